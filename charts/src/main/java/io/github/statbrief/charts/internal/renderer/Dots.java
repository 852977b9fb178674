package io.github.statbrief.charts.internal.renderer;

import io.github.statbrief.charts.internal.axis.Room;
import io.github.statbrief.charts.internal.axis.Scale;
import io.github.statbrief.charts.internal.dataset.Item;
import io.github.statbrief.charts.internal.dataset.Spot;
import io.github.statbrief.charts.internal.shape.Marker;
import io.github.statbrief.charts.internal.type.Typesetter;
import io.github.statbrief.outline.chart.ChartSpec;
import io.github.statbrief.outline.chart.Plot;
import java.awt.Color;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;

/**
 * Dots and dumbbells: a line joins the dots of a category, and the outermost have their values outside of them; rows grow with dots that step aside and with values that
 * stand above them.
 */
public final class Dots extends Shapes {
    private static final int LINES = 0;
    private static final int DOTS = 1;
    private static final int WORDS = 2;
    private static final double PLAIN = 22.75;
    private static final double CLOSE = 17.5;
    private static final double RANGE = 3;

    private final List<DotRow> rows = new ArrayList<>();
    private final Plot.ValueAxis axis;
    private final double pitch;
    private Scale scale = value -> value;

    /** The dots of a chart. */
    public Dots(ChartSpec.Dots chart, Typesetter type) {
        super(chart.plot(), type);
        axis = chart.plot().axis();
        int count = data.getColumnCount();
        pitch = count <= 12 ? PLAIN : count <= 30 ? CLOSE : Room.TIGHT;
        for (int column = 0; column < count; column++) {
            rows.add(new DotRow(data, column, pitch, type));
        }
    }

    @Override
    double wordsBefore() {
        return rows.stream().mapToDouble(DotRow::before).max().orElse(0);
    }

    @Override
    double wordsAfter() {
        return rows.stream().mapToDouble(DotRow::after).max().orElse(0);
    }

    @Override
    public void fit(double plotWidth) {
        double low = along(axis.low().doubleValue());
        double high = along(axis.high().doubleValue());
        double one = (plotWidth - before(plotWidth) - after(plotWidth)) / (high - low);
        scale = value -> along(value) * one;
    }

    private double along(double value) {
        return axis.logarithmic() ? StrictMath.log(value) : value;
    }

    @Override
    public double height(int row) {
        return pitch + rows.get(row).heightAbove(scale) + rows.get(row).heightBelow(scale);
    }

    /** How far below the middle of its row the line lies, and the name with it. */
    @Override
    public double nameOffset(int row) {
        return (rows.get(row).heightAbove(scale) - rows.get(row).heightBelow(scale)) / 2;
    }

    @Override
    public double offset(int row, int series) {
        return nameOffset(row) + rows.get(row).dodge(scale, series);
    }

    @Override
    int passes() {
        return 3;
    }

    @Override
    void draw(Cell cell, Item item, int pass) {
        if (pass != DOTS || item.spot().isEmpty()) {
            return;
        }
        Spot spot = item.spot().get();
        double middle = cell.middle();
        if (spot.isRange()) {
            // a shape at either end and a bar between
            Rectangle2D bar = cell.lying(spot.low(), spot.high(), middle, RANGE);
            cell.pen().box(bar.getX(), bar.getY() - HALO, bar.getWidth(), RANGE + 2 * HALO, Color.WHITE);
            cell.pen().fill(bar, cell.paint());
            Marker.of(cell.row()).draw(cell.pen(), bar.getMinX(), middle, cell.paint());
            Marker.of(cell.row()).draw(cell.pen(), bar.getMaxX(), middle, cell.paint());
            cell.renderer().note(cell, cell.lying(spot.low(), spot.high(), middle, 2 * Marker.REACH));
        } else {
            cell.renderer().drawShape(cell, cell.at(spot.low()), middle);
        }
    }

    @Override
    void drawOver(Cell cell, int pass) {
        if (cell.row() == 0) {
            DotRow row = rows.get(cell.column());
            double line = cell.categoryMiddle() + nameOffset(cell.column()) * cell.stretch();
            if (pass == LINES) {
                row.drawLine(cell, line);
            } else if (pass == WORDS) {
                row.drawWords(cell, line);
            }
        }
    }
}
