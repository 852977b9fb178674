package io.github.statbrief.charts.internal.renderer;

import io.github.statbrief.charts.internal.axis.StatedAxis;
import io.github.statbrief.charts.internal.dataset.Item;
import io.github.statbrief.charts.internal.dataset.ItemDataset;
import io.github.statbrief.charts.internal.shape.Hint;
import io.github.statbrief.charts.internal.shape.Marker;
import io.github.statbrief.drawing.type.Typesetter;
import io.github.statbrief.outline.chart.Plot;
import io.github.statbrief.theme.Role;
import io.github.statbrief.theme.TextStyle;

/** Shapes at their values on the lines of an axis, which keeps a quarter of the plot, however long the words on either side are. */
abstract class Shapes extends Kind {
    /** How high the mark of a bound is. */
    static final double MARK = 8.4;
    /** White around what lies over lines. */
    static final double HALO = 1;

    private static final double EDGE = 6;

    final TextStyle number;
    private final Plot plot;

    Shapes(Plot plot, Typesetter type) {
        super(new ItemDataset(plot, Item::middle), type);
        this.plot = plot;
        number = type.style(Role.NUMBER);
    }

    /** What words need before the lowest value. */
    double wordsBefore() {
        return 0;
    }

    /** What words need after the highest value. */
    abstract double wordsAfter();

    @Override
    public final StatedAxis values() {
        return new StatedAxis(plot.axis(), this, type);
    }

    @Override
    public final double before(double length) {
        return Math.min(Math.max(EDGE, wordsBefore()), length / 4);
    }

    @Override
    public final double after(double length) {
        return length - Math.max(length - Math.max(EDGE, wordsAfter()), before(length) + length / 4);
    }

    /** From a value to its words, the mark of its bound between. */
    static double gap(Hint hint, double gap) {
        return Marker.REACH + gap + (hint == Hint.NONE ? 0 : hint.width() + gap);
    }
}
