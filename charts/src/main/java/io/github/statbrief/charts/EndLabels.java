package io.github.statbrief.charts;

import io.github.statbrief.outline.chart.Observation;
import io.github.statbrief.outline.chart.Plot;
import io.github.statbrief.theme.Colour;
import io.github.statbrief.theme.Role;
import io.github.statbrief.theme.TextStyle;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * The last value of each series with its shape and name, to the right of a plot, moved apart where they would touch. A thin line leads from the end of each line to
 * its label; a series that ends earlier has its shape there as well, and the label says when.
 */
final class EndLabels {
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

    /** The last value of a series. */
    private record End(
            Observation observation, int place, double value, SeriesLook look, boolean isFinal, List<String> name) {}

    EndLabels(Plot plot, List<LineSeries> series, List<SeriesLook> looks, Typesetter type, double width) {
        this.type = type;
        valueStyle = type.style(Role.NUMBER);
        nameStyle = type.style(Role.NOTE);
        for (int at = 0; at < series.size(); at++) {
            LineSeries one = series.get(at);
            String name = plot.series().get(at).name();
            SeriesLook look = looks.get(at);
            one.last().ifPresent(last -> {
                List<String> lines = new ArrayList<>(type.balanced(name, nameStyle, width * MOST));
                if (last < one.size() - 1 && series.size() > 1) {
                    lines.add(plot.categories().get(last).brief());
                }
                ends.add(new End(
                        one.observation(last).orElseThrow(),
                        last,
                        one.spot(last).orElseThrow().middle(),
                        look,
                        one.isFinal(last),
                        lines));
            });
        }
        ends.sort(Comparator.comparingDouble(End::value).reversed());
    }

    private boolean isOne() {
        return ends.size() <= 1;
    }

    /** What they take to the right of a plot. */
    double width() {
        return gap() + ends.stream().mapToDouble(this::width).max().orElse(0) + Sketch.HALO;
    }

    /** From the plot to the words: the label of a line that is alone needs no shape of its own. */
    private double gap() {
        return isOne() ? GAP : LEADER + 2 * Marker.REACH + GAP;
    }

    private double width(End end) {
        return Math.max(type.width(end.observation().label(), valueStyle), type.width(end.name(), nameStyle));
    }

    /** How high they are when they stand one below the other. */
    double height() {
        return ends.stream().mapToDouble(this::height).sum();
    }

    private double height(End end) {
        return valueStyle.leading() + end.name().size() * nameStyle.leading() + APART;
    }

    void draw(Sketch sketch, LineFrame frame) {
        if (isOne()) {
            ends.forEach(end -> drawOne(sketch.of(end.observation().id()), frame, end));
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
            draw(sketch.of(end.observation().id()), frame, end, middles.get(at) - height(end) / 2);
        }
    }

    /** The first line of a label stands at its value. */
    private double wanted(LineFrame frame, End end) {
        return frame.values().at(end.value()) + (height(end) - valueStyle.leading()) / 2;
    }

    /** A line that is alone has its value right at its end, wherever that is. */
    private void drawOne(Sketch sketch, LineFrame frame, End end) {
        double x = frame.x(end.place());
        double y = frame.values().at(end.value());
        shape(sketch, end, x, y);
        double words = x + Marker.REACH + GAP;
        sketch.onWhite(end.observation().label(), valueStyle, words, y - valueStyle.leading() / 2);
    }

    private void draw(Sketch sketch, LineFrame frame, End end, double top) {
        double y = frame.values().at(end.value());
        double middle = top + valueStyle.leading() / 2 + INK;
        double x = frame.right() + LEADER + Marker.REACH;
        if (end.place() < frame.places() - 1) {
            shape(sketch, end, frame.x(end.place()), y);
        } else {
            Mark.Point from = new Mark.Point(frame.x(end.place()) + LEADER_START, y);
            Mark.Point to = new Mark.Point(x, middle);
            sketch.polygon(0, 0, Ribbon.round(from, to, LEADER_LINE + 2 * LEADER_EDGE), Colour.WHITE);
            sketch.polygon(
                    0, 0, Ribbon.square(from, to, LEADER_LINE), end.look().colour());
        }
        shape(sketch, end, x, middle);
        double words = x + Marker.REACH + GAP;
        sketch.text(end.observation().label(), valueStyle, words, type.baseline(valueStyle, top));
        sketch.lines(end.name(), nameStyle, words, top + valueStyle.leading());
    }

    /** Open where the value is not final. */
    private static void shape(Sketch sketch, End end, double x, double y) {
        if (end.isFinal()) {
            end.look().marker().draw(sketch, x, y, end.look().colour());
        } else {
            end.look().marker().drawOpen(sketch, x, y, end.look().colour());
        }
    }
}
