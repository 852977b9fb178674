package io.github.statbrief.charts.internal.dataset;

import io.github.statbrief.outline.chart.Plot;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jfree.data.xy.AbstractXYDataset;
import org.jspecify.annotations.Nullable;

/** Series of items over places that follow each other, a place without a number being a gap: JFreeChart's own datasets keep numbers alone. */
@SuppressWarnings("serial") // never written
public final class TimeDataset extends AbstractXYDataset {
    private final List<Place> names;
    private final transient List<List<Optional<Item>>> items;
    private final transient List<LineSeries> lines;

    private TimeDataset(List<Place> names, List<List<Optional<Item>>> items) {
        this.names = names;
        this.items = items;
        lines = items.stream().map(LineSeries::new).toList();
    }

    /** The series of a plot. */
    public static TimeDataset of(Plot plot) {
        return of(plot, IntStream.range(0, plot.series().size()).boxed().toList());
    }

    /** The series of a plot, one of them after all others. */
    public static TimeDataset withLast(Plot plot, int last) {
        List<Integer> order = new ArrayList<>();
        for (int series = 0; series < plot.series().size(); series++) {
            if (series != last) {
                order.add(series);
            }
        }
        order.add(last);
        return of(plot, order);
    }

    private static TimeDataset of(Plot plot, List<Integer> order) {
        List<List<Optional<Item>>> items = ItemDataset.items(plot);
        return new TimeDataset(
                ItemDataset.places(order.stream()
                        .map(series -> plot.series().get(series).name())
                        .toList()),
                order.stream().map(items::get).toList());
    }

    /** The series, with which of their values a line joins. */
    public List<LineSeries> lines() {
        return lines;
    }

    /** The item of a series and a place; empty where there is none. */
    public Optional<Item> item(int series, int item) {
        return items.get(series).get(item);
    }

    @Override
    public int getSeriesCount() {
        return names.size();
    }

    @Override
    public Place getSeriesKey(int series) {
        return names.get(series);
    }

    @Override
    public int getItemCount(int series) {
        return items.get(series).size();
    }

    @Override
    public Number getX(int series, int item) {
        return item;
    }

    @Override
    public @Nullable Number getY(int series, int item) {
        return item(series, item)
                .filter(one -> one.spot().isPresent())
                .map(Measured.MIDDLE::of)
                .orElse(null);
    }
}
