package io.github.statbrief.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.statbrief.theme.Page;
import io.github.statbrief.theme.Theme;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.verapdf.pdfa.flavours.PDFAFlavour;

/** Every layout in every theme of ours. */
@Tag("slow")
class ThemesTest {
    static Stream<Arguments> briefs() {
        return Theme.names().stream()
                .flatMap(name -> Stream.of(LayoutReleases.values()).map(release -> Arguments.of(name, release)));
    }

    @ParameterizedTest
    @MethodSource("briefs")
    void noWordsStandOnOthersOrOutsideThePage(String name, LayoutReleases release) throws IOException {
        Theme theme = Theme.named(name);
        for (List<TextPosition> page : letters(Briefs.of(new PdfExporter(theme), release.read()))) {
            List<String> wrong = new ArrayList<>();
            for (int at = 0; at < page.size(); at++) {
                TextPosition letter = page.get(at);
                boolean outside = letter.getX() + letter.getWidth() > letter.getPageWidth() - Page.A4.margin() + 3
                        || letter.getY() < 7
                        || letter.getY() > letter.getPageHeight() - 7;
                if (outside) {
                    wrong.add("'" + around(page, at) + "' leaves the page");
                }
                for (int other = at + 1; other < page.size(); other++) {
                    if (overlap(letter, page.get(other))) {
                        wrong.add("'" + around(page, at) + "' and '" + around(page, other) + "' overlap");
                    }
                }
            }
            assertThat(wrong).isEmpty();
        }
    }

    /** Whether the middles of two letters cover each other. */
    private static boolean overlap(TextPosition one, TextPosition other) {
        float apart = Math.abs(one.getY() - other.getY());
        if (apart >= 0.5 * Math.min(one.getFontSizeInPt(), other.getFontSizeInPt())) {
            return false;
        }
        float least = Math.min(one.getWidth(), other.getWidth());
        float across = Math.min(one.getX() + one.getWidth(), other.getX() + other.getWidth())
                - Math.max(one.getX(), other.getX());
        return across > least * 0.5;
    }

    private static String around(List<TextPosition> page, int at) {
        StringBuilder words = new StringBuilder();
        page.subList(Math.max(0, at - 6), Math.min(page.size(), at + 7))
                .forEach(each -> words.append(each.getUnicode()));
        return words.toString();
    }

    /** The letters of each page that are seen, words of charts included. */
    private static List<List<TextPosition>> letters(byte[] file) throws IOException {
        List<List<TextPosition>> pages = new ArrayList<>();
        try (PDDocument brief = Loader.loadPDF(file)) {
            for (int page = 1; page <= brief.getNumberOfPages(); page++) {
                List<TextPosition> letters = new ArrayList<>();
                PDFTextStripper stripper = new PDFTextStripper() {
                    @Override
                    protected void processTextPosition(TextPosition text) {
                        if (!text.getUnicode().isBlank() && text.getWidth() > 0) {
                            letters.add(text);
                        }
                    }
                };
                stripper.setStartPage(page);
                stripper.setEndPage(page);
                stripper.getText(brief);
                pages.add(letters);
            }
        }
        return pages;
    }

    @ParameterizedTest
    @EnumSource
    void largePrintHasNothingSmallerThanTwelvePoints(LayoutReleases release) throws IOException {
        assertThat(letters(Briefs.of(new PdfExporter(Theme.largePrint()), release.read())))
                .allSatisfy(page -> assertThat(page)
                        .allSatisfy(letter -> assertThat(letter.getFontSizeInPt())
                                .as(letter.getUnicode())
                                .isGreaterThanOrEqualTo(12f)));
    }

    @Test
    void everyThemeIsArchivalAndAccessible() throws Exception {
        for (String name : Theme.names()) {
            byte[] brief = Briefs.of(new PdfExporter(Theme.named(name)), LayoutReleases.EXAMPLE.read());
            assertThat(VeraPdf.failures(brief, PDFAFlavour.PDFA_3_A)).isEmpty();
            assertThat(VeraPdf.failures(brief, PDFAFlavour.PDFUA_1)).isEmpty();
        }
    }
}
