package io.github.statbrief.charts.internal.dataset;

import io.github.statbrief.outline.chart.Plot;
import java.util.List;
import java.util.stream.IntStream;

/**
 * A dot by two measures.
 *
 * @param name its name
 * @param across the item that says how far to the right it lies
 * @param upward the item that says how high
 */
public record Dot(String name, Item across, Item upward) {
    /** The dots of a plot of two series. */
    public static List<Dot> of(Plot plot) {
        return IntStream.range(0, plot.categories().size())
                .mapToObj(at -> new Dot(plot.categories().get(at).label(), item(plot, 0, at), item(plot, 1, at)))
                .toList();
    }

    private static Item item(Plot plot, int series, int at) {
        return Item.of(plot.series().get(series).observations().get(at).orElseThrow());
    }

    /** Both values in words. */
    public String spoken() {
        return name + ": " + across.spoken() + "; " + upward.spoken();
    }

    /** Whether neither value may change. */
    public boolean isFinal() {
        return !across.isTentative() && !upward.isTentative();
    }
}
