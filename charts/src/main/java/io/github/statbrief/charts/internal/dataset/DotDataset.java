package io.github.statbrief.charts.internal.dataset;

import io.github.statbrief.outline.chart.Plot;
import java.util.ArrayList;
import java.util.List;
import org.jfree.data.xy.AbstractXYDataset;

/** One series of dots by two measures, each knowing its name and its items: JFreeChart's own keep numbers alone. */
@SuppressWarnings("serial") // never written
public final class DotDataset extends AbstractXYDataset {
    private final transient List<Dot> dots = new ArrayList<>();

    /**
     * A dot.
     *
     * @param name its name
     * @param across the item that says how far to the right it lies
     * @param upward the item that says how high
     */
    public record Dot(String name, Item across, Item upward) {
        /** Both values in words. */
        public String spoken() {
            return name + ": " + across.spoken() + "; " + upward.spoken();
        }

        /** Whether either value may change. */
        public boolean isTentative() {
            return across.isTentative() || upward.isTentative();
        }
    }

    /** The dots of a plot of two series. */
    public DotDataset(Plot plot) {
        for (int at = 0; at < plot.categories().size(); at++) {
            dots.add(new Dot(plot.categories().get(at).label(), item(plot, 0, at), item(plot, 1, at)));
        }
    }

    private static Item item(Plot plot, int series, int at) {
        return Item.of(plot.series().get(series).observations().get(at).orElseThrow());
    }

    /** Every dot. */
    public List<Dot> dots() {
        return List.copyOf(dots);
    }

    /** A dot. */
    public Dot dot(int item) {
        return dots.get(item);
    }

    @Override
    public int getSeriesCount() {
        return 1;
    }

    @Override
    public Place getSeriesKey(int series) {
        return new Place(0, "");
    }

    @Override
    public int getItemCount(int series) {
        return dots.size();
    }

    @Override
    public Number getX(int series, int item) {
        return Measured.MIDDLE.of(dots.get(item).across());
    }

    @Override
    public Number getY(int series, int item) {
        return Measured.MIDDLE.of(dots.get(item).upward());
    }
}
