package io.github.statbrief.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.statbrief.Release;
import io.github.statbrief.Section;
import io.github.statbrief.theme.Page;
import io.github.statbrief.theme.Theme;
import java.io.IOException;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.verapdf.pdfa.flavours.PDFAFlavour;

/** A theme may set the running text of a bulletin in two columns. */
class TextColumnsTest {
    private static final Theme COLUMNS = Theme.standard().withPage(Page.A4.withColumns(2));

    private static Release release() {
        String sentence = "Libraries counted everybody who came in through the door of a branch in that year. ";
        String paragraphs = IntStream.rangeClosed(1, 6)
                .mapToObj(number -> "Paragraph " + number + ". " + String.join("", Collections.nCopies(5, sentence)))
                .collect(Collectors.joining("\n\n"));
        return Release.builder("visits", "Visits in 2025")
                .publisher("City Library")
                .published("2026-01-15")
                .section(Section.builder("long", "A long text")
                        .text(paragraphs.replace("Paragraph 4.", "\n\n### Later\n\nParagraph 4.")))
                .section(Section.builder("short", "A short text").text("Nothing else was counted."))
                .build();
    }

    private static byte[] brief(Theme theme) {
        return Briefs.of(new PdfExporter(theme), release());
    }

    /** The left and right edge of a paragraph. */
    private static double[] edges(byte[] brief, String start) throws IOException {
        String line = PageDump.of(brief)
                .lines()
                .filter(each -> each.matches("(P|H3) .*  " + start + ".*"))
                .findFirst()
                .orElseThrow();
        List<Double> numbers = Arrays.stream(line.substring(8).strip().split(" +"))
                .limit(4)
                .map(Double::parseDouble)
                .toList();
        return new double[] {numbers.get(0), numbers.get(2)};
    }

    /** The words without the numbers of pages in the contents, which may differ. */
    private static String wordsWithoutPages(byte[] brief) {
        return TaggedText.of(brief).words().replaceAll("(A (long|short) text) \\d", "$1");
    }

    @Test
    void longTextStandsInTwoColumnsAndIsReadDownEach() throws IOException {
        byte[] brief = brief(COLUMNS);

        assertThat(edges(brief, "Paragraph 1")[1]).isLessThan(291);
        assertThat(edges(brief, "Paragraph 6")[0]).isGreaterThan(304);
        assertThat(edges(brief, "Paragraph 6")[1]).isLessThan(540);
        assertThat(wordsWithoutPages(brief)).isEqualTo(wordsWithoutPages(brief(Theme.standard())));
        assertThat(TaggedText.of(brief).problems()).isEmpty();
    }

    @Test
    void aFewLinesAndTheOtherThemesKeepOneColumn() throws IOException {
        assertThat(edges(brief(COLUMNS), "Nothing else")[0]).isLessThan(56);
        assertThat(edges(brief(Theme.standard()), "Paragraph 1")[1]).isGreaterThan(320);
        assertThat(edges(brief(Theme.largePrint().withPage(Page.A4.withColumns(2))), "Paragraph 1")[1])
                .isGreaterThan(320);
    }

    @Test
    void aHeadingStaysAboveTheTextBelowIt() throws IOException {
        byte[] brief = brief(COLUMNS);

        assertThat(edges(brief, "Later")[0]).isEqualTo(edges(brief, "Paragraph 4")[0]);
    }

    @Test
    @Tag("slow")
    void itIsArchivalAndAccessible() throws Exception {
        assertThat(VeraPdf.failures(brief(COLUMNS), PDFAFlavour.PDFA_3_A)).isEmpty();
        assertThat(VeraPdf.failures(brief(COLUMNS), PDFAFlavour.PDFUA_1)).isEmpty();
    }
}
