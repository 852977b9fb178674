package io.github.statbrief.charts;

import io.github.statbrief.charts.internal.dataset.Dot;
import io.github.statbrief.charts.internal.dataset.Item;
import io.github.statbrief.drawing.svg.SpokenItem;
import io.github.statbrief.outline.chart.ChartSpec;
import io.github.statbrief.outline.chart.Observation;
import io.github.statbrief.outline.chart.Plot;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What a chart says where a keyboard walks through it: every item, and of a series of many points all at once. */
final class SpokenItems {
    private static final int MOST_STOPS = 12;

    private SpokenItems() {}

    static List<SpokenItem> of(ChartSpec chart, Locale language) {
        Stream<SpokenItem> items = chart instanceof ChartSpec.OfSeries series
                ? ofSeries(series)
                : chart.items().stream()
                        .map(item ->
                                item(item.figure().id(), Item.of(item, language).spoken()));
        Stream<SpokenItem> lines =
                chart.references().stream().map(line -> item(line.id(), line.label() + ": " + line.spoken()));
        return Stream.concat(items, lines).toList();
    }

    private static SpokenItem item(String id, String words) {
        return new SpokenItem(List.of(id), words);
    }

    /** Rows are read one by one, lines one after the other. */
    private static Stream<SpokenItem> ofSeries(ChartSpec.OfSeries chart) {
        Plot plot = chart.plot();
        if (chart instanceof ChartSpec.Scatter) {
            return Dot.of(plot).stream()
                    .map(dot -> new SpokenItem(
                            List.of(dot.across().id(), dot.upward().id()), dot.spoken()));
        }
        if (chart instanceof ChartSpec.Lines || chart instanceof ChartSpec.Multiples) {
            return plot.series().stream().flatMap(series -> ofLine(plot, series));
        }
        return IntStream.range(0, plot.categories().size())
                .boxed()
                .flatMap(place -> plot.series().stream().flatMap(series -> at(plot, series, place)));
    }

    private static Stream<SpokenItem> ofLine(Plot plot, Plot.Series series) {
        List<Observation> stated =
                series.observations().stream().flatMap(Optional::stream).toList();
        IntStream places = IntStream.range(0, plot.categories().size());
        if (stated.size() <= MOST_STOPS) {
            return places.boxed().flatMap(place -> at(plot, series, place));
        }
        String words = places.boxed()
                .flatMap(place -> words(plot, series, place).stream())
                .collect(Collectors.joining("; "));
        return Stream.of(new SpokenItem(stated.stream().map(Observation::id).toList(), named(series, words)));
    }

    /** What a series has at a place, if anything. */
    private static Stream<SpokenItem> at(Plot plot, Plot.Series series, int place) {
        return words(plot, series, place)
                .map(words ->
                        item(series.observations().get(place).orElseThrow().id(), named(series, words)))
                .stream();
    }

    private static Optional<String> words(Plot plot, Plot.Series series, int place) {
        return series.observations()
                .get(place)
                .map(one -> plot.categories().get(place).label() + ": " + one.spoken());
    }

    private static String named(Plot.Series series, String words) {
        return series.name().isEmpty() ? words : series.name() + ", " + words;
    }
}
