package io.github.statbrief.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.statbrief.Figure;
import io.github.statbrief.Release;
import io.github.statbrief.outline.Outline;
import io.github.statbrief.theme.Theme;
import io.github.statbrief.yaml.RandomRelease;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.verapdf.pdfa.flavours.PDFAFlavour;

/** Briefs of releases with everything that the format has lose nothing, in any theme, and conform. */
@Tag("slow")
class RandomReleasesTest {
    /** Enough for every kind of chart, changes, boxes, limits, notes and sections in sections. */
    private static final int RELEASES = 15;

    @ParameterizedTest
    @ValueSource(longs = {0, 100, 200})
    void everyOccurrenceIsFoundUnderItsId(long first) {
        for (long seed = first; seed < first + RELEASES; seed++) {
            Release release = RandomRelease.printable(seed);

            assertThat(inAnyOrder(FoundFiguresTest.found(release)))
                    .as("seed " + seed)
                    .containsAll(inAnyOrder(Occurrences.outsideCharts(release)));
        }
    }

    /** The words of each place in the order of the alphabet: a tile has its marks before or after what it is measured from. */
    private static List<Occurrences.Occurrence> inAnyOrder(List<Occurrences.Occurrence> occurrences) {
        return occurrences.stream()
                .map(each -> new Occurrences.Occurrence(
                        each.id(), Stream.of(each.words().split(" ")).sorted().collect(Collectors.joining(" "))))
                .toList();
    }

    @ParameterizedTest
    @ValueSource(longs = {300, 400})
    void everyFigureHasARowInTheListOfABulletin(long first) {
        for (long seed = first; seed < first + RELEASES; seed++) {
            Release release = RandomRelease.printable(seed);
            if (Outline.of(release).isBulletin()) {
                TaggedText brief = TaggedText.of(Briefs.standard(release));
                assertThat(release.figures().map(Figure::id))
                        .as("seed " + seed)
                        .allSatisfy(id -> assertThat(
                                        brief.all("TR").filter(row -> row.all().anyMatch(each -> each.words(id))))
                                .hasSize(1));
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"standard", "print", "large-print"})
    void theyAreArchivalAndAccessibleInAnyTheme(String theme) throws Exception {
        for (long seed = 500; seed < 505; seed++) {
            byte[] brief = Briefs.of(new PdfExporter(Theme.named(theme)), RandomRelease.printable(seed));

            assertThat(VeraPdf.failures(brief, PDFAFlavour.PDFA_3_A))
                    .as("seed " + seed)
                    .isEmpty();
            assertThat(VeraPdf.failures(brief, PDFAFlavour.PDFUA_1))
                    .as("seed " + seed)
                    .isEmpty();
        }
    }
}
