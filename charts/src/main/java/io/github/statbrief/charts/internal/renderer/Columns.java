package io.github.statbrief.charts.internal.renderer;

import io.github.statbrief.charts.internal.axis.NameAxis;
import io.github.statbrief.charts.internal.axis.StatedAxis;
import io.github.statbrief.charts.internal.dataset.Item;
import io.github.statbrief.charts.internal.dataset.ItemDataset;
import io.github.statbrief.charts.internal.shape.Hint;
import io.github.statbrief.drawing.type.Typesetter;
import io.github.statbrief.outline.chart.Plot;
import io.github.statbrief.outline.chart.Plot.Category;
import io.github.statbrief.theme.Role;
import io.github.statbrief.theme.TextStyle;
import java.awt.geom.Rectangle2D;
import java.util.List;
import org.jfree.chart.axis.CategoryAxis;

/** Upright bars in groups, for few categories with short names and exact numbers, so that each value stands at the end of its bar. */
public class Columns extends Kind {
    private static final int MOST_CATEGORIES = 8;
    private static final double HEIGHT_OF_WIDTH = 0.34;
    private static final double LEAST_HEIGHT = 105;
    private static final double GROUP = 0.72;
    private static final double MOST_BAR = 44;
    private static final double NAME_GAP = 4;
    /** Between two bars of a group. */
    private static final double PARTING = 2;
    /** Between a bar and its value. */
    private static final double WORDS_GAP = 2.5;

    final TextStyle number;
    private final List<Category> categories;

    /** Bars in groups. */
    public Columns(Plot plot, ItemDataset data, Typesetter type) {
        super(data, type);
        categories = plot.categories();
        number = type.style(Role.NUMBER);
    }

    /** Whether every number is exact and every name and value has room in a chart of a width. */
    public boolean fits(double width) {
        if (categories.size() < 2 || categories.size() > MOST_CATEGORIES) {
            return false;
        }
        double band = width / categories.size();
        double bar = thickness(width, 0) + PARTING;
        double slot = data.getRowCount() == 1 ? Math.max(bar, band - 2 * PARTING) : bar;
        TextStyle name = type.style(Role.CELL);
        return data.all().stream().allMatch(item -> isExact(item) && type.width(item.words(), number) + PARTING <= slot)
                && categories.stream().allMatch(each -> type.width(each.brief(), name) + 2 * NAME_GAP <= band);
    }

    private static boolean isExact(Item item) {
        return item.spot()
                .map(spot -> !spot.isRange() && spot.hint() == Hint.NONE)
                .orElse(true);
    }

    /** How thick the bar of a category is in a plot of a width. */
    double thickness(double width, int column) {
        return Math.min(MOST_BAR, width / data.getColumnCount() * GROUP / data.getRowCount() - PARTING);
    }

    /** Where the bar of a cell starts. */
    double left(Cell cell) {
        double pitch = thickness(cell.area().getWidth(), cell.column()) + PARTING;
        return cell.categoryMiddle() - (data.getRowCount() * pitch - PARTING) / 2 + cell.row() * pitch;
    }

    @Override
    public CategoryAxis categories() {
        return NameAxis.of(categories, type);
    }

    @Override
    public StatedAxis values() {
        return new StatedAxis(List.of(), low(), high(), this, type);
    }

    @Override
    public boolean hasBase() {
        return true;
    }

    @Override
    public double height(double width) {
        return Math.ceil(Math.max(LEAST_HEIGHT, width * HEIGHT_OF_WIDTH));
    }

    @Override
    public double before(double length) {
        return low() < 0 ? after(length) : 0;
    }

    @Override
    public double after(double length) {
        return number.leading() + WORDS_GAP;
    }

    @Override
    void draw(Cell cell, Item item, int pass) {
        double width = thickness(cell.area().getWidth(), cell.column());
        double left = left(cell);
        double end = cell.at(item.extent().solid());
        double zero = cell.at(0);
        if (item.spot().isPresent()) {
            Rectangle2D bar = new Rectangle2D.Double(left, Math.min(zero, end), width, Math.abs(end - zero));
            cell.renderer().drawBar(cell, bar);
        }
        drawWords(cell, item, left, width);
    }

    /** Draws the value at the end of its bar, on white where lines of an axis lie behind it. */
    void drawWords(Cell cell, Item item, double left, double width) {
        double end = cell.at(item.extent().solid());
        double top = item.extent().solid() < 0 ? end + WORDS_GAP : end - WORDS_GAP - number.leading();
        double x = left + (width - type.width(item.words(), number)) / 2;
        if (cell.plot().getRangeAxis().isVisible()) {
            cell.pen().onWhite(item.words(), number, x, top);
        } else {
            cell.pen().lines(List.of(item.words()), number, x, top);
        }
    }
}
