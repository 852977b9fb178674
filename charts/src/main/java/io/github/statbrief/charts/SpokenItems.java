package io.github.statbrief.charts;

import io.github.statbrief.charts.internal.dataset.Dot;
import io.github.statbrief.charts.internal.dataset.Item;
import io.github.statbrief.drawing.svg.SpokenItem;
import io.github.statbrief.outline.chart.ChartSpec;
import io.github.statbrief.outline.chart.Observation;
import io.github.statbrief.outline.chart.Plot;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** What a chart says where a keyboard walks through it: every item, and of a series of many points all at once. */
final class SpokenItems {
    private static final int MOST_STOPS = 12;

    private SpokenItems() {}

    static List<SpokenItem> of(ChartSpec chart, Locale language) {
        List<SpokenItem> items = new ArrayList<>(
                chart instanceof ChartSpec.OfSeries series
                        ? ofSeries(series)
                        : chart.items().stream()
                                .map(item -> new SpokenItem(
                                        List.of(item.figure().id()),
                                        Item.of(item, language).spoken()))
                                .toList());
        chart.references()
                .forEach(line -> items.add(new SpokenItem(List.of(line.id()), line.label() + ": " + line.spoken())));
        return items;
    }

    /** Rows are read one by one, lines one after the other. */
    private static List<SpokenItem> ofSeries(ChartSpec.OfSeries chart) {
        Plot plot = chart.plot();
        if (chart instanceof ChartSpec.Scatter) {
            return Dot.of(plot).stream()
                    .map(dot -> new SpokenItem(
                            List.of(dot.across().id(), dot.upward().id()), dot.spoken()))
                    .toList();
        }
        List<SpokenItem> items = new ArrayList<>();
        if (chart instanceof ChartSpec.Lines || chart instanceof ChartSpec.Multiples) {
            for (Plot.Series series : plot.series()) {
                List<SpokenItem> points = new ArrayList<>();
                for (int place = 0; place < plot.categories().size(); place++) {
                    add(plot, series, place, points);
                }
                items.addAll(points.size() > MOST_STOPS ? List.of(whole(plot, series)) : points);
            }
        } else {
            for (int category = 0; category < plot.categories().size(); category++) {
                for (Plot.Series series : plot.series()) {
                    add(plot, series, category, items);
                }
            }
        }
        return items;
    }

    private static void add(Plot plot, Plot.Series series, int category, List<SpokenItem> items) {
        series.observations()
                .get(category)
                .ifPresent(one ->
                        items.add(new SpokenItem(List.of(one.id()), named(series, place(plot, category, one)))));
    }

    private static String place(Plot plot, int category, Observation one) {
        return plot.categories().get(category).label() + ": " + one.spoken();
    }

    private static String named(Plot.Series series, String words) {
        return series.name().isEmpty() ? words : series.name() + ", " + words;
    }

    private static SpokenItem whole(Plot plot, Plot.Series series) {
        List<String> ids = series.observations().stream()
                .flatMap(one -> one.stream().map(Observation::id))
                .toList();
        String words = IntStream.range(0, plot.categories().size())
                .boxed()
                .flatMap(
                        category -> series.observations().get(category).stream().map(one -> place(plot, category, one)))
                .collect(Collectors.joining("; "));
        return new SpokenItem(ids, named(series, words));
    }
}
