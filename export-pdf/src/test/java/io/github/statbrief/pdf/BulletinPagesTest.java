package io.github.statbrief.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.statbrief.Figure;
import io.github.statbrief.GeneratedBulletins;
import io.github.statbrief.Release;
import io.github.statbrief.outline.Block;
import io.github.statbrief.outline.Outline;
import io.github.statbrief.theme.Theme;
import io.github.statbrief.yaml.ReleaseReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.verapdf.pdfa.flavours.PDFAFlavour;

/** Bulletins of every size fill their pages, lose nothing and conform. */
class BulletinPagesTest {
    private static final float TOP = 70;
    /** The height of the foot. */
    private static final float FOOT = 72;

    static Stream<Arguments> bulletins() {
        return Theme.names().stream()
                .flatMap(name -> Stream.of(GeneratedBulletins.values()).map(which -> Arguments.of(name, which)));
    }

    @ParameterizedTest
    @MethodSource("bulletins")
    void noPageIsNearlyEmptyInAnyTheme(String theme, GeneratedBulletins which) throws IOException {
        assertThat(filled(Briefs.of(new PdfExporter(Theme.named(theme)), which.release())))
                .allMatch(part -> part > 1.0 / 3);
    }

    @ParameterizedTest
    @ValueSource(strings = {"public-security", "alcohol-duty", "retail-sales", "every-chart", "performance"})
    void noPageOfAnExampleButTheLastIsHalfEmpty(String example) throws IOException {
        Path release = Path.of("../examples", example, "src/main/statbrief", example + ".yaml");
        List<Double> filled = filled(Briefs.standard(ReleaseReader.read(release)));

        assertThat(filled.subList(0, filled.size() - 1)).allMatch(part -> part > 0.5);
        assertThat(filled.get(filled.size() - 1)).isGreaterThan(1.0 / 3);
    }

    /** Thirty figures and three charts in one to five sections, with two tables or three, with and without sources and notes. */
    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5})
    void anOrdinaryBulletinTakesAtMostFourPagesHoweverItIsDivided(int sections) throws IOException {
        for (int tables = 2; tables <= 3; tables++) {
            for (boolean noted : new boolean[] {false, true}) {
                Release release = GeneratedBulletins.ordinary(sections, tables, noted);

                assertThat(release.figures()).hasSize(30);
                assertThat(Outline.of(release).blocks())
                        .filteredOn(Block.Chart.class::isInstance)
                        .hasSize(3);
                assertThat(filled(Briefs.standard(release)))
                        .as(tables + " tables" + (noted ? " and notes" : ""))
                        .hasSizeLessThanOrEqualTo(4)
                        .allMatch(part -> part > 1.0 / 3);
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void everyOccurrenceIsFoundUnderItsId(GeneratedBulletins which) {
        Release release = which.release();

        assertThat(FoundFiguresTest.found(release)).containsAll(Occurrences.outsideCharts(release));
    }

    @ParameterizedTest
    @EnumSource
    void everyFigureHasARowInTheList(GeneratedBulletins which) {
        Release release = which.release();
        TaggedText brief = TaggedText.of(Briefs.standard(release));

        assertThat(release.figures().map(Figure::id))
                .allSatisfy(id -> assertThat(
                                brief.all("TR").filter(row -> row.all().anyMatch(each -> each.words(id))))
                        .hasSize(1));
    }

    @Tag("slow")
    @ParameterizedTest
    @EnumSource
    void itIsArchivalAndAccessible(GeneratedBulletins which) throws Exception {
        byte[] brief = Briefs.standard(which.release());

        assertThat(VeraPdf.failures(brief, PDFAFlavour.PDFA_3_A)).isEmpty();
        assertThat(VeraPdf.failures(brief, PDFAFlavour.PDFUA_1)).isEmpty();
    }

    /** How far down the text of each page reaches, as a part of the room that it has. */
    static List<Double> filled(byte[] brief) throws IOException {
        List<Double> filled = new ArrayList<>();
        try (PDDocument document = Loader.loadPDF(brief)) {
            for (int page = 1; page <= document.getNumberOfPages(); page++) {
                float[] lowest = {TOP};
                float bottom = document.getPage(page - 1).getMediaBox().getHeight() - FOOT;
                PDFTextStripper stripper = new PDFTextStripper() {
                    @Override
                    protected void processTextPosition(TextPosition text) {
                        if (text.getYDirAdj() <= bottom) {
                            lowest[0] = Math.max(lowest[0], text.getYDirAdj());
                        }
                    }
                };
                stripper.setStartPage(page);
                stripper.setEndPage(page);
                stripper.getText(document);
                filled.add((lowest[0] - TOP) / (double) (bottom - TOP));
            }
        }
        return filled;
    }
}
