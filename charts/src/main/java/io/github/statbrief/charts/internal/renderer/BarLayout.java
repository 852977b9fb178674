package io.github.statbrief.charts.internal.renderer;

import io.github.statbrief.charts.internal.axis.AxisMargins;
import io.github.statbrief.charts.internal.axis.RowAxis;
import io.github.statbrief.charts.internal.axis.RowContent;
import io.github.statbrief.charts.internal.dataset.Extent;
import io.github.statbrief.charts.internal.dataset.Hint;
import io.github.statbrief.charts.internal.dataset.Item;
import io.github.statbrief.charts.internal.dataset.ItemDataset;
import io.github.statbrief.charts.internal.shape.Pen;
import io.github.statbrief.charts.internal.type.Typesetter;
import io.github.statbrief.outline.chart.Plot;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Horizontal bars from zero with their words beside them, measured: how high each group is, and the longest axis on which every bar has room for its words. */
public final class BarLayout implements RowContent, AxisMargins {
    /** Between names and the words of bars that go left. */
    private static final double WORDS_GAP = 17.5;
    /** The most that the words on one side take of the plot: half of what two sides may. */
    private static final double MOST_WORDS = 0.42;

    private static final double MOST_SERIES = 0.26;
    /** A white line parts the bars of a group. */
    private static final double PARTING = 0.75;

    private final ItemDataset data;
    private final List<Plot.Reference> references;
    private final Typesetter type;
    private final Density density;
    private double plotWidth = -1;
    private List<List<BarRow>> groups = List.of();
    private double fittedLength = -1;
    private Fit fit = new Fit(0, 0);

    /** Where zero lies and how long 1 is. */
    private record Fit(double zero, double scale) {}

    /**
     * How close bars stand: many bars are thinner, so that they stay on one page.
     *
     * @param bar how thick a bar is
     * @param gap between two groups
     */
    private record Density(double bar, double gap) {
        static Density of(int bars, boolean grouped) {
            if (bars <= 8) {
                return grouped ? new Density(15, 16) : new Density(22, 17);
            }
            if (bars <= 16) {
                return grouped ? new Density(12, 13) : new Density(15.75, 12.25);
            }
            return bars <= 36
                    ? new Density(grouped ? 9 : 10.5, grouped ? 10.5 : 7)
                    : new Density(7.5, grouped ? 3.5 : 0);
        }
    }

    /** Measures bars and the lines across them. */
    public BarLayout(ItemDataset data, List<Plot.Reference> references, Typesetter type) {
        this.data = data;
        this.references = references;
        this.type = type;
        density = Density.of(data.getRowCount() * data.getColumnCount(), data.getRowCount() > 1);
    }

    /** The lowest point of any bar or line. */
    public double low() {
        return extents().mapToDouble(Extent::low).min().orElse(0);
    }

    /** The highest point of any bar or line. */
    public double high() {
        return extents().mapToDouble(Extent::high).max().orElse(0);
    }

    private Stream<Extent> extents() {
        return Stream.concat(
                data.all().stream().map(Item::extent), references.stream().map(BarLayout::extent));
    }

    /** A line across bars takes as much of the axis as a bar that ends there. */
    private static Extent extent(Plot.Reference line) {
        double at = line.at().doubleValue();
        return new Extent(at, at, at, Hint.NONE);
    }

    /** Between names and the plot: more where words stand to the left of bars. */
    public double gap() {
        return data.all().stream().anyMatch(item -> item.extent().isLeftward()) ? WORDS_GAP : RowAxis.GAP;
    }

    /** How thick a bar is. */
    double thickness() {
        return density.bar();
    }

    @Override
    public void fit(double width) {
        if (width == plotWidth) {
            return;
        }
        plotWidth = width;
        fittedLength = -1;
        double plot = width - (WORDS_GAP - gap());
        double series = data.getRowCount() == 1 ? 0 : plot * MOST_SERIES;
        groups = new ArrayList<>();
        for (int column = 0; column < data.getColumnCount(); column++) {
            List<BarRow> rows = new ArrayList<>();
            for (int row = 0; row < data.getRowCount(); row++) {
                Optional<Item> item = data.item(row, column);
                String name = namesSeries(row, column) ? data.seriesName(row) : "";
                rows.add(new BarRow(item, name, type, plot * MOST_WORDS - series / 2, series));
            }
            groups.add(rows);
        }
    }

    /** A series is named beside the first bar that it has: a name beside nothing would be taken for a bar; where it has none at all, beside its first words. */
    private boolean namesSeries(int row, int column) {
        for (int other = 0; other < data.getColumnCount(); other++) {
            if (data.getValue(row, other) != null) {
                return other == column;
            }
        }
        for (int other = 0; other < column; other++) {
            if (data.item(row, other).isPresent()) {
                return false;
            }
        }
        return data.item(row, column).isPresent();
    }

    BarRow row(int row, int column) {
        return groups.get(column).get(row);
    }

    @Override
    public double height(int group) {
        return stack(group) + density.gap();
    }

    private double stack(int group) {
        return groups.get(group).stream().mapToDouble(this::height).sum();
    }

    private double height(BarRow row) {
        return Math.max(density.bar() + PARTING, row.wordsHeight());
    }

    @Override
    public double offset(int group, int series) {
        double above = -stack(group) / 2;
        for (int earlier = 0; earlier < series; earlier++) {
            above += height(groups.get(group).get(earlier));
        }
        return above + height(groups.get(group).get(series)) / 2;
    }

    @Override
    public Optional<String> owner(int group) {
        return data.getRowCount() == 1 ? data.item(0, group).map(Item::id) : Optional.empty();
    }

    @Override
    public double before(double length) {
        Fit fitted = fitted(length);
        return fitted.zero() + low() * fitted.scale();
    }

    @Override
    public double after(double length) {
        Fit fitted = fitted(length);
        return length - fitted.zero() - high() * fitted.scale();
    }

    private Fit fitted(double length) {
        if (length != fittedLength) {
            List<BarRow> rows = Stream.concat(
                            groups.stream().flatMap(List::stream),
                            references.stream().map(line -> new BarRow(extent(line), type)))
                    .toList();
            double scale = scale(rows, references.isEmpty() ? length : length - Pen.HALO);
            double zero = 0;
            for (BarRow row : rows) {
                zero = Math.max(zero, row.leftTail() - row.extent().low() * scale);
            }
            fit = new Fit(zero, scale);
            fittedLength = length;
        }
        return fit;
    }

    /** Every bar that goes left must fit beside every bar that goes right; one that goes both ways, beside itself. */
    private static double scale(List<BarRow> rows, double width) {
        double scale = Double.MAX_VALUE;
        for (BarRow one : rows) {
            for (BarRow other : rows) {
                double span = other.extent().high() - one.extent().low();
                if (span > 0) {
                    scale = Math.min(scale, (width - one.leftTail() - other.rightTail()) / span);
                }
            }
        }
        return scale == Double.MAX_VALUE ? 0 : Math.max(0, scale);
    }
}
