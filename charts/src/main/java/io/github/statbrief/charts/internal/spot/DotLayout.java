package io.github.statbrief.charts.internal.spot;

import io.github.statbrief.charts.internal.axis.AxisMargins;
import io.github.statbrief.charts.internal.axis.RowAxis;
import io.github.statbrief.charts.internal.axis.RowContent;
import io.github.statbrief.charts.internal.axis.Scale;
import io.github.statbrief.charts.internal.dataset.ItemDataset;
import io.github.statbrief.charts.internal.type.Typesetter;
import io.github.statbrief.outline.chart.Plot;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Dots on a line for each category, measured: rows grow with dots that step aside and with values that stand above them. */
public final class DotLayout implements RowContent {
    private static final double PLAIN = 22.75;
    private static final double CLOSE = 17.5;

    private final List<DotRow> rows = new ArrayList<>();
    private final Plot.ValueAxis values;
    private final WordMargins margins;
    private final double pitch;
    private Scale scale = value -> value;

    /** Measures dots on an axis. */
    public DotLayout(ItemDataset data, Plot.ValueAxis values, Typesetter type) {
        this.values = values;
        for (int category = 0; category < data.getColumnCount(); category++) {
            rows.add(new DotRow(RowSpots.of(data, category), data.getRowCount(), type));
        }
        margins = new WordMargins(
                rows.stream().mapToDouble(DotRow::before).max().orElse(0),
                rows.stream().mapToDouble(DotRow::after).max().orElse(0));
        pitch = rows.size() <= 12 ? PLAIN : rows.size() <= 30 ? CLOSE : RowAxis.TIGHT;
    }

    /** The room that words need. */
    public AxisMargins margins() {
        return margins;
    }

    double pitch() {
        return pitch;
    }

    DotRow row(int row) {
        return rows.get(row);
    }

    @Override
    public void fit(double plotWidth) {
        double low = values.low().doubleValue();
        double high = values.high().doubleValue();
        if (values.logarithmic()) {
            double one = margins.scale(plotWidth, StrictMath.log(low), StrictMath.log(high));
            scale = value -> StrictMath.log(value) * one;
        } else {
            double one = margins.scale(plotWidth, low, high);
            scale = value -> value * one;
        }
    }

    private double above(int row) {
        return rows.get(row).heightAbove(scale, pitch);
    }

    private double below(int row) {
        return rows.get(row).heightBelow(scale, pitch);
    }

    @Override
    public double height(int row) {
        return pitch + above(row) + below(row);
    }

    /** How far below the middle of its row the line lies. */
    double line(int row) {
        return (above(row) - below(row)) / 2;
    }

    @Override
    public double nameOffset(int row) {
        return line(row);
    }

    @Override
    public double offset(int row, int series) {
        return line(row) + rows.get(row).dodge(scale, pitch, series);
    }

    @Override
    public Optional<String> owner(int row) {
        return Optional.empty();
    }
}
