package io.github.statbrief.charts.internal.renderer;

import io.github.statbrief.charts.internal.axis.AxisMargins;
import io.github.statbrief.charts.internal.axis.RowAxis;
import io.github.statbrief.charts.internal.axis.RowContent;
import io.github.statbrief.charts.internal.dataset.ItemDataset;
import io.github.statbrief.charts.internal.type.Typesetter;
import io.github.statbrief.theme.Role;
import io.github.statbrief.theme.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Bars made of parts, measured: how long 1 may be, so that what stands after a bar has room, and whether the names of the parts fit above the first bar. */
public final class StackLayout implements RowContent, AxisMargins {
    /** Between the names above the first bar and the bar. */
    static final double NAMES_BELOW = 3;
    /** From the start of a part to its name: the line at zero runs up there. */
    static final double NAMES_INSET = 3;

    private final ItemDataset data;
    private final Typesetter type;
    private final List<StackedRow> rows = new ArrayList<>();
    private final Density density;
    private double fittedLength = -1;
    private double scale;

    /** How close bars stand. */
    private record Density(double pitch, double bar) {
        static Density of(int bars) {
            if (bars <= 8) {
                return new Density(35, 21);
            }
            return bars <= 20 ? new Density(21, 14) : new Density(RowAxis.TIGHT, 8.9);
        }
    }

    /** Measures bars that are all equally long where they are full. */
    public StackLayout(ItemDataset data, boolean full, Typesetter type) {
        this.data = data;
        this.type = type;
        density = Density.of(data.getColumnCount());
        for (int category = 0; category < data.getColumnCount(); category++) {
            rows.add(new StackedRow(data, category, full, type));
        }
    }

    /** The longest bar. */
    public double longest() {
        return rows.stream().mapToDouble(StackedRow::length).max().orElse(0);
    }

    StackedRow row(int category) {
        return rows.get(category);
    }

    double thickness() {
        return density.bar();
    }

    /** Whether the name of each part fits above its part of the first bar, in a plot of a width. */
    public boolean namesFit(double plotWidth) {
        double fitted = scale(plotWidth);
        for (int series = 0; series < data.getRowCount(); series++) {
            if (NAMES_INSET + type.width(data.seriesName(series), nameStyle())
                    > rows.get(0).width(series) * fitted) {
                return false;
            }
        }
        return data.getRowCount() > 1;
    }

    private TextStyle nameStyle() {
        return type.style(Role.CELL);
    }

    /** What names above the first bar need above the plot. */
    public double namesHeight() {
        return Math.ceil(Math.max(0, nameStyle().leading() + NAMES_BELOW - aboveBar()));
    }

    private double aboveBar() {
        return (density.pitch() - density.bar()) / 2;
    }

    /** What has no room in a bar stands after it, which shortens all bars, so that more may have no room: once more, until all fit. */
    private double scale(double room) {
        if (room == fittedLength) {
            return scale;
        }
        double longest = longest();
        scale = longest > 0 ? room / longest : 0;
        boolean shorter = true;
        while (shorter) {
            double before = scale;
            for (StackedRow row : rows) {
                if (row.length() > 0) {
                    scale = Math.min(scale, Math.max(room / 4, room - row.tail(before)) / row.length());
                }
            }
            shorter = scale < before;
        }
        fittedLength = room;
        return scale;
    }

    @Override
    public double before(double length) {
        return 0;
    }

    @Override
    public double after(double length) {
        return length - scale(length) * longest();
    }

    @Override
    public void fit(double plotWidth) {
        // heights do not depend on it
    }

    @Override
    public double height(int row) {
        return density.pitch();
    }

    @Override
    public double offset(int row, int series) {
        return 0;
    }

    @Override
    public Optional<String> owner(int row) {
        return Optional.empty();
    }
}
