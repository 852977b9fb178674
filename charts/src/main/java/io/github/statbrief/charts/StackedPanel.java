package io.github.statbrief.charts;

import io.github.statbrief.outline.chart.Plot;
import io.github.statbrief.theme.Role;
import io.github.statbrief.theme.TextStyle;
import java.util.ArrayList;
import java.util.List;

/** Bars made of parts, the names of the parts above the first bar where they fit, otherwise in a legend. */
final class StackedPanel implements Panel {
    private static final double NAMES_BELOW = 3;
    private static final double ZERO_LINE = 0.75;
    private static final double LINE_ABOVE = 1.5;

    private final Plot plot;
    private final Typesetter type;
    private final RowNames names;
    private final List<StackedRow> rows = new ArrayList<>();
    private final Axis axis;
    private final Legend legend;
    private final boolean direct;
    private final Density density;

    /** How close bars stand. */
    private record Density(double pitch, double bar) {
        static Density of(int bars) {
            if (bars <= 8) {
                return new Density(35, 21);
            }
            return bars <= 20 ? new Density(21, 14) : new Density(RowNames.TIGHT, 8.9);
        }
    }

    StackedPanel(Plot plot, boolean full, Typesetter type, double width) {
        this.plot = plot;
        this.type = type;
        density = Density.of(plot.categories().size());
        names = new RowNames(
                plot.categories().stream().map(Plot.Category::label).toList(), type, width);
        legend = Legend.ofAreas(plot, type, width);
        List<SeriesLook> looks =
                SeriesLook.of(type.theme().palette(), plot.series().size());
        for (int category = 0; category < plot.categories().size(); category++) {
            rows.add(new StackedRow(plot, category, looks, full, type));
        }
        double left = names.width() + RowNames.GAP;
        axis = new Axis(left, scale(width - left));
        direct = plot.series().size() > 1 && namesFit();
    }

    /** What has no room in a bar stands after it, which shortens all bars, so that more may have no room: once more, until all fit. */
    private double scale(double room) {
        double longest = rows.stream().mapToDouble(StackedRow::length).max().orElse(0);
        double scale = longest > 0 ? room / longest : 0;
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
        return scale;
    }

    private boolean namesFit() {
        for (int series = 0; series < plot.series().size(); series++) {
            double name = type.width(plot.series().get(series).name(), nameStyle());
            if (name > rows.get(0).width(series, axis)) {
                return false;
            }
        }
        return true;
    }

    private TextStyle nameStyle() {
        return type.style(Role.CELL);
    }

    private double headHeight() {
        return direct ? Math.max(0, nameStyle().leading() + NAMES_BELOW - aboveBar(0)) : legend.height();
    }

    @Override
    public double height() {
        double height = headHeight() + RowNames.BELOW;
        for (int row = 0; row < rows.size(); row++) {
            height += height(row);
        }
        return height;
    }

    private double height(int row) {
        return Math.max(density.pitch(), names.height(row));
    }

    private double aboveBar(int row) {
        return (height(row) - density.bar()) / 2;
    }

    @Override
    public void draw(Sketch sketch) {
        double top = headHeight();
        if (direct) {
            drawNames(sketch);
        } else {
            legend.draw(sketch);
        }
        for (int row = 0; row < rows.size(); row++) {
            double middle = top + height(row) / 2;
            names.draw(sketch, row, middle);
            rows.get(row).draw(sketch, axis, middle, density.bar());
            top += height(row);
        }
        double lineTop = headHeight() + (direct ? aboveBar(0) - LINE_ABOVE : 0);
        sketch.box(
                axis.zero() - ZERO_LINE / 2,
                lineTop,
                ZERO_LINE,
                top - lineTop,
                type.theme().palette().muted());
    }

    private void drawNames(Sketch sketch) {
        double top = headHeight() + aboveBar(0) - NAMES_BELOW - nameStyle().leading();
        for (int series = 0; series < plot.series().size(); series++) {
            double x = rows.get(0).start(series, axis);
            sketch.text(plot.series().get(series).name(), nameStyle(), x, type.baseline(nameStyle(), top));
        }
    }
}
