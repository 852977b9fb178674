package io.github.statbrief.charts.internal.renderer;

import io.github.statbrief.charts.internal.axis.Room;
import io.github.statbrief.charts.internal.dataset.Item;
import io.github.statbrief.charts.internal.dataset.ItemDataset;
import io.github.statbrief.charts.internal.dataset.Spot;
import io.github.statbrief.charts.internal.renderer.KeyedWords.Value;
import io.github.statbrief.charts.internal.shape.FigureHints;
import io.github.statbrief.charts.internal.shape.Hint;
import io.github.statbrief.charts.internal.shape.Marker;
import io.github.statbrief.drawing.Spread;
import io.github.statbrief.drawing.type.Typesetter;
import io.github.statbrief.outline.chart.ChartSpec;
import io.github.statbrief.outline.chart.Plot;
import io.github.statbrief.theme.Role;
import io.github.statbrief.theme.TextStyle;
import java.awt.Color;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.DoubleUnaryOperator;

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
    private DoubleUnaryOperator scale = value -> value;

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

    /** The dots of one category, measured: which step aside, and where their values stand. */
    private static final class DotRow {
        private static final double BAR = 2;
        private static final double GAP = 4;
        private static final double APART = 5;
        /** How far dots that would hide each other move apart, across the axis. */
        private static final double DODGE = 3.7;
        /** The same in rows that grow with their dots. */
        private static final double TALL_DODGE = 4.8;

        private static final double DODGE_ROOM = 20;

        /** Those that have a place on the axis, the lowest first. */
        private final List<Value> values = new ArrayList<>();

        private final KeyedWords others;
        private final Typesetter type;
        private final TextStyle number;
        private final double pitch;
        /** With three series or more, rows have room above for values between others. */
        private final boolean tall;

        DotRow(ItemDataset data, int column, double pitch, Typesetter type) {
            this.type = type;
            this.pitch = pitch;
            number = type.style(Role.NUMBER);
            tall = data.getRowCount() > 2;
            others = new KeyedWords(new ArrayList<>(), data.getRowCount() > 1, type);
            for (int row = 0; row < data.getRowCount(); row++) {
                int series = row;
                data.item(row, column)
                        .ifPresent(item ->
                                (item.spot().isPresent() ? values : others.values()).add(new Value(item, series)));
            }
            values.sort(Comparator.comparingDouble(value -> value.spot().middle()));
        }

        /** What it needs above an ordinary row: values between the outermost, and dots that step aside. */
        double heightAbove(DoubleUnaryOperator scale) {
            return tall ? number.leading() + lift(scale) : 0;
        }

        double heightBelow(DoubleUnaryOperator scale) {
            return tall ? Math.max(0, lift(scale) - TALL_DODGE / 2) : 0;
        }

        /** How far the highest dot lies above the line. */
        private double lift(DoubleUnaryOperator scale) {
            return -dodges(scale).stream().mapToDouble(each -> each).min().orElse(0);
        }

        /** What its words need to the left of its lowest value: nothing where one value alone has its words to the right. */
        double before() {
            return values.size() < 2 ? 0 : tail(values.get(0));
        }

        double after() {
            return (values.isEmpty() ? 0 : tail(last())) + others.width();
        }

        private Value last() {
            return values.get(values.size() - 1);
        }

        private double tail(Value value) {
            return Shapes.gap(value.spot().hint(), GAP)
                    + type.width(value.item().words(), number);
        }

        /** How far the dot of a series steps aside. */
        double dodge(DoubleUnaryOperator scale, int series) {
            List<Integer> order = values.stream().map(Value::series).toList();
            return order.contains(series) ? dodges(scale).get(order.indexOf(series)) : 0;
        }

        /** How far each dot steps aside: those that would lie over each other stand one below the other. */
        private List<Double> dodges(DoubleUnaryOperator scale) {
            List<Double> dodges = new ArrayList<>();
            double dodge = tall ? TALL_DODGE : DODGE;
            int from = 0;
            for (int at = 1; at <= values.size(); at++) {
                if (at == values.size() || distance(scale, at) >= 2 * dodge) {
                    for (int place = from; place < at; place++) {
                        dodges.add(pitch < DODGE_ROOM ? 0 : (2 * (place - from) - (at - from - 1)) * dodge);
                    }
                    from = at;
                }
            }
            return dodges;
        }

        private double distance(DoubleUnaryOperator scale, int at) {
            return scale.applyAsDouble(values.get(at).spot().low())
                    - scale.applyAsDouble(values.get(at - 1).spot().high());
        }

        /** The line that joins the outermost dots. */
        void drawLine(Cell cell, double middle) {
            if (!values.isEmpty()) {
                double low = cell.at(values.get(0).spot().low());
                double width = cell.at(last().spot().high()) - low;
                cell.pen().box(low, middle - BAR / 2 - Shapes.HALO, width, BAR + 2 * Shapes.HALO, Color.WHITE);
                cell.pen().box(low, middle - BAR / 2, width, BAR, type.palette().midRule());
            }
        }

        /** The values in words, and beyond the end of the axis, where nobody takes a shape for a value, what has none. */
        void drawWords(Cell cell, double middle) {
            if (values.size() > 1) {
                drawOutermost(cell, values.get(0), -1, middle);
            }
            if (!values.isEmpty()) {
                drawOutermost(cell, last(), 1, middle);
                drawInner(cell, middle - lift(cell::at) * cell.stretch());
            }
            double left = cell.area().getMaxX() - others.width();
            others.draw(cell.pen(), left, middle, cell.renderer()::getSeriesPaint);
        }

        private void drawOutermost(Cell cell, Value value, int way, double middle) {
            Hint hint = value.spot().hint();
            double end = cell.at(way < 0 ? value.spot().low() : value.spot().high());
            double mark = end + way * (Marker.REACH + GAP) - (way < 0 ? hint.width() : 0);
            double words = end + way * (way < 0 ? tail(value) : Shapes.gap(hint, GAP));
            FigureHints.show(cell.pen(), value.item().id(), () -> {
                hint.draw(cell.pen(), mark, middle, Shapes.MARK, cell.renderer().getSeriesPaint(value.series()));
                cell.pen().onWhite(value.item().words(), number, words, middle - number.leading() / 2);
            });
        }

        /** Values between the outermost stand above their dots, moved apart where they would touch. */
        private void drawInner(Cell cell, double highest) {
            List<Value> inner = values.subList(1, Math.max(1, values.size() - 1));
            List<Spread.Label> wanted = inner.stream()
                    .map(value -> new Spread.Label(
                            cell.at(value.spot().middle()),
                            type.width(value.item().words(), number) + APART))
                    .toList();
            List<Double> places =
                    Spread.of(wanted, cell.area().getMinX(), cell.area().getMaxX());
            for (int at = 0; at < inner.size(); at++) {
                String words = inner.get(at).item().words();
                double x = places.get(at) - type.width(words, number) / 2;
                double y = highest - Marker.REACH - number.leading() - 1;
                FigureHints.show(
                        cell.pen(), inner.get(at).item().id(), () -> cell.pen().onWhite(words, number, x, y));
            }
        }
    }
}
