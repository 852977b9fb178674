package io.github.statbrief.charts.internal.renderer;

import io.github.statbrief.charts.internal.axis.AxisMargins;
import io.github.statbrief.charts.internal.dataset.Hint;
import io.github.statbrief.charts.internal.dataset.Item;
import io.github.statbrief.charts.internal.dataset.ItemDataset;
import io.github.statbrief.charts.internal.type.Typesetter;
import io.github.statbrief.outline.chart.Plot;
import io.github.statbrief.theme.Role;
import io.github.statbrief.theme.TextStyle;
import java.awt.geom.Rectangle2D;

/** Upright bars in groups, measured: for few categories with short names and exact numbers, so that each value stands at the end of its bar. */
public class ColumnLayout implements AxisMargins {
    /** Between two bars of a group. */
    static final double PARTING = 2;
    /** Between a bar and its value. */
    static final double WORDS_GAP = 2.5;

    private static final int MOST_CATEGORIES = 8;
    private static final double HEIGHT_OF_WIDTH = 0.34;
    private static final double LEAST_HEIGHT = 105;
    private static final double GROUP = 0.72;
    private static final double MOST_BAR = 44;
    private static final double NAME_GAP = 4;

    private final ItemDataset data;
    private final TextStyle style;

    /** Measures bars. */
    public ColumnLayout(ItemDataset data, Typesetter type) {
        this.data = data;
        style = type.style(Role.NUMBER);
    }

    /** Whether every number is exact and every name and value has room in a chart of a width. */
    public static boolean fits(Plot plot, ItemDataset data, Typesetter type, double width) {
        if (plot.categories().size() < 2 || plot.categories().size() > MOST_CATEGORIES) {
            return false;
        }
        double band = width / plot.categories().size();
        double bar = new ColumnLayout(data, type).thickness(width);
        double slot = data.getRowCount() == 1 ? band - 2 * PARTING : bar + PARTING;
        boolean values = data.all().stream()
                .allMatch(item -> isExact(item)
                        && type.width(item.words(), type.style(Role.NUMBER)) + PARTING
                                <= Math.max(bar + PARTING, slot));
        return values
                && plot.categories().stream()
                        .allMatch(
                                category -> type.width(category.brief(), type.style(Role.CELL)) + 2 * NAME_GAP <= band);
    }

    private static boolean isExact(Item item) {
        return item.spot()
                .map(spot -> !spot.isRange() && spot.hint() == Hint.NONE)
                .orElse(true);
    }

    /** How thick a bar is in a plot of a width. */
    double thickness(double width) {
        return Math.min(MOST_BAR, width / data.getColumnCount() * GROUP / data.getRowCount() - PARTING);
    }

    /** How thick the bar of a category is in a plot of a width. */
    double thickness(double width, int column) {
        return thickness(width);
    }

    /** Where a bar of a category starts that has its middle there, in a plot as wide as an area. */
    double left(Rectangle2D area, double middle, int row, int column) {
        double pitch = thickness(area.getWidth()) + PARTING;
        return middle - (data.getRowCount() * pitch - PARTING) / 2 + row * pitch;
    }

    /** Whether values stand above their bars in a plot of a width. */
    boolean saysValue(Item item, double width, int column) {
        return true;
    }

    /** How high the plot is in a chart of a width. */
    public double height(double width) {
        return Math.ceil(Math.max(LEAST_HEIGHT, width * HEIGHT_OF_WIDTH));
    }

    /** The lowest number, or zero. */
    public double low() {
        return data.all().stream()
                .mapToDouble(item -> item.extent().low())
                .min()
                .orElse(0);
    }

    /** The highest number, or zero. */
    public double high() {
        return data.all().stream()
                .mapToDouble(item -> item.extent().high())
                .max()
                .orElse(0);
    }

    private double words() {
        return style.leading() + WORDS_GAP;
    }

    @Override
    public double before(double length) {
        return low() < 0 ? words() : 0;
    }

    @Override
    public double after(double length) {
        return words();
    }
}
