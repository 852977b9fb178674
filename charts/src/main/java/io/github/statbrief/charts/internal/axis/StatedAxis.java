package io.github.statbrief.charts.internal.axis;

import io.github.statbrief.drawing.Pen;
import io.github.statbrief.drawing.type.Typesetter;
import io.github.statbrief.outline.chart.Plot.Tick;
import io.github.statbrief.outline.chart.Plot.ValueAxis;
import io.github.statbrief.theme.Colour;
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
import org.jfree.chart.plot.Plot;
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

    private final transient List<Tick> marks;
    private final transient Room room;
    private final transient Typesetter type;
    private final transient TextStyle style;
    private final boolean logarithmic;

    private StatedAxis(List<Tick> marks, double low, double high, boolean logarithmic, Room room, Typesetter type) {
        this.marks = marks;
        this.logarithmic = logarithmic;
        this.room = room;
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

    /** An axis with its marks: it starts at the first and ends at the last. */
    public StatedAxis(ValueAxis values, Room room, Typesetter type) {
        this(values.ticks(), values.low().doubleValue(), values.high().doubleValue(), values.logarithmic(), room, type);
    }

    /** An axis that ends where values do, with the marks that lie on it as strokes; not shown where it has none, because every value says its number. */
    public StatedAxis(List<Tick> marks, double low, double high, Room room, Typesetter type) {
        this(marks, low, high, false, room, type);
        setTickMarksVisible(true);
        setVisible(!marks.isEmpty());
    }

    /** Whether its marks have lines across the plot. */
    public boolean hasLines() {
        return isVisible() && !isTickMarksVisible();
    }

    /** What words take below a plot. */
    public double heightBelow() {
        return isVisible() ? Math.ceil(below() + style.leading()) : 0;
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
        return type.width(marks.stream().map(Tick::label).toList(), style);
    }

    @Override
    public double valueToJava2D(double value, Rectangle2D area, RectangleEdge edge) {
        return super.valueToJava2D(toLinear(value), inner(area, edge), edge);
    }

    @Override
    public double java2DToValue(double place, Rectangle2D area, RectangleEdge edge) {
        double value = super.java2DToValue(place, inner(area, edge), edge);
        double low = getLowerBound();
        double high = getUpperBound();
        return logarithmic ? low * StrictMath.pow(high / low, (value - low) / (high - low)) : value;
    }

    /** Where a linear axis of the same ends has its number at the place of a value. */
    private double toLinear(double value) {
        double low = getLowerBound();
        double high = getUpperBound();
        return logarithmic ? low + (high - low) * StrictMath.log(value / low) / StrictMath.log(high / low) : value;
    }

    private Rectangle2D inner(Rectangle2D area, RectangleEdge edge) {
        boolean level = RectangleEdge.isTopOrBottom(edge);
        double length = level ? area.getWidth() : area.getHeight();
        double before = room.before(length);
        double after = room.after(length);
        return level
                ? new Rectangle2D.Double(area.getX() + before, area.getY(), length - before - after, area.getHeight())
                : new Rectangle2D.Double(area.getX(), area.getY() + after, area.getWidth(), length - before - after);
    }

    @Override
    public AxisSpace reserveSpace(Graphics2D g2, Plot plot, Rectangle2D plotArea, RectangleEdge edge, AxisSpace space) {
        if (isVisible()) {
            space.add(RectangleEdge.isTopOrBottom(edge) ? heightBelow() : widthBefore(), edge);
        }
        return space;
    }

    /** As many as have room, zero among them; where nothing has room, one alone. */
    @Override
    public List<NumberTick> refreshTicks(Graphics2D g2, AxisState state, Rectangle2D area, RectangleEdge edge) {
        double needed = RectangleEdge.isTopOrBottom(edge) ? widest() + APART : style.leading();
        double apart = Double.MAX_VALUE;
        int zero = 0;
        for (int at = 0; at < marks.size(); at++) {
            if (at > 0) {
                apart = Math.min(apart, Math.abs(place(at, area, edge) - place(at - 1, area, edge)));
            }
            zero = marks.get(at).value().signum() == 0 ? at : zero;
        }
        int step = (int) Math.max(1, Math.min(marks.size(), Math.ceil(needed / apart)));
        List<NumberTick> ticks = new ArrayList<>();
        for (int at = zero % step; at < marks.size(); at += step) {
            Tick mark = marks.get(at);
            ticks.add(
                    new NumberTick(mark.value().doubleValue(), mark.label(), TextAnchor.CENTER, TextAnchor.CENTER, 0));
        }
        return ticks;
    }

    private double place(int mark, Rectangle2D area, RectangleEdge edge) {
        return valueToJava2D(marks.get(mark).value().doubleValue(), area, edge);
    }

    @Override
    protected AxisState drawTickMarksAndLabels(
            Graphics2D g2, double cursor, Rectangle2D plotArea, Rectangle2D dataArea, RectangleEdge edge) {
        AxisState state = new AxisState(cursor);
        List<NumberTick> ticks = refreshTicks(g2, state, dataArea, edge);
        state.setTicks(ticks);
        Pen pen = new Pen(g2, type);
        Colour line = type.palette().muted();
        for (NumberTick tick : ticks) {
            double place = valueToJava2D(tick.getValue(), dataArea, edge);
            List<String> words = List.of(tick.getText());
            if (RectangleEdge.isTopOrBottom(edge)) {
                double start = within(place, type.width(words, style), plotArea);
                pen.lines(words, style, start, dataArea.getMaxY() + below());
                if (isTickMarksVisible()) {
                    double x = within(place, TICK_LINE, plotArea);
                    pen.box(x, dataArea.getMaxY(), TICK_LINE, TICK, line);
                }
            } else {
                pen.lines(words, style, dataArea.getX() - GAP, 1, place - style.leading() / 2);
            }
        }
        return state;
    }

    /** Where something of a width starts around a place that keeps within the edges. */
    private static double within(double place, double width, Rectangle2D area) {
        return Math.max(area.getX(), Math.min(place - width / 2, area.getMaxX() - width));
    }
}
