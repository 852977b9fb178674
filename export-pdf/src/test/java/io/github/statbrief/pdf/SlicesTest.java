package io.github.statbrief.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.statbrief.charts.ChartPainter;
import io.github.statbrief.drawing.Drawing;
import io.github.statbrief.drawing.Mark;
import io.github.statbrief.outline.Block;
import io.github.statbrief.outline.Outline;
import io.github.statbrief.pdf.internal.layout.Slices;
import io.github.statbrief.theme.Theme;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class SlicesTest {
    /** How far the letters l and p of Open Sans reach from their baseline. */
    private static final double ASCENDER = 0.76;

    private static final double DESCENDER = 0.24;

    private final Drawing tall = drawing();

    @Test
    void whatFitsStaysWhole() {
        assertThat(Slices.of(tall, tall.height())).containsExactly(tall);
    }

    @Test
    void noWordIsLostOrCutAndNoSliceIsTooHigh() {
        List<Drawing> slices = Slices.of(tall, 300);

        assertThat(slices).hasSizeGreaterThan(2).allSatisfy(slice -> {
            assertThat(slice.height()).isLessThanOrEqualTo(300);
            assertThat(texts(slice)).allSatisfy(text -> {
                assertThat(text.baseline() - ASCENDER * text.size()).isNotNegative();
                assertThat(text.baseline() + DESCENDER * text.size()).isLessThanOrEqualTo(slice.height());
            });
        });
        assertThat(slices.subList(1, slices.size()))
                .allSatisfy(slice -> assertThat(texts(slice))
                        .allSatisfy(text -> assertThat(text.baseline()).isBetween(text.size(), slice.height())));
        assertThat(slices.stream().flatMap(slice -> texts(slice).stream()).map(Mark.Text::words))
                .containsExactlyElementsOf(
                        texts(tall).stream().map(Mark.Text::words).toList());
    }

    @Test
    void aBarStandsInTheSliceOfItsWords() {
        for (Drawing slice : Slices.of(tall, 300)) {
            assertThat(texts(slice))
                    .filteredOn(text -> text.figure().isPresent())
                    .allSatisfy(text -> assertThat(slice.marks())
                            .anyMatch(mark ->
                                    mark instanceof Mark.Box box && box.figure().equals(text.figure())));
        }
    }

    private static List<Mark.Text> texts(Drawing drawing) {
        return drawing.marks().stream()
                .filter(Mark.Text.class::isInstance)
                .map(Mark.Text.class::cast)
                .toList();
    }

    private static Drawing drawing() {
        Block.Chart chart = Outline.of(LayoutReleases.TALL_CHART.read()).blocks().stream()
                .filter(Block.Chart.class::isInstance)
                .map(Block.Chart.class::cast)
                .findFirst()
                .orElseThrow();
        return new ChartPainter(Theme.standard()).draw(chart.chart(), Locale.ENGLISH, 484);
    }
}
