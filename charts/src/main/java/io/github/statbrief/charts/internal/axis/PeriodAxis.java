package io.github.statbrief.charts.internal.axis;

import io.github.statbrief.drawing.Pen;
import io.github.statbrief.drawing.type.Typesetter;
import io.github.statbrief.outline.chart.Plot.Category;
import io.github.statbrief.theme.Role;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import org.jfree.chart.axis.AxisSpace;
import org.jfree.chart.axis.AxisState;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.axis.NumberTick;
import org.jfree.chart.plot.Plot;
import org.jfree.chart.ui.RectangleEdge;
import org.jfree.chart.ui.TextAnchor;
import org.jfree.data.Range;

/**
 * Places that follow each other, named below the plot in the release's own words. JFreeChart's axes of time ask the machine for its zone and language and know no
 * government year. The first and the last place lie a little within the edges.
 */
@SuppressWarnings("serial") // never written
public final class PeriodAxis extends NumberAxis {
    private static final double INSET = 5;

    private final transient List<Category> categories;
    private final transient Typesetter type;
    private final boolean endsOnly;

    /** The names of places; of the first and the last alone in small panels. */
    public PeriodAxis(List<Category> categories, boolean endsOnly, Typesetter type) {
        this.categories = categories;
        this.endsOnly = endsOnly;
        this.type = type;
        setAutoRange(false);
        int last = categories.size() - 1;
        setRange(last == 0 ? new Range(-0.5, 0.5) : new Range(0, last), true, false);
        setAxisLineVisible(false);
        setTickLabelFont(type.font(type.style(Role.NOTE)));
        setLabelFont(getTickLabelFont());
        setTickMarkPaint(Pen.ink(type.palette().muted()));
    }

    /** What names take below a plot. */
    public static double height(Typesetter type) {
        return Math.ceil(PeriodLabels.TICK + 1 + type.style(Role.NOTE).leading());
    }

    @Override
    public double valueToJava2D(double value, Rectangle2D area, RectangleEdge edge) {
        return super.valueToJava2D(value, inner(area), edge);
    }

    @Override
    public double java2DToValue(double place, Rectangle2D area, RectangleEdge edge) {
        return super.java2DToValue(place, inner(area), edge);
    }

    private Rectangle2D inner(Rectangle2D area) {
        double inset = categories.size() == 1 ? 0 : INSET;
        return new Rectangle2D.Double(area.getX() + inset, area.getY(), area.getWidth() - 2 * inset, area.getHeight());
    }

    @Override
    public AxisSpace reserveSpace(Graphics2D g2, Plot plot, Rectangle2D plotArea, RectangleEdge edge, AxisSpace space) {
        space.add(height(type), edge);
        return space;
    }

    @Override
    protected AxisState drawTickMarksAndLabels(
            Graphics2D g2, double cursor, Rectangle2D plotArea, Rectangle2D dataArea, RectangleEdge edge) {
        PeriodLabels labels = new PeriodLabels(
                categories,
                type,
                place -> valueToJava2D(place, dataArea, edge),
                endsOnly ? dataArea.getX() : plotArea.getX(),
                plotArea.getMaxX());
        List<Integer> chosen = endsOnly ? labels.ends() : labels.chosen();
        labels.draw(new Pen(g2, type), chosen, dataArea.getMaxY(), getTickMarkPaint());
        AxisState state = new AxisState(cursor);
        state.setTicks(chosen.stream()
                .map(place -> new NumberTick(
                        (double) place, categories.get(place).brief(), TextAnchor.CENTER, TextAnchor.CENTER, 0))
                .toList());
        return state;
    }
}
