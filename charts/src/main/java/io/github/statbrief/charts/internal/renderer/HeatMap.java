package io.github.statbrief.charts.internal.renderer;

import io.github.statbrief.charts.internal.axis.StatedAxis;
import io.github.statbrief.charts.internal.dataset.Item;
import io.github.statbrief.charts.internal.dataset.ItemDataset;
import io.github.statbrief.charts.internal.dataset.Spot;
import io.github.statbrief.charts.internal.shape.SeriesLook;
import io.github.statbrief.drawing.Pen;
import io.github.statbrief.drawing.type.Typesetter;
import io.github.statbrief.outline.chart.CodeChart;
import io.github.statbrief.theme.Colour;
import io.github.statbrief.theme.Role;
import io.github.statbrief.theme.TextStyle;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jfree.chart.LegendItem;
import org.jfree.chart.LegendItemCollection;
import org.jfree.chart.axis.CategoryAxis;
import org.jfree.chart.plot.CategoryPlot;
import org.jfree.chart.ui.RectangleEdge;

/**
 * Cells with their numbers, shaded by the class of each, smaller numbers on a narrow page, and the names of columns above them: JFreeChart has blocks of numbers by
 * numbers, and none of categories.
 */
public final class HeatMap extends Kind {
    private static final double GAP = 1.5;
    private static final double INSET = 2.5;
    private static final double HEAD_BELOW = 3;

    private final CodeChart.HeatMap chart;
    private final List<Colour> shades;
    private final TextStyle head;
    private double column;

    /** The cells of a chart. */
    public HeatMap(CodeChart.HeatMap chart, Typesetter type) {
        super(new ItemDataset(chart.plot(), Item::middle), type);
        this.chart = chart;
        int below = chart.classesBelowZero();
        shades = SeriesLook.shades(type.theme(), below, chart.classes().size() - below);
        head = type.style(Role.CELL);
    }

    @Override
    public StatedAxis values() {
        return new StatedAxis(List.of(), 0, data.getRowCount(), this, type);
    }

    @Override
    public void fit(double plotWidth) {
        column = plotWidth / data.getRowCount();
    }

    @Override
    public double height(int row) {
        int rows = data.getColumnCount();
        return rows <= 16 ? 19 : rows <= 36 ? 14.5 : 11.5;
    }

    /** A key for each class of values. */
    @Override
    public Optional<LegendItemCollection> legend() {
        LegendItemCollection items = new LegendItemCollection();
        for (int at = 0; at < shades.size(); at++) {
            items.add(new LegendItem(chart.classes().get(at), Pen.ink(shades.get(at))));
        }
        return Optional.of(items);
    }

    private List<List<String>> names() {
        return IntStream.range(0, data.getRowCount())
                .mapToObj(series -> type.balanced(data.series(series), head, column - GAP))
                .toList();
    }

    @Override
    public double above(double width) {
        int most = names().stream().mapToInt(List::size).max().orElse(0);
        return Math.ceil(most * head.leading() + HEAD_BELOW);
    }

    /** The names of columns, the last lines of all on one line. */
    @Override
    public void drawAbove(Pen pen, CategoryPlot plot, Rectangle2D area) {
        List<List<String>> names = names();
        int most = names.stream().mapToInt(List::size).max().orElse(0);
        for (int series = 0; series < names.size(); series++) {
            double middle = plot.getRangeAxis().valueToJava2D(series + 0.5, area, plot.getRangeAxisEdge());
            double top = area.getY() - above(0) + (most - names.get(series).size()) * head.leading();
            pen.lines(names.get(series), head, middle, 0.5, top);
        }
    }

    /** How numbers are set: smaller where a column has no room for the longest. */
    private TextStyle number() {
        TextStyle style = type.style(Role.NUMBER);
        double widest = type.width(data.all().stream().map(Item::words).toList(), style);
        double share = Math.min(1, (column - GAP - 2 * INSET) / widest);
        return new TextStyle(style.size() * share, style.leading(), style.weight(), style.colour());
    }

    @Override
    void draw(Cell cell, Item item, int pass) {
        CategoryAxis rows = cell.plot().getDomainAxis();
        int count = data.getColumnCount();
        double top = rows.getCategoryStart(cell.column(), count, cell.area(), RectangleEdge.LEFT);
        double bottom = rows.getCategoryEnd(cell.column(), count, cell.area(), RectangleEdge.LEFT);
        double left = cell.at(cell.row());
        double width = cell.at(cell.row() + 1) - left - GAP;
        Rectangle2D place = new Rectangle2D.Double(left + GAP / 2, top + GAP / 2, width, bottom - top - GAP);
        Colour ground = item.spot()
                .filter(spot -> !spot.isRange())
                .map(Spot::low)
                .map(value -> shades.get(chart.classOf(value)))
                .orElse(Colour.WHITE);
        TextStyle style = SeriesLook.on(ground, number(), type.palette());
        cell.pen().box(place.getX(), place.getY(), place.getWidth(), place.getHeight(), ground);
        double x = place.getCenterX() - type.width(item.words(), style) / 2;
        double baseline = place.getCenterY() + (Typesetter.ascent(style) - Typesetter.descent(style)) / 2;
        cell.pen().text(item.words(), style, x, baseline);
        cell.renderer().note(cell, place);
    }
}
