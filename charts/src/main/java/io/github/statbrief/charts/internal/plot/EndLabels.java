package io.github.statbrief.charts.internal.plot;

import io.github.statbrief.charts.internal.dataset.Item;
import io.github.statbrief.charts.internal.dataset.LineSeries;
import io.github.statbrief.charts.internal.shape.FigureHints;
import io.github.statbrief.charts.internal.shape.Marker;
import io.github.statbrief.drawing.Areas;
import io.github.statbrief.drawing.Pen;
import io.github.statbrief.drawing.Spread;
import io.github.statbrief.drawing.type.Typesetter;
import io.github.statbrief.outline.chart.Plot;
import io.github.statbrief.theme.Role;
import io.github.statbrief.theme.TextStyle;
import java.awt.Color;
import java.awt.Paint;
import java.awt.geom.Point2D;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.IntFunction;

/**
 * The last value of each series with its shape and name, to the right of a plot, moved apart where they would touch. A thin line leads from the end of each line to
 * its label; a series that ends earlier has its shape there as well, and the label says when. A reference line has its words there, too.
 */
final class EndLabels {
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
    private final TextStyle number;
    private final TextStyle note;
    private final List<End> ends = new ArrayList<>();

    /** The last value of a series, or the value of a reference line, which is no series. */
    private record End(Item item, int place, double value, int series, boolean isFinal, List<String> name) {}

    /** The labels of a plot in a chart of a width. */
    EndLabels(Plot plot, List<LineSeries> lines, Typesetter type, double width) {
        this.type = type;
        number = type.style(Role.NUMBER);
        note = type.style(Role.NOTE);
        for (int series = 0; series < lines.size(); series++) {
            LineSeries line = lines.get(series);
            if (line.last().isPresent()) {
                int last = line.last().get();
                List<String> name = new ArrayList<>(type.balanced(line.name(), note, width * MOST));
                if (last < line.size() - 1 && lines.size() > 1) {
                    name.add(plot.categories().get(last).brief());
                }
                Item item = line.item(last).orElseThrow();
                ends.add(new End(item, last, line.middle(last), series, line.isFinal(last), name));
            }
        }
        for (Plot.Reference line : plot.references()) {
            List<String> name = type.balanced(line.label(), note, width * MOST);
            ends.add(new End(Item.of(line), 0, line.at().doubleValue(), NO_SERIES, true, name));
        }
        ends.sort(Comparator.comparingDouble(End::value).reversed());
    }

    private boolean isOne() {
        return ends.size() <= 1;
    }

    /** What they take to the right of a plot. */
    double width() {
        double words = ends.stream()
                .mapToDouble(end -> Math.max(type.width(end.item().words(), number), type.width(end.name(), note)))
                .max()
                .orElse(0);
        // the label of a line that is alone needs no shape of its own
        return (isOne() ? GAP : LEADER + 2 * Marker.REACH + GAP) + words + Pen.HALO;
    }

    /** How high they are when they stand one below the other. */
    double height() {
        return ends.stream().mapToDouble(this::height).sum();
    }

    private double height(End end) {
        return number.leading() + end.name().size() * note.leading() + APART;
    }

    /** Draws them in the colours of their series. */
    void draw(Pen pen, LineFrame frame, IntFunction<Paint> paints) {
        double beyond = number.leading() / 2;
        // the first line of a label stands at its value
        List<Double> middles = Spread.of(
                ends.stream()
                        .map(end -> new Spread.Label(frame.y(end.value()) + height(end) / 2 - beyond, height(end)))
                        .toList(),
                frame.area().getMinY() - beyond,
                frame.area().getMaxY() + beyond + APART);
        for (int at = 0; at < ends.size(); at++) {
            End end = ends.get(at);
            double top = middles.get(at) - height(end) / 2;
            Paint paint = end.series() == NO_SERIES ? Pen.ink(type.palette().ink()) : paints.apply(end.series());
            FigureHints.show(pen, end.item().id(), () -> {
                if (isOne()) {
                    drawOne(pen, frame, end, paint);
                } else {
                    draw(pen, frame, end, top, paint);
                }
            });
        }
    }

    /** A line that is alone has its value right at its end, wherever that is. */
    private void drawOne(Pen pen, LineFrame frame, End end, Paint paint) {
        double x = frame.x(end.place());
        double y = frame.y(end.value());
        Marker.of(end.series()).draw(pen, x, y, paint, end.isFinal());
        pen.onWhite(end.item().words(), number, x + Marker.REACH + GAP, y - number.leading() / 2);
    }

    private void draw(Pen pen, LineFrame frame, End end, double top, Paint paint) {
        double y = frame.y(end.value());
        double middle = top + number.leading() / 2 + INK;
        double right = frame.area().getMaxX();
        double x = right + LEADER + Marker.REACH;
        if (end.series() == NO_SERIES) {
            Point2D to = new Point2D.Double(x + Marker.REACH, middle);
            Areas.dashes(new Point2D.Double(right, y), to, 0, LEADER_LINE).forEach(dash -> pen.fill(dash, paint));
        } else {
            Marker marker = Marker.of(end.series());
            if (end.place() < frame.places() - 1) {
                marker.draw(pen, frame.x(end.place()), y, paint, end.isFinal());
            } else {
                Point2D from = new Point2D.Double(frame.x(end.place()) + LEADER_START, y);
                Point2D to = new Point2D.Double(x, middle);
                pen.fill(Areas.round(from, to, LEADER_LINE + 2 * LEADER_EDGE), Color.WHITE);
                pen.fill(Areas.square(from, to, LEADER_LINE), paint);
            }
            marker.draw(pen, x, middle, paint, end.isFinal());
        }
        double words = x + Marker.REACH + GAP;
        double below = pen.lines(List.of(end.item().words()), number, words, top);
        pen.lines(end.name(), note, words, below);
    }
}
