package io.github.statbrief.charts.internal.renderer;

import io.github.statbrief.charts.internal.axis.Room;
import io.github.statbrief.charts.internal.axis.RowAxis;
import io.github.statbrief.charts.internal.axis.StatedAxis;
import io.github.statbrief.charts.internal.dataset.Extent;
import io.github.statbrief.charts.internal.dataset.Item;
import io.github.statbrief.charts.internal.dataset.ItemDataset;
import io.github.statbrief.drawing.Pen;
import io.github.statbrief.drawing.type.Typesetter;
import io.github.statbrief.theme.Colour;
import io.github.statbrief.theme.Palette;
import java.awt.Paint;
import java.awt.geom.Rectangle2D;
import java.util.Optional;
import java.util.stream.Stream;
import org.jfree.chart.LegendItemCollection;
import org.jfree.chart.axis.CategoryAxis;
import org.jfree.chart.plot.CategoryPlot;

/** A kind of chart on categories: its data and axes, the room that its words need, and how each item is drawn. */
public abstract class Kind implements Room {
    private static final double OPEN_LINE = 1;
    private static final double LEAST_CONTRAST = 3;

    final ItemDataset data;
    final Typesetter type;

    Kind(ItemDataset data, Typesetter type) {
        this.data = data;
        this.type = type;
    }

    /** Its items. */
    public final ItemDataset data() {
        return data;
    }

    /** The axis of its categories: rows, unless a kind says otherwise. */
    public CategoryAxis categories() {
        return new RowAxis(data.categories(), this, type);
    }

    /** What all of its bars cover. */
    Stream<Extent> extents() {
        return data.all().stream().map(Item::extent);
    }

    /** The lowest point of any bar. */
    final double low() {
        return extents().mapToDouble(Extent::low).min().orElse(0);
    }

    /** The highest point of any bar. */
    final double high() {
        return extents().mapToDouble(Extent::high).max().orElse(0);
    }

    /** The axis of its values. */
    public abstract StatedAxis values();

    /** Whether a line at zero lies over its bars. */
    public boolean hasBase() {
        return false;
    }

    /** How high it is in a chart of a width, unless its categories are rows. */
    public double height(double width) {
        return 0;
    }

    /** What it has above the plot, in whole points; asked when all is measured. */
    public double above(double width) {
        return 0;
    }

    /** Draws what it has above the plot. */
    public void drawAbove(Pen pen, CategoryPlot plot, Rectangle2D area) {}

    /** Its legend, where that does not name its series; asked when all is measured. */
    public Optional<LegendItemCollection> legend() {
        return Optional.empty();
    }

    /** How often all items are gone through; the names of rows are drawn with the last time. */
    int passes() {
        return 1;
    }

    /** The colour of an item, where that is not the one of its series. */
    Optional<Colour> colour(int row, int column) {
        return Optional.empty();
    }

    /** Draws an item. */
    abstract void draw(Cell cell, Item item, int pass);

    /** Draws what lies over an item and belongs to none, or to several; the item may be missing. */
    void drawOver(Cell cell, int pass) {}

    /** Draws the part of a bar in which a value may lie: open, with a line around it. Nothing of it reaches past what is stated. */
    final void drawOpen(Pen pen, Rectangle2D part, Paint paint) {
        pen.box(part.getX(), part.getY(), part.getWidth(), part.getHeight(), paint);
        double width = part.getWidth() - 2 * OPEN_LINE;
        double height = part.getHeight() - 2 * OPEN_LINE;
        Colour ground = openGround(Pen.colour(paint));
        pen.box(part.getX() + OPEN_LINE, part.getY() + OPEN_LINE, width, height, ground);
    }

    /** The ground of an open part: the light one, or white where the line around it would not stand out enough. */
    final Colour openGround(Colour line) {
        Palette palette = type.palette();
        return line.contrast(palette.fill()) >= LEAST_CONTRAST ? palette.fill() : Colour.WHITE;
    }
}
