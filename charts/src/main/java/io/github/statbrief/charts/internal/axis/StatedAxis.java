package io.github.statbrief.charts.internal.axis;

import io.github.statbrief.charts.internal.shape.Pen;
import io.github.statbrief.charts.internal.type.Typesetter;
import io.github.statbrief.outline.chart.Plot;
import io.github.statbrief.theme.Role;
import io.github.statbrief.theme.TextStyle;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import org.jfree.chart.axis.AxisSpace;
import org.jfree.chart.axis.AxisState;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.axis.NumberTick;
import org.jfree.chart.ui.RectangleEdge;
import org.jfree.chart.ui.TextAnchor;
import org.jfree.data.Range;

/**
 * An axis of values with the marks and words that the outline chose, and room for words at its ends. JFreeChart would choose marks by itself, word them in the language
 * of the machine and reserve no room. Where words of marks would touch, every other one is left out.
 */
@SuppressWarnings("serial") // never written
public final class StatedAxis extends NumberAxis {
    /** Between two words beside each other. */
    private static final double APART = 8;

    private static final double GAP = 6;
    private static final double BELOW = 2;
    private static final double TICK = 3.5;
    private static final double TICK_LINE = 0.75;

    private final transient List<Plot.Tick> marks;
    private final transient AxisMargins margins;
    private final transient Typesetter type;
    private final transient TextStyle style;
    private final boolean logarithmic;

    /**
     * An axis with its marks.
     *
     * @param values its marks; it starts at the first and ends at the last
     * @param margins what words need
     * @param type what measures
     */
    public StatedAxis(Plot.ValueAxis values, AxisMargins margins, Typesetter type) {
        this(
                values.ticks(),
                values.low().doubleValue(),
                values.high().doubleValue(),
                values.logarithmic(),
                margins,
                type);
        setTickLabelsVisible(true);
    }

    /**
     * An axis that is not shown, because every value says its number.
     *
     * @param low its start
     * @param high its end
     * @param margins what words need
     * @param type what measures
     */
    public StatedAxis(double low, double high, AxisMargins margins, Typesetter type) {
        this(List.of(), low, high, false, margins, type);
        setVisible(false);
    }

    /**
     * An axis that ends where values do, with the marks that lie on it.
     *
     * @param marks its marks, from the lowest to the highest
     * @param low its start
     * @param high its end
     * @param margins what words need
     * @param type what measures
     */
    public StatedAxis(List<Plot.Tick> marks, double low, double high, AxisMargins margins, Typesetter type) {
        this(marks, low, high, false, margins, type);
    }

    private StatedAxis(
            List<Plot.Tick> marks, double low, double high, boolean logarithmic, AxisMargins margins, Typesetter type) {
        this.marks = marks;
        this.logarithmic = logarithmic;
        this.margins = margins;
        this.type = type;
        style = type.style(Role.NOTE);
        setAutoRange(false);
        setRange(new Range(low, high > low ? high : low + 1), true, false);
        setAxisLineVisible(false);
        setTickMarksVisible(false);
        setTickLabelFont(type.font(style));
        setTickLabelPaint(Pen.ink(style.colour()));
        setLabelFont(type.font(style));
    }

    /** What words take below a plot. */
    public double heightBelow() {
        return Math.ceil(below() + style.leading());
    }

    /** Where words start below a plot: behind strokes, where these are shown in the place of lines across the plot. */
    private double below() {
        return isTickMarksVisible() ? TICK : BELOW;
    }

    /** What words take to the left of a plot. */
    public double widthBefore() {
        return Math.ceil(widest() + GAP);
    }

    private double widest() {
        return marks.stream()
                .mapToDouble(tick -> type.width(tick.label(), style))
                .max()
                .orElse(0);
    }

    @Override
    public double valueToJava2D(double value, Rectangle2D area, RectangleEdge edge) {
        return super.valueToJava2D(toLinear(value), inner(area, edge), edge);
    }

    @Override
    public double java2DToValue(double place, Rectangle2D area, RectangleEdge edge) {
        return fromLinear(super.java2DToValue(place, inner(area, edge), edge));
    }

    /** Where a linear axis of the same ends has its number at the place of a value. */
    private double toLinear(double value) {
        double low = getLowerBound();
        double high = getUpperBound();
        return logarithmic ? low + (high - low) * StrictMath.log(value / low) / StrictMath.log(high / low) : value;
    }

    private double fromLinear(double value) {
        double low = getLowerBound();
        double high = getUpperBound();
        return logarithmic ? low * StrictMath.pow(high / low, (value - low) / (high - low)) : value;
    }

    private Rectangle2D inner(Rectangle2D area, RectangleEdge edge) {
        boolean level = RectangleEdge.isTopOrBottom(edge);
        double length = level ? area.getWidth() : area.getHeight();
        double before = margins.before(length);
        double after = margins.after(length);
        return level
                ? new Rectangle2D.Double(area.getX() + before, area.getY(), length - before - after, area.getHeight())
                : new Rectangle2D.Double(area.getX(), area.getY() + after, area.getWidth(), length - before - after);
    }

    @Override
    public AxisSpace reserveSpace(
            Graphics2D g2, org.jfree.chart.plot.Plot plot, Rectangle2D plotArea, RectangleEdge edge, AxisSpace space) {
        if (isVisible()) {
            space.add(RectangleEdge.isTopOrBottom(edge) ? heightBelow() : widthBefore(), edge);
        }
        return space;
    }

    @Override
    public List<NumberTick> refreshTicks(Graphics2D g2, AxisState state, Rectangle2D area, RectangleEdge edge) {
        List<NumberTick> ticks = new ArrayList<>();
        for (Plot.Tick mark : shown(area, edge)) {
            ticks.add(
                    new NumberTick(mark.value().doubleValue(), mark.label(), TextAnchor.CENTER, TextAnchor.CENTER, 0));
        }
        return ticks;
    }

    /** As many as have room, zero among them. */
    private List<Plot.Tick> shown(Rectangle2D area, RectangleEdge edge) {
        if (marks.isEmpty()) {
            return List.of();
        }
        int zero = 0;
        for (int at = 0; at < marks.size(); at++) {
            zero = marks.get(at).value().signum() == 0 ? at : zero;
        }
        double room = RectangleEdge.isTopOrBottom(edge) ? widest() + APART : style.leading();
        Scale scale = Scale.of(this, area, edge);
        double apart = Double.MAX_VALUE;
        for (int at = 1; at < marks.size(); at++) {
            double before = scale.at(marks.get(at - 1).value().doubleValue());
            apart = Math.min(apart, Math.abs(scale.at(marks.get(at).value().doubleValue()) - before));
        }
        // where nothing has room, one mark alone
        int step = (int) Math.max(1, Math.min(marks.size(), Math.ceil(room / apart)));
        List<Plot.Tick> shown = new ArrayList<>();
        for (int at = zero % step; at < marks.size(); at += step) {
            shown.add(marks.get(at));
        }
        return shown;
    }

    @Override
    protected AxisState drawTickMarksAndLabels(
            Graphics2D g2, double cursor, Rectangle2D plotArea, Rectangle2D dataArea, RectangleEdge edge) {
        AxisState state = new AxisState(cursor);
        List<NumberTick> ticks = refreshTicks(g2, state, dataArea, edge);
        state.setTicks(ticks);
        Pen pen = new Pen(g2, type);
        for (NumberTick tick : ticks) {
            double place = valueToJava2D(tick.getValue(), dataArea, edge);
            double width = type.width(tick.getText(), style);
            if (RectangleEdge.isTopOrBottom(edge)) {
                double start = Math.max(plotArea.getX(), Math.min(place - width / 2, plotArea.getMaxX() - width));
                pen.text(tick.getText(), style, start, type.baseline(style, dataArea.getMaxY() + below()));
                drawStroke(pen, place, plotArea, dataArea);
            } else {
                double baseline = type.baseline(style, place - style.leading() / 2);
                pen.textBefore(tick.getText(), style, dataArea.getX() - GAP, baseline);
            }
        }
        return state;
    }

    /** A stroke below the plot; the first and the last keep within the edges. */
    private void drawStroke(Pen pen, double place, Rectangle2D plotArea, Rectangle2D dataArea) {
        if (isTickMarksVisible()) {
            double x = Math.min(Math.max(place - TICK_LINE / 2, plotArea.getX()), plotArea.getMaxX() - TICK_LINE);
            pen.box(
                    x,
                    dataArea.getMaxY(),
                    TICK_LINE,
                    TICK,
                    type.theme().palette().muted());
        }
    }
}
