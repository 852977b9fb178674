package io.github.statbrief.charts;

import io.github.statbrief.outline.chart.Observation;
import io.github.statbrief.outline.chart.Plot;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * What a plot has for one category.
 *
 * @param values those that have a place on the axis, the lowest first
 * @param others those that have none
 */
record RowSpots(List<Value> values, List<Value> others) {
    /** An observation with the look of its series. */
    record Value(Observation observation, SeriesLook look) {
        Spot spot() {
            return Spot.of(observation).orElseThrow();
        }
    }

    static List<RowSpots> of(Plot plot, List<SeriesLook> looks) {
        List<RowSpots> rows = new ArrayList<>();
        for (int category = 0; category < plot.categories().size(); category++) {
            rows.add(of(plot, looks, category));
        }
        return rows;
    }

    private static RowSpots of(Plot plot, List<SeriesLook> looks, int category) {
        List<Value> values = new ArrayList<>();
        List<Value> others = new ArrayList<>();
        for (int series = 0; series < looks.size(); series++) {
            SeriesLook look = looks.get(series);
            plot.series()
                    .get(series)
                    .observations()
                    .get(category)
                    .ifPresent(one -> (Spot.of(one).isPresent() ? values : others).add(new Value(one, look)));
        }
        values.sort(Comparator.comparingDouble(value -> value.spot().middle()));
        return new RowSpots(values, others);
    }
}
