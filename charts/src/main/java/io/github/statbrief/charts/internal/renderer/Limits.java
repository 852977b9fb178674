package io.github.statbrief.charts.internal.renderer;

import io.github.statbrief.charts.internal.axis.Room;
import io.github.statbrief.charts.internal.dataset.Item;
import io.github.statbrief.charts.internal.dataset.Spot;
import io.github.statbrief.charts.internal.shape.Marker;
import io.github.statbrief.drawing.Pen;
import io.github.statbrief.drawing.type.Typesetter;
import io.github.statbrief.outline.chart.ChartSpec;
import java.awt.Color;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Values between their confidence limits, and ranges, for each category one line a series that has a value there: no renderer of JFreeChart's for categories draws
 * limits that lie unequally far from their value.
 */
public final class Limits extends Shapes {
    private static final int FEW = 12;
    private static final int MANY = 32;
    private static final double PLAIN = 14;
    private static final double PAD = 3.5;
    private static final double GAP = 5;
    private static final double LINE = 1.5;
    private static final double CAP = 7;
    private static final double RANGE = 5;

    private final List<List<Integer>> lines = new ArrayList<>();
    private final double line;
    private final double space;
    private final double wordsAfter;

    /** The lines of a chart. */
    public Limits(ChartSpec.Limits chart, Typesetter type) {
        super(chart.plot(), type);
        for (int at = 0; at < data.getColumnCount(); at++) {
            int column = at;
            lines.add(IntStream.range(0, data.getRowCount())
                    .filter(row -> data.item(row, column).isPresent())
                    .boxed()
                    .toList());
        }
        List<Item> items = data.all();
        line = items.size() <= FEW ? PLAIN : Room.TIGHT;
        space = items.size() <= FEW ? 10.5 : items.size() <= MANY ? 7 : data.getRowCount() == 1 ? 0 : PAD;
        wordsAfter = items.stream().mapToDouble(this::wordsAfter).max().orElse(0);
    }

    private double wordsAfter(Item item) {
        return item.spot()
                .map(spot -> gap(spot.hint(), GAP) + type.width(item.words(), number))
                .orElseGet(() -> keyed(item, 0).width());
    }

    private KeyedWords keyed(Item item, int row) {
        return new KeyedWords(List.of(new KeyedWords.Value(item, row)), true, type);
    }

    @Override
    double wordsAfter() {
        return wordsAfter;
    }

    @Override
    public double height(int row) {
        return lines.get(row).size() * line + space;
    }

    @Override
    public double offset(int row, int series) {
        int place = Math.max(0, lines.get(row).indexOf(series));
        return (place - (lines.get(row).size() - 1) / 2.0) * line;
    }

    @Override
    void draw(Cell cell, Item item, int pass) {
        double middle = cell.middle();
        item.limits().ifPresent(limits -> drawWhisker(cell, limits, middle));
        if (item.spot().isEmpty()) {
            // beyond the end of the axis, where nobody takes its shape for a value
            KeyedWords words = keyed(item, cell.row());
            words.draw(cell.pen(), cell.area().getMaxX() - words.width(), middle, series -> cell.paint());
            return;
        }
        Spot spot = item.spot().get();
        double highest = item.limits()
                .map(limits -> Math.max(limits.high(), spot.high()))
                .orElse(spot.high());
        double end = cell.at(highest);
        spot.hint().draw(cell.pen(), end + Marker.REACH + GAP / 2, middle, MARK, cell.paint());
        cell.pen().onWhite(item.words(), number, end + gap(spot.hint(), GAP), middle - number.leading() / 2);
        if (spot.isRange()) {
            Rectangle2D bar = cell.lying(spot.low(), spot.high(), middle, RANGE);
            double height = RANGE + 2 * HALO;
            cell.pen().box(bar.getX() - HALO, bar.getY() - HALO, bar.getWidth() + 2 * HALO, height, Color.WHITE);
            cell.pen().fill(bar, cell.paint());
            cell.renderer().note(cell, bar);
        } else {
            cell.renderer().drawShape(cell, cell.at(spot.low()), middle);
        }
    }

    private static void drawWhisker(Cell cell, Spot limits, double middle) {
        Pen pen = cell.pen();
        Rectangle2D whole = cell.lying(limits.low(), limits.high(), middle, LINE);
        pen.box(whole.getX(), whole.getY() - HALO, whole.getWidth(), LINE + 2 * HALO, Color.WHITE);
        for (double end : new double[] {whole.getMinX(), whole.getMaxX()}) {
            pen.clear(end - LINE / 2 - HALO, middle - CAP / 2 - HALO, LINE + 2 * HALO, CAP + 2 * HALO);
            pen.box(end - LINE / 2 - HALO, middle - CAP / 2, LINE + 2 * HALO, CAP, Color.WHITE);
            pen.box(end - LINE / 2, middle - CAP / 2, LINE, CAP, cell.paint());
        }
        pen.fill(whole, cell.paint());
    }
}
