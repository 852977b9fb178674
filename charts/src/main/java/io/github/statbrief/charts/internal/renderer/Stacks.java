package io.github.statbrief.charts.internal.renderer;

import io.github.statbrief.charts.internal.axis.Room;
import io.github.statbrief.charts.internal.axis.RowAxis;
import io.github.statbrief.charts.internal.axis.StatedAxis;
import io.github.statbrief.charts.internal.dataset.Extent;
import io.github.statbrief.charts.internal.dataset.Item;
import io.github.statbrief.charts.internal.dataset.ItemDataset;
import io.github.statbrief.charts.internal.shape.SeriesLook;
import io.github.statbrief.drawing.Pen;
import io.github.statbrief.drawing.type.Typesetter;
import io.github.statbrief.outline.chart.ChartSpec;
import io.github.statbrief.theme.Colour;
import io.github.statbrief.theme.Role;
import io.github.statbrief.theme.TextStyle;
import java.awt.Color;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jfree.chart.LegendItemCollection;
import org.jfree.chart.plot.CategoryPlot;

/**
 * Bars made of parts, with white lines between them and each value in its part, in the colour that can be read there, or, where it has no room, after the bar. Where
 * the names of the parts fit above the first bar there is no legend.
 */
public final class Stacks extends Kind {
    private static final int BARS = 0;
    private static final double PARTING = 1.5;
    private static final double LEAST_PARTING = 0.5;
    private static final double INSET = 3;
    /** Between the names above the first bar and the bar. */
    private static final double NAMES_BELOW = 3;
    /** From the start of a part to its name: the line at zero runs up there. */
    private static final double NAMES_INSET = 3;

    private final List<List<Part>> bars = new ArrayList<>();
    private final TextStyle number;
    private final TextStyle names;
    private final double pitch;
    private final double thickness;
    private double fittedLength = -1;
    private double scale;
    private boolean named;

    /** A part of a bar: what it covers from where it starts, nothing where there is no number, and how long 1 of it is on the axis. */
    private record Part(Optional<Item> item, double from, Extent extent, double unit) {
        double start() {
            return from * unit;
        }

        double width() {
            return extent.high() * unit;
        }

        /** Words stand in the solid or in the open part, whichever is longer. */
        boolean isMostlyOpen() {
            return extent.openTo() - extent.openFrom() > extent.solid();
        }

        double wordsFrom() {
            return isMostlyOpen() ? extent.openFrom() : 0;
        }

        double wordsTo() {
            return isMostlyOpen() ? extent.openTo() : extent.solid();
        }
    }

    /** The bars of a chart, all equally long where they are full. */
    public Stacks(ChartSpec.StackedBars chart, Typesetter type) {
        super(new ItemDataset(chart.plot(), item -> item.extent().high()), type);
        number = type.style(Role.NUMBER);
        names = type.style(Role.CELL);
        int count = data.getColumnCount();
        pitch = count <= 8 ? 35 : count <= 20 ? 21 : Room.TIGHT;
        thickness = count <= 8 ? 21 : count <= 20 ? 14 : 8.9;
        for (int column = 0; column < count; column++) {
            int bar = column;
            double whole = IntStream.range(0, data.getRowCount())
                    .mapToDouble(row -> data.extent(row, bar).high())
                    .reduce(0, Double::sum);
            double unit = chart.full() && whole > 0 ? 1 / whole : 1;
            List<Part> parts = new ArrayList<>();
            double from = 0;
            for (int row = 0; row < data.getRowCount(); row++) {
                parts.add(new Part(data.item(row, column), from, data.extent(row, column), unit));
                from += data.extent(row, column).high();
            }
            bars.add(parts);
        }
    }

    private static double length(List<Part> bar) {
        Part last = bar.get(bar.size() - 1);
        return last.start() + last.width();
    }

    private double longest() {
        return bars.stream().mapToDouble(Stacks::length).max().orElse(0);
    }

    @Override
    public StatedAxis values() {
        return new StatedAxis(List.of(), 0, longest(), this, type);
    }

    @Override
    public boolean hasBase() {
        return true;
    }

    @Override
    public double height(int row) {
        return pitch;
    }

    @Override
    public void fit(double plotWidth) {
        double fitted = scale(plotWidth);
        named = data.getRowCount() > 1;
        for (int row = 0; row < data.getRowCount(); row++) {
            double name = NAMES_INSET + type.width(data.series(row), names);
            named &= name <= bars.get(0).get(row).width() * fitted;
        }
    }

    @Override
    public double above(double width) {
        double aboveBar = (pitch - thickness) / 2;
        return named ? Math.ceil(Math.max(0, names.leading() + NAMES_BELOW - aboveBar)) : 0;
    }

    @Override
    public Optional<LegendItemCollection> legend() {
        return named ? Optional.of(new LegendItemCollection()) : Optional.empty();
    }

    /** The names of the parts above the first bar. */
    @Override
    public void drawAbove(Pen pen, CategoryPlot plot, Rectangle2D area) {
        if (named) {
            RowAxis rows = (RowAxis) plot.getDomainAxis();
            double middle = rows.getCategoryMiddle(0, data.getColumnCount(), area, plot.getDomainAxisEdge());
            double top = middle - thickness * rows.scale(area) / 2 - NAMES_BELOW - names.leading();
            for (int row = 0; row < data.getRowCount(); row++) {
                double start = bars.get(0).get(row).start();
                double x = plot.getRangeAxis().valueToJava2D(start, area, plot.getRangeAxisEdge()) + NAMES_INSET;
                pen.lines(List.of(data.series(row)), names, x, top);
            }
        }
    }

    @Override
    public double after(double length) {
        return length - scale(length) * longest();
    }

    /** How long 1 is. What has no room in a bar stands after it, which shortens all bars, so that more may have no room: once more, until all fit. */
    private double scale(double room) {
        if (room == fittedLength) {
            return scale;
        }
        fittedLength = room;
        scale = longest() > 0 ? room / longest() : 0;
        boolean shorter = true;
        while (shorter) {
            double before = scale;
            for (List<Part> bar : bars) {
                if (length(bar) > 0) {
                    scale = Math.min(
                            scale, Math.max(room / 4, room - after(bar, before).width()) / length(bar));
                }
            }
            shorter = scale < before;
        }
        return scale;
    }

    private boolean fits(Part part, double one) {
        double words = part.item().map(item -> type.width(item.words(), number)).orElse(0.0);
        return words + 2 * INSET + PARTING <= (part.wordsTo() - part.wordsFrom()) * part.unit() * one;
    }

    /** The values that have no room in their parts, where 1 is so long. */
    private KeyedWords after(List<Part> bar, double one) {
        List<KeyedWords.Value> values = new ArrayList<>();
        for (int row = 0; row < bar.size(); row++) {
            int series = row;
            if (!fits(bar.get(row), one)) {
                bar.get(row).item().ifPresent(item -> values.add(new KeyedWords.Value(item, series)));
            }
        }
        return new KeyedWords(values, false, type);
    }

    @Override
    int passes() {
        return 2;
    }

    private Rectangle2D place(Cell cell) {
        Part part = bars.get(cell.column()).get(cell.row());
        double height = thickness * cell.stretch();
        return cell.lying(part.start(), part.start() + part.width(), cell.categoryMiddle(), height);
    }

    @Override
    void draw(Cell cell, Item item, int pass) {
        Part part = bars.get(cell.column()).get(cell.row());
        Rectangle2D bar = place(cell);
        double unit = bar.getWidth() / part.extent().high();
        if (pass == BARS) {
            cell.renderer().drawBar(cell, bar);
            if (part.extent().hasOpenPart()) {
                double left = bar.getX() + part.extent().openFrom() * unit;
                double width = (part.extent().openTo() - part.extent().openFrom()) * unit;
                drawOpen(cell.pen(), new Rectangle2D.Double(left, bar.getY(), width, bar.getHeight()), cell.paint());
            }
        } else if (fits(part, cell.at(1) - cell.at(0))) {
            Colour colour = Pen.colour(cell.paint());
            Colour ground = part.isMostlyOpen() ? openGround(colour) : colour;
            double middle = bar.getX() + (part.wordsFrom() + part.wordsTo()) / 2 * unit;
            double x = middle - type.width(item.words(), number) / 2;
            double baseline = bar.getCenterY() + (Typesetter.ascent(number) - Typesetter.descent(number)) / 2;
            cell.pen().text(item.words(), SeriesLook.on(ground, number, type.palette()), x, baseline);
        }
    }

    @Override
    void drawOver(Cell cell, int pass) {
        List<Part> bar = bars.get(cell.column());
        if (pass == BARS) {
            drawParting(cell, bar);
        } else if (cell.row() == bar.size() - 1) {
            after(bar, cell.at(1) - cell.at(0))
                    .draw(cell.pen(), cell.at(length(bar)), cell.categoryMiddle(), cell.renderer()::getSeriesPaint);
        }
    }

    /** A white line behind the last part before that has any length, half of it in either; thinner where a part is, so that it stays visible where it can. */
    private void drawParting(Cell cell, List<Part> bar) {
        int before = cell.row() - 1;
        while (before >= 0 && bar.get(before).width() <= 0) {
            before--;
        }
        if (before >= 0 && bar.get(cell.row()).width() > 0) {
            Rectangle2D place = place(cell);
            double narrower = Math.min(place.getX() - cell.at(bar.get(before).start()), place.getWidth());
            double line = Math.max(LEAST_PARTING, Math.min(PARTING, narrower / 2));
            cell.pen().box(place.getX() - line / 2, place.getY(), line, place.getHeight(), Color.WHITE);
        }
    }
}
