package io.github.statbrief.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.statbrief.Release;
import io.github.statbrief.theme.Theme;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.verapdf.pdfa.flavours.PDFAFlavour;

/** A table that is too wide for the page stands on a turned one if that makes it easier to read. */
class TurnedPagesTest {
    /** A table of some measures between two texts. */
    private static Release release(int measures) {
        return release(measures, 2013);
    }

    private static Release release(int measures, int first) {
        List<Integer> all = IntStream.rangeClosed(1, measures).boxed().toList();
        StringBuilder yaml = new StringBuilder(LayoutReleases.head("Wide", "final"));
        yaml.append("summary: \"In 2024 there were {wide[m1, 2024]:unit}.\"\n")
                .append("sections:\n  - id: wide-section\n    title: Wide\n    text: Before the table.\n    tables:\n")
                .append("      - id: wide\n        title: Measures by year\n        chart: none\n        measures:\n");
        all.forEach(at -> yaml.append(
                "          - {id: m%d, label: Applications of kind %d, stat: count, unit: thousand application}%n"
                        .formatted(at, at)));
        yaml.append("        periods: ")
                .append(IntStream.rangeClosed(first, 2024).boxed().toList())
                .append("\n        show: {measures: [")
                .append(all.stream().map(at -> "m" + at).collect(Collectors.joining(", ")))
                .append("]}\n        cells:\n");
        for (int year = first; year <= 2024; year++) {
            yaml.append("          - {period: %d, %s}%n"
                    .formatted(
                            year,
                            all.stream()
                                    .map(at -> "m%d: \"%s [p]\"".formatted(at, at * 1234 + ".5"))
                                    .collect(Collectors.joining(", "))));
        }
        yaml.append("  - {id: after, title: After, text: After the table.}\n");
        return LayoutReleases.parse(yaml.toString());
    }

    private record PageOf(PDRectangle size, String text) {
        boolean isTurned() {
            return size.getWidth() > size.getHeight();
        }
    }

    private static List<PageOf> pages(byte[] brief) throws IOException {
        List<PageOf> pages = new ArrayList<>();
        try (PDDocument document = Loader.loadPDF(brief)) {
            for (int page = 1; page <= document.getNumberOfPages(); page++) {
                PDFTextStripper stripper = new PDFTextStripper();
                stripper.setStartPage(page);
                stripper.setEndPage(page);
                pages.add(new PageOf(document.getPage(page - 1).getMediaBox(), stripper.getText(document)));
            }
        }
        return pages;
    }

    @Test
    void itIsOneTableOnATurnedPageWithHeadAndFootBehindTheTextThatNamesIt() throws IOException {
        byte[] brief = Briefs.standard(release(8));
        List<PageOf> pages = pages(brief);

        assertThat(pages).extracting(PageOf::isTurned).containsExactly(false, true);
        assertThat(pages.get(0).text())
                .contains("Before the table.", "After the table.")
                .doesNotContain("9,872.5");
        assertThat(pages.get(1).text())
                .contains("Table 1", "Measures by year", "9,872.5", "Page 2 of 2", "Wide")
                .contains("[p] provisional");
        assertThat(TaggedText.of(brief).all("Table")).hasSize(1);
    }

    @Test
    void itIsReadInItsSectionWhereverItStands() {
        TaggedText brief = TaggedText.of(Briefs.standard(release(8)));

        assertThat(brief.problems()).isEmpty();
        assertThat(brief.all()
                        .filter(element -> element.is("H2") || element.is("Table"))
                        .map(element -> element.is("Table") ? "the table" : element.words()))
                .containsSubsequence("1 Wide", "the table", "2 After");
        assertThat(brief.all("Link").flatMap(link -> link.links().stream())).contains("table-wide");
    }

    @Test
    void nothingOnATurnedPageLeavesItsMargins() throws IOException {
        try (PDDocument brief = Loader.loadPDF(Briefs.standard(release(8)))) {
            PDFTextStripper stripper = new PDFTextStripper() {
                @Override
                protected void processTextPosition(TextPosition text) {
                    if (!text.getUnicode().isBlank()) {
                        assertThat(text.getX() + text.getWidth()).isLessThan(841.9f - 53);
                        assertThat(text.getX()).isGreaterThan(55);
                        assertThat(text.getY()).isBetween(20f, 595.3f - 20);
                    }
                }
            };
            stripper.setStartPage(2);
            stripper.getText(brief);
        }
    }

    @Test
    void whatFitsStaysUprightAndSoDoesWhatATurnedPageDoesNotHelp() throws IOException {
        assertThat(pages(Briefs.standard(release(6)))).noneMatch(PageOf::isTurned);
        assertThat(pages(Briefs.standard(release(12)))).noneMatch(PageOf::isTurned);
    }

    @Test
    void aFewRowsStandInBandsBecauseAPageOfTheirOwnWouldBeNearlyEmpty() throws IOException {
        assertThat(pages(Briefs.standard(release(8, 2023)))).noneMatch(PageOf::isTurned);
    }

    @Test
    void lettersOfLargePrintNeedATurnedPageSooner() throws IOException {
        assertThat(pages(Briefs.of(new PdfExporter(Theme.largePrint()), release(5))))
                .anyMatch(PageOf::isTurned);
    }

    @Test
    @Tag("slow")
    void itIsArchivalAndAccessible() throws Exception {
        byte[] brief = Briefs.standard(release(8));

        assertThat(VeraPdf.failures(brief, PDFAFlavour.PDFA_3_A)).isEmpty();
        assertThat(VeraPdf.failures(brief, PDFAFlavour.PDFUA_1)).isEmpty();
    }
}
