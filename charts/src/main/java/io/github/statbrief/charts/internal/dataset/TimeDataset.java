package io.github.statbrief.charts.internal.dataset;

import io.github.statbrief.outline.chart.Plot;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jfree.data.xy.DefaultXYDataset;
import org.jfree.data.xy.XYDataset;

/** Series of items over places that follow each other, a place without a number being a gap: JFreeChart's dataset keeps numbers, this one what is known of each. */
@SuppressWarnings("serial") // never written
public final class TimeDataset extends DefaultXYDataset {
    private final transient List<LineSeries> lines;

    /** The series of a plot, in their order. */
    public TimeDataset(Plot plot) {
        this(plot, IntStream.range(0, plot.series().size()).boxed().toList());
    }

    /** The series of a plot, in some order. */
    public TimeDataset(Plot plot, List<Integer> order) {
        List<List<Optional<Item>>> items = Item.of(plot);
        lines = order.stream()
                .map(series -> new LineSeries(plot.series().get(series).name(), items.get(series)))
                .toList();
        for (int series = 0; series < lines.size(); series++) {
            double[] places = IntStream.range(0, plot.categories().size())
                    .asDoubleStream()
                    .toArray();
            double[] values = lines.get(series).items().stream()
                    .mapToDouble(item -> item.map(Item::middle).orElse(Double.NaN))
                    .toArray();
            addSeries(series, new double[][] {places, values});
        }
    }

    /** The series, with which of their values a line joins. */
    public List<LineSeries> lines() {
        return lines;
    }

    /** The item of a series and a place of a dataset; empty where there is none. */
    public static Optional<Item> item(XYDataset data, int series, int item) {
        return data instanceof TimeDataset times ? times.lines.get(series).item(item) : Optional.empty();
    }
}
