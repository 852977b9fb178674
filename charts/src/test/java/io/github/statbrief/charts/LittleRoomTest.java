package io.github.statbrief.charts;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.statbrief.drawing.Drawing;
import io.github.statbrief.drawing.Mark;
import io.github.statbrief.outline.chart.ChartSpec;
import io.github.statbrief.theme.Theme;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Lines are drawn lower where a page has little room, as far as their words allow; other charts are as high as they need. */
class LittleRoomTest {
    private static final ChartPainter PAINTER = new ChartPainter(Theme.standard());
    private static final double WIDTH = 484;

    static Stream<ChartSpec> charts() {
        return Samples.all().values().stream();
    }

    private static Drawing drawn(ChartSpec chart, double most) {
        return PAINTER.draw(chart, Locale.ENGLISH, WIDTH, 0, most);
    }

    @ParameterizedTest
    @MethodSource("charts")
    void noChartIsLowerThanItsWordsNeed(ChartSpec chart) {
        double natural = PAINTER.draw(chart, Locale.ENGLISH, WIDTH).height();
        Drawing low = drawn(chart, 154);

        assertThat(low.height()).isLessThanOrEqualTo(natural);
        if (!(chart instanceof ChartSpec.Lines)) {
            assertThat(low.height()).isEqualTo(natural);
        }
        assertThat(baselines(low)).allMatch(baseline -> baseline <= low.height() + 0.01);
        assertThat(baselines(low)).hasSameSizeAs(baselines(drawn(chart, natural)));
    }

    private static List<Double> baselines(Drawing drawing) {
        return drawing.marks().stream()
                .filter(Mark.Text.class::isInstance)
                .map(mark -> ((Mark.Text) mark).baseline())
                .toList();
    }

    @Test
    void someLinesGiveWay() {
        assertThat(charts().filter(ChartSpec.Lines.class::isInstance))
                .anyMatch(chart -> drawn(chart, 154).height() <= 154);
    }
}
