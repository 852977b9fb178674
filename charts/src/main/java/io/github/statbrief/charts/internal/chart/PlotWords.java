package io.github.statbrief.charts.internal.chart;

import io.github.statbrief.outline.chart.Observation;
import io.github.statbrief.outline.chart.Plot;
import java.util.List;
import java.util.stream.Stream;

/** Every text that the drawing of a plot may show. */
public final class PlotWords {
    private PlotWords() {}

    /** Every word of reference lines. */
    public static Stream<String> of(List<Plot.Reference> references) {
        return references.stream().flatMap(line -> Stream.of(line.label(), line.words()));
    }

    /** Every label, name and mark of a plot. */
    public static Stream<String> of(Plot plot) {
        return Stream.of(
                        plot.categories().stream().map(Plot.Category::label),
                        plot.categories().stream().map(Plot.Category::brief),
                        plot.series().stream().map(Plot.Series::name),
                        plot.axis().ticks().stream().map(Plot.Tick::label),
                        plot.observations().stream().map(Observation::label))
                .flatMap(words -> words);
    }
}
