package io.github.statbrief.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.statbrief.InvalidReleaseException;
import io.github.statbrief.Release;
import io.github.statbrief.theme.Theme;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@Isolated("one test changes the defaults of the JVM")
class PdfExporterTest {
    @Test
    void theSameReleaseGivesTheSameBytesInEveryLocaleAndZone() {
        Release release = LayoutReleases.EXAMPLE.read();
        byte[] here = Briefs.standard(release);
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("tr-TR"));
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
            assertThat(Briefs.standard(release)).isEqualTo(here);
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }

    @Test
    void eightThreadsWithTwoThemesAndSeveralReleasesDoNotMixThem() throws Exception {
        List<PdfExporter> exporters = Theme.names().stream()
                .map(Theme::named)
                .map(PdfExporter::new)
                .limit(2)
                .toList();
        List<Release> releases = Stream.of(
                        LayoutReleases.EXAMPLE, LayoutReleases.TABLES_EXAMPLE, LayoutReleases.MARKED_UP)
                .map(LayoutReleases::read)
                .toList();
        List<Callable<byte[]>> tasks = new ArrayList<>();
        List<byte[]> alone = new ArrayList<>();
        for (PdfExporter exporter : exporters) {
            for (Release release : releases) {
                tasks.add(() -> Briefs.of(exporter, release));
                alone.add(Briefs.of(exporter, release));
            }
        }
        assertThat(alone).doesNotHaveDuplicates().hasSize(6);
        ExecutorService threads = Executors.newFixedThreadPool(8);
        try {
            List<Future<byte[]>> briefs = threads.invokeAll(
                    Stream.generate(() -> tasks).limit(4).flatMap(List::stream).toList());
            for (int each = 0; each < briefs.size(); each++) {
                assertThat(briefs.get(each).get()).isEqualTo(alone.get(each % alone.size()));
            }
        } finally {
            threads.shutdown();
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"SERIES", "LONG_TITLE", "EVERY_STATED_VALUE"})
    void everyPageOfWhatIsNotPublishedYetSaysSo(LayoutReleases which) throws IOException {
        String status = which == LayoutReleases.SERIES ? "Draft" : "Embargoed until 11 February 2026, 09:30";

        assertThat(pages(Briefs.standard(which.read())))
                .allSatisfy(page -> assertThat(page).contains(status));
    }

    @Test
    void theMarksOfATableAreExplainedOnThePageOfItsLastRows() throws IOException {
        List<String> pages = pages(Briefs.standard(LayoutReleases.SERIES.read()));

        assertThat(pages)
                .filteredOn(page -> page.contains("360.5"))
                .singleElement()
                .satisfies(page -> assertThat(page).contains("[p] provisional", "Change on a year earlier"));
    }

    @Test
    void everyColumnOfAWideTableIsShownWithItsRows() {
        TaggedText brief = TaggedText.of(Briefs.standard(LayoutReleases.WHOLE_WIDE_TABLE.read()));
        List<TaggedText.Element> tables = brief.all("Table").toList();

        assertThat(tables)
                .hasSizeGreaterThan(1)
                .allSatisfy(table -> assertThat(
                                table.all().filter(cell -> cell.is("TH")).map(TaggedText.Element::words))
                        .contains("2021", "2022", "2023", "2024"));
        assertThat(tables.stream()
                        .flatMap(TaggedText.Element::all)
                        .filter(span -> span.properties().containsKey("cell")))
                .hasSize(48);
    }

    @Test
    void labelsKeepTheirWordsWholeBesideTheWidestNumbers() throws IOException {
        String figures = pages(Briefs.standard(LayoutReleases.HUGE_NUMBERS.read())).stream()
                .dropWhile(page -> !page.contains("All figures in this release"))
                .collect(Collectors.joining());

        assertThat(figures.split("\\s+"))
                .contains(
                        "Outstanding", "derivative", "contracts", "counted", "observable", "particles", "Permittivity")
                .contains("Northern", "Southern", "offices")
                .contains(
                        "123,456,789,012,345,678,901,234,567,890",
                        "1,234,567,890,123,456,789,012,345",
                        "23,456,789,012,345,678,901,234,567",
                        "0.0000000000088541878128",
                        "\u2248123,456,789,012,345,678,901,234,567,890");
    }

    @Test
    void aNumberThatIsWiderThanItsTileStaysWithinIt() throws IOException {
        Release release = LayoutReleases.parse(LayoutReleases.head("Statistics", "final")
                + "headline: [first, second, third]\n"
                + LayoutReleases.section(
                        "only",
                        LayoutReleases.figure("first", "Cases", "123456789012345678901234567890")
                                + LayoutReleases.figure("second", "Cases", "1e29 to 2e29")
                                + LayoutReleases.figure(
                                        "third", "Cases", "1234567890123456789012345 to 23456789012345678901234567")));
        try (PDDocument brief = Loader.loadPDF(Briefs.standard(release))) {
            PDFTextStripper stripper = new PDFTextStripper();
            stripper.setEndPage(1);

            // text that is painted over other text is left out by PDFBox
            assertThat(stripper.getText(brief).replaceAll("\\s", ""))
                    .contains("123,456,789,012,345,678,901,234,567,890cases")
                    .contains("100,000,000,000,000,000to200,000,000,000,000,000trillioncases")
                    .contains("1,234,567,890,123,456,789,012,345to23,456,789,012,345,678,901,234,567cases");
            assertThat(furthestRight(brief, 1)).isLessThan(542);
        }
    }

    private static double furthestRight(PDDocument brief, int page) throws IOException {
        double[] furthest = {0};
        PDFTextStripper stripper = new PDFTextStripper() {
            @Override
            protected void processTextPosition(org.apache.pdfbox.text.TextPosition text) {
                if (!text.getUnicode().isBlank()) {
                    furthest[0] = Math.max(furthest[0], text.getX() + text.getWidth());
                }
            }
        };
        stripper.setEndPage(page);
        stripper.getText(brief);
        return furthest[0];
    }

    @Test
    void everyPageSaysWhichOfHowManyItIs() throws IOException {
        List<String> pages = pages(Briefs.standard(LayoutReleases.EXAMPLE.read()));

        for (int i = 0; i < pages.size(); i++) {
            assertThat(pages.get(i)).contains("Page " + (i + 1) + " of " + pages.size());
        }
    }

    @Test
    void aCharacterThatNoFontHoldsIsNamedAndNothingIsWritten() {
        Release release = LayoutReleases.parse(LayoutReleases.head("Statistics", "final")
                + LayoutReleases.section("only", LayoutReleases.figure("single", "Cases in 北京", "12")));
        ByteArrayOutputStream out = new ByteArrayOutputStream();

        assertThatExceptionOfType(InvalidReleaseException.class)
                .isThrownBy(() -> new PdfExporter(Theme.standard()).write(release, out))
                .withMessage(
                        "sections[0].figures[0].measure.label: the font OpenSans-Regular.ttf has no character '北' (U+5317,"
                                + " CJK UNIFIED IDEOGRAPHS 5317); write it otherwise, or give the theme a font that has it:"
                                + " fonts: {fallback: [{family: Noto Sans SC, regular: NotoSansSC-Regular.ttf}]}");
        assertThat(out.size()).isZero();
    }

    @ParameterizedTest
    @EnumSource
    void nothingIsTooSmallToReadOrOutsideThePage(LayoutReleases which) throws IOException {
        try (PDDocument brief = Loader.loadPDF(Briefs.standard(which.read()))) {
            PDFTextStripper stripper = new PDFTextStripper() {
                @Override
                protected void processTextPosition(org.apache.pdfbox.text.TextPosition text) {
                    assertThat(text.getFontSize()).isGreaterThanOrEqualTo(7.5f);
                    if (!text.getUnicode().isBlank()) {
                        assertThat(text.getX() + text.getWidth())
                                .as(text.getUnicode())
                                .isLessThan(text.getPageWidth() - 53);
                        assertThat(text.getX()).isGreaterThan(55);
                    }
                    assertThat(text.getY()).isBetween(7f, text.getPageHeight() - 6);
                }
            };
            stripper.getText(brief);
        }
    }

    private static List<String> pages(byte[] brief) throws IOException {
        try (PDDocument document = Loader.loadPDF(brief)) {
            List<String> pages = new java.util.ArrayList<>();
            for (int page = 1; page <= document.getNumberOfPages(); page++) {
                PDFTextStripper stripper = new PDFTextStripper();
                stripper.setStartPage(page);
                stripper.setEndPage(page);
                pages.add(stripper.getText(document));
            }
            return pages;
        }
    }
}
