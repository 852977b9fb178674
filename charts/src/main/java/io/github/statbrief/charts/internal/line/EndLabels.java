package io.github.statbrief.charts.internal.line;

import io.github.statbrief.charts.internal.axis.LineFrame;
import io.github.statbrief.charts.internal.dataset.Item;
import io.github.statbrief.charts.internal.dataset.LineSeries;
import io.github.statbrief.charts.internal.shape.Marker;
import io.github.statbrief.charts.internal.shape.Pen;
import io.github.statbrief.charts.internal.shape.Ribbon;
import io.github.statbrief.charts.internal.shape.Spread;
import io.github.statbrief.charts.internal.type.Typesetter;
import io.github.statbrief.outline.chart.Plot;
import io.github.statbrief.theme.Role;
import io.github.statbrief.theme.TextStyle;
import java.awt.Color;
import java.awt.Paint;
import java.awt.geom.Point2D;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntFunction;

/**
 * The last value of each series with its shape and name, to the right of a plot, moved apart where they would touch. A thin line leads from the end of each line to
 * its label; a series that ends earlier has its shape there as well, and the label says when. A reference line has its words there, too.
 */
public final class EndLabels {
    private static final int NO_SERIES = -1;
    private static final double MOST = 0.3;
    private static final double APART = 3;
    private static final double GAP = 5;
    private static final double LEADER = 13;
    private static final double LEADER_LINE = 0.75;
    private static final double LEADER_EDGE = 0.6;
    /** How far from a value its leader starts, so that its edge takes nothing off the line. */
    private static final double LEADER_START = 2.2;
    /** By how much the middle of digits lies below the middle of their line. */
    private static final double INK = 0.4;

    private final Typesetter type;
    private final TextStyle valueStyle;
    private final TextStyle nameStyle;
    private final List<End> ends = new ArrayList<>();

    /** The last value of a series, or the value of a reference line, which is no series. */
    private record End(Item item, int place, double value, int series, boolean isFinal, List<String> name) {}

    /**
     * Measures labels.
     *
     * @param plot whose names they are
     * @param series the series of the plot
     * @param type what measures
     * @param width how wide the chart is
     */
    public EndLabels(Plot plot, List<LineSeries> series, Typesetter type, double width) {
        this.type = type;
        valueStyle = type.style(Role.NUMBER);
        nameStyle = type.style(Role.NOTE);
        for (int at = 0; at < series.size(); at++) {
            LineSeries one = series.get(at);
            String name = plot.series().get(at).name();
            int number = at;
            one.last().ifPresent(last -> {
                List<String> lines = new ArrayList<>(type.balanced(name, nameStyle, width * MOST));
                if (last < one.size() - 1 && series.size() > 1) {
                    lines.add(plot.categories().get(last).brief());
                }
                ends.add(new End(
                        one.item(last).orElseThrow(),
                        last,
                        one.spot(last).orElseThrow().middle(),
                        number,
                        one.isFinal(last),
                        lines));
            });
        }
        for (Plot.Reference line : plot.references()) {
            Item item =
                    new Item(line.id(), line.words(), line.spoken(), Optional.empty(), Optional.empty(), Set.of(), 0);
            List<String> name = type.balanced(line.label(), nameStyle, width * MOST);
            ends.add(new End(item, 0, line.at().doubleValue(), NO_SERIES, true, name));
        }
        ends.sort(Comparator.comparingDouble(End::value).reversed());
    }

    private boolean isOne() {
        return ends.size() <= 1;
    }

    /** What they take to the right of a plot. */
    public double width() {
        return gap() + ends.stream().mapToDouble(this::width).max().orElse(0) + Pen.HALO;
    }

    /** From the plot to the words: the label of a line that is alone needs no shape of its own. */
    private double gap() {
        return isOne() ? GAP : LEADER + 2 * Marker.REACH + GAP;
    }

    private double width(End end) {
        return Math.max(type.width(end.item().words(), valueStyle), type.width(end.name(), nameStyle));
    }

    /** How high they are when they stand one below the other. */
    public double height() {
        return ends.stream().mapToDouble(this::height).sum();
    }

    private double height(End end) {
        return valueStyle.leading() + end.name().size() * nameStyle.leading() + APART;
    }

    /** Draws them in the colours of their series. */
    public void draw(Pen pen, LineFrame frame, IntFunction<Paint> paints) {
        if (isOne()) {
            ends.forEach(end ->
                    pen.showing(end.item().id(), () -> drawOne(pen, frame, end, paints.apply(end.series()))));
            return;
        }
        double beyond = valueStyle.leading() / 2;
        List<Double> middles = Spread.of(
                ends.stream()
                        .map(end -> new Spread.Label(wanted(frame, end), height(end)))
                        .toList(),
                frame.top() - beyond,
                frame.bottom() + beyond + APART);
        for (int at = 0; at < ends.size(); at++) {
            End end = ends.get(at);
            double top = middles.get(at) - height(end) / 2;
            pen.showing(end.item().id(), () -> draw(pen, frame, end, top, paint(end, paints)));
        }
    }

    private Paint paint(End end, IntFunction<Paint> paints) {
        return end.series() == NO_SERIES ? Pen.ink(type.theme().palette().ink()) : paints.apply(end.series());
    }

    /** The first line of a label stands at its value. */
    private double wanted(LineFrame frame, End end) {
        return frame.y(end.value()) + (height(end) - valueStyle.leading()) / 2;
    }

    /** A line that is alone has its value right at its end, wherever that is. */
    private void drawOne(Pen pen, LineFrame frame, End end, Paint paint) {
        double x = frame.x(end.place());
        double y = frame.y(end.value());
        shape(pen, end, x, y, paint);
        double words = x + Marker.REACH + GAP;
        pen.onWhite(end.item().words(), valueStyle, words, y - valueStyle.leading() / 2);
    }

    private void draw(Pen pen, LineFrame frame, End end, double top, Paint paint) {
        double y = frame.y(end.value());
        double middle = top + valueStyle.leading() / 2 + INK;
        double x = frame.right() + LEADER + Marker.REACH;
        if (end.series() == NO_SERIES) {
            Point2D from = new Point2D.Double(frame.right(), y);
            Point2D to = new Point2D.Double(x + Marker.REACH, middle);
            Ribbon.dashes(from, to, 0, LEADER_LINE).forEach(dash -> pen.fill(dash, paint));
        } else if (end.place() < frame.places() - 1) {
            shape(pen, end, frame.x(end.place()), y, paint);
        } else {
            Point2D from = new Point2D.Double(frame.x(end.place()) + LEADER_START, y);
            Point2D to = new Point2D.Double(x, middle);
            pen.fill(Ribbon.round(from, to, LEADER_LINE + 2 * LEADER_EDGE), Color.WHITE);
            pen.fill(Ribbon.square(from, to, LEADER_LINE), paint);
        }
        if (end.series() != NO_SERIES) {
            shape(pen, end, x, middle, paint);
        }
        double words = x + Marker.REACH + GAP;
        pen.text(end.item().words(), valueStyle, words, type.baseline(valueStyle, top));
        pen.lines(end.name(), nameStyle, words, top + valueStyle.leading());
    }

    /** Open where the value is not final. */
    private static void shape(Pen pen, End end, double x, double y, Paint paint) {
        if (end.isFinal()) {
            Marker.of(end.series()).draw(pen, x, y, paint);
        } else {
            Marker.of(end.series()).drawOpen(pen, x, y, paint);
        }
    }
}
