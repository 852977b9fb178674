package io.github.statbrief.charts.internal.shape;

import io.github.statbrief.drawing.Pen;
import io.github.statbrief.outline.chart.Plot;
import io.github.statbrief.theme.Palette;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.geom.Rectangle2D;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.function.BiConsumer;
import org.jfree.chart.plot.CategoryPlot;
import org.jfree.chart.plot.Marker;
import org.jfree.chart.plot.ValueMarker;
import org.jfree.chart.ui.Layer;

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

    private ReferenceMarker(Plot.Reference reference, Palette palette) {
        super(
                reference.at().doubleValue(),
                Pen.ink(palette.ink()),
                new BasicStroke(LINE, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER, 1, new float[] {DASH, SPACE}, 0));
        this.reference = reference;
        setAlpha(1);
    }

    /** Adds lines to a plot: what takes them is the method of its class. */
    public static void add(List<Plot.Reference> references, BiConsumer<Marker, Layer> plot, Palette palette) {
        references.forEach(line -> plot.accept(new ReferenceMarker(line, palette), Layer.BACKGROUND));
    }

    /** The lines across a plot, the lowest first. */
    public static List<ReferenceMarker> in(CategoryPlot plot) {
        Collection<?> markers = plot.getRangeMarkers(Layer.BACKGROUND);
        return markers == null
                ? List.of()
                : markers.stream()
                        .filter(ReferenceMarker.class::isInstance)
                        .map(ReferenceMarker.class::cast)
                        .sorted(Comparator.comparingDouble(ValueMarker::getValue))
                        .toList();
    }

    /** What it says. */
    public Plot.Reference reference() {
        return reference;
    }

    /** Draws the piece at x over a bar that lies; the dashes of the whole line start at the top. */
    public void drawOver(Pen pen, double x, Rectangle2D bar, double top) {
        double half = LINE / 2 + EDGE;
        if (x < bar.getMinX() - half || x > bar.getMaxX() + half) {
            return;
        }
        FigureHints.show(pen, reference.id(), () -> {
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
