package io.github.statbrief.outline.chart;

import io.github.statbrief.Release;
import io.github.statbrief.internal.outline.text.ChartText;
import io.github.statbrief.internal.outline.text.ScaleText;
import io.github.statbrief.internal.outline.text.SeriesText;
import io.github.statbrief.outline.content.FigureItem;
import io.github.statbrief.text.FigureWording;
import io.github.statbrief.value.Bound;
import io.github.statbrief.value.StatedValue;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Words the charts that a spreadsheet program draws itself, which have no marks for bounds: signs before the numbers
 * say them. Immutable and safe to share between threads.
 */
public final class NativeChartText {
    private final ChartText charts;
    private final SeriesText series;
    private final ScaleText scales;

    private NativeChartText(Release release) {
        charts = ChartText.of(release);
        series = SeriesText.of(release);
        scales = ScaleText.of(release);
    }

    /**
     * Words for the charts of a release.
     *
     * @param release the release; its language decides the words
     * @return its words
     */
    public static NativeChartText of(Release release) {
        return new NativeChartText(release);
    }

    /** The note below a chart of series: how its values are calculated, and the signs of its bounds. */
    public String note(ChartSpec.OfSeries chart) {
        Set<Bound> bounds = EnumSet.noneOf(Bound.class);
        for (Observation observation : chart.plot().observations()) {
            if (observation.value() instanceof StatedValue.Point point
                    && point.words().isEmpty()) {
                bounds.add(point.bound());
            }
        }
        Optional<String> index = chart.plot().axis().base().map(scales::calculated);
        return Stream.of(index, series.signs(bounds)).flatMap(Optional::stream).collect(Collectors.joining(" "));
    }

    /**
     * The note below a chart of figures: the signs of its bounds, and what it omits.
     *
     * @param chart the chart
     * @param leftOut the figures of its group that it does not draw
     */
    public String note(ChartSpec chart, List<FigureWording> leftOut) {
        List<String> sentences = new ArrayList<>();
        charts.signs(values(chart)).ifPresent(sentences::add);
        if (!leftOut.isEmpty()) {
            sentences.add(charts.leftOut(leftOut));
        }
        return String.join(" ", sentences);
    }

    /** The text alternative of bars with the signs of their bounds. */
    public String alt(ChartSpec.Bars bars) {
        List<FigureWording> figures =
                bars.items().stream().map(FigureItem::words).toList();
        List<SeriesText.Place> lines = bars.references().stream()
                .map(line -> new SeriesText.Place(line.label(), line.spoken()))
                .toList();
        return charts.bars(figures, charts.signs(values(bars))) + series.references(lines);
    }

    /** The unit of an index: "2015 = 100". */
    public String base(String period) {
        return scales.base(period);
    }

    /** A name with a further word: "Wine, upper value"; only one if the other is empty. */
    public String joined(String one, String other) {
        return series.placeOf(one, other);
    }

    private static List<StatedValue> values(ChartSpec chart) {
        return chart.items().stream().map(item -> item.figure().value()).toList();
    }
}
