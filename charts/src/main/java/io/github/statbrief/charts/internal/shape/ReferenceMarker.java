package io.github.statbrief.charts.internal.shape;

import io.github.statbrief.outline.chart.Plot;
import io.github.statbrief.theme.Palette;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.jfree.chart.plot.CategoryPlot;
import org.jfree.chart.plot.ValueMarker;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.ui.Layer;
import org.jspecify.annotations.Nullable;

/**
 * A reference line: JFreeChart draws its marker behind all items; this class knows its words, and draws the piece that a bar hides once more over the bar, with white
 * edges.
 */
@SuppressWarnings("serial") // never written
public final class ReferenceMarker extends ValueMarker {
    private static final float LINE = 1;
    private static final float DASH = 4;
    private static final float SPACE = 2;
    private static final double EDGE = 0.75;

    private final transient Plot.Reference reference;

    private ReferenceMarker(Plot.Reference reference, Color ink) {
        super(
                reference.at().doubleValue(),
                ink,
                new BasicStroke(LINE, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER, 1, new float[] {DASH, SPACE}, 0));
        this.reference = reference;
        setAlpha(1);
    }

    /** The markers of some lines. */
    private static List<ReferenceMarker> of(List<Plot.Reference> references, Palette palette) {
        return references.stream()
                .map(line -> new ReferenceMarker(line, Pen.ink(palette.ink())))
                .toList();
    }

    /** Adds lines to a plot of categories. */
    public static void add(List<Plot.Reference> references, CategoryPlot plot, Palette palette) {
        of(references, palette).forEach(line -> plot.addRangeMarker(line, Layer.BACKGROUND));
    }

    /** Adds lines to a plot over time. */
    public static void add(List<Plot.Reference> references, XYPlot plot, Palette palette) {
        of(references, palette).forEach(line -> plot.addRangeMarker(line, Layer.BACKGROUND));
    }

    /** The lines of a plot, the lowest first. */
    public static List<ReferenceMarker> in(CategoryPlot plot) {
        return in(plot.getRangeMarkers(Layer.BACKGROUND));
    }

    /** The lines of a plot over time, the lowest first. */
    public static List<ReferenceMarker> in(XYPlot plot) {
        return in(plot.getRangeMarkers(Layer.BACKGROUND));
    }

    private static List<ReferenceMarker> in(@Nullable Collection<?> markers) {
        List<ReferenceMarker> lines = new ArrayList<>();
        if (markers != null) {
            for (Object marker : markers) {
                if (marker instanceof ReferenceMarker line) {
                    lines.add(line);
                }
            }
        }
        lines.sort((one, other) -> Double.compare(one.getValue(), other.getValue()));
        return lines;
    }

    /** What it says. */
    public Plot.Reference reference() {
        return reference;
    }

    /**
     * Draws the piece over a bar that lies.
     *
     * @param pen what draws
     * @param x where the line lies
     * @param bar the bar
     * @param top where the dashes of the whole line start
     */
    public void drawOver(Pen pen, double x, Rectangle2D bar, double top) {
        double half = LINE / 2 + EDGE;
        if (x < bar.getMinX() - half || x > bar.getMaxX() + half) {
            return;
        }
        pen.showing(reference.id(), () -> {
            pen.box(x - half, bar.getMinY(), 2 * half, bar.getHeight(), Color.WHITE);
            double period = DASH + SPACE;
            double first = top + Math.floor((bar.getMinY() - top) / period) * period;
            for (double dash = first; dash < bar.getMaxY(); dash += period) {
                double from = Math.max(dash, bar.getMinY());
                pen.box(x - LINE / 2, from, LINE, Math.min(dash + DASH, bar.getMaxY()) - from, getPaint());
            }
        });
    }
}
