package io.github.statbrief.charts;

import io.github.statbrief.outline.chart.ChartSpec;
import io.github.statbrief.outline.chart.Observation;
import io.github.statbrief.outline.chart.Plot;
import io.github.statbrief.theme.Palette;
import java.util.ArrayList;
import java.util.List;

/**
 * Bars of one name.
 *
 * @param name the name
 * @param bars its bars, from the top
 */
record BarGroup(String name, List<Bar> bars) {
    /**
     * One bar before it is measured.
     *
     * @param figure the id of its figure or cell; empty where there is none
     * @param extent what it covers
     * @param words its value in words
     * @param series the name of its series where that is said beside the bar
     * @param look how its series looks
     */
    record Bar(String figure, Extent extent, String words, String series, SeriesLook look) {}

    static List<BarGroup> of(ChartSpec.Bars chart, Palette palette) {
        SeriesLook look = SeriesLook.of(palette, 1).get(0);
        return chart.items().stream()
                .map(item -> new BarGroup(
                        item.words().label(),
                        List.of(new Bar(item.figure().id(), Extent.of(item.figure()), BarWords.of(item), "", look))))
                .toList();
    }

    /** The groups of a plot, the names of its series beside the bars of the first. */
    static List<BarGroup> of(Plot plot, Palette palette) {
        List<SeriesLook> looks = SeriesLook.of(palette, plot.series().size());
        List<BarGroup> groups = new ArrayList<>();
        for (int category = 0; category < plot.categories().size(); category++) {
            List<Bar> bars = new ArrayList<>();
            for (int series = 0; series < plot.series().size(); series++) {
                Plot.Series each = plot.series().get(series);
                String name = category == 0 ? each.name() : "";
                SeriesLook look = looks.get(series);
                bars.add(each.observations()
                        .get(category)
                        .map(one -> bar(one, name, look))
                        .orElse(none(name, look)));
            }
            groups.add(new BarGroup(plot.categories().get(category).label(), bars));
        }
        return groups;
    }

    private static Bar bar(Observation one, String series, SeriesLook look) {
        return new Bar(one.id(), Extent.of(one.value(), one.sense()), one.label(), series, look);
    }

    private static Bar none(String series, SeriesLook look) {
        return new Bar("", Extent.NOTHING, "", series, look);
    }
}
