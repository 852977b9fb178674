package io.github.statbrief.charts;

import io.github.statbrief.theme.Colour;
import io.github.statbrief.theme.Palette;
import io.github.statbrief.theme.Role;
import io.github.statbrief.theme.TextStyle;
import java.util.ArrayList;
import java.util.List;

/** The dots of one category with their values. */
final class DotRow {
    private static final double BAR = 2;
    private static final double MARK = 8.4;
    private static final double GAP = 4;
    private static final double HALO = 1;
    private static final double APART = 5;
    private static final double RANGE = 3;
    /** How far dots that would hide each other move apart, across the axis. */
    private static final double DODGE = 3.7;

    /** The same in rows that grow with their dots. */
    private static final double TALL_DODGE = 4.8;

    private static final double DODGE_ROOM = 20;

    private final RowSpots spots;
    private final Typesetter type;
    private final TextStyle style;
    private final KeyedWords others;
    private final boolean tall;

    /**
     * Measures a row.
     *
     * @param spots what it shows
     * @param series how many series the chart has: with three or more, rows have room above for values between others
     * @param type what measures
     */
    DotRow(RowSpots spots, int series, Typesetter type) {
        this.spots = spots;
        this.type = type;
        style = type.style(Role.NUMBER);
        tall = series > 2;
        others = new KeyedWords(type, series > 1);
        spots.others()
                .forEach(one ->
                        others.add(one.observation().id(), one.observation().label(), one.look()));
    }

    /** What it needs above an ordinary row: values between the outermost, and dots that step aside. */
    double heightAbove(Axis axis, double pitch) {
        return tall ? style.leading() + lift(axis, pitch) : 0;
    }

    double heightBelow(Axis axis, double pitch) {
        return tall ? Math.max(0, lift(axis, pitch) - TALL_DODGE / 2) : 0;
    }

    /** How far the highest dot lies above the line. */
    private double lift(Axis axis, double pitch) {
        return -dodges(axis, pitch).stream().mapToDouble(each -> each).min().orElse(0);
    }

    /** What its words need to the left of its lowest value: nothing where one value alone has its words to the right. */
    double before() {
        return spots.values().size() < 2 ? 0 : tail(spots.values().get(0));
    }

    double after() {
        double tail = spots.values().isEmpty() ? 0 : tail(last());
        return tail + others.width();
    }

    private RowSpots.Value last() {
        return spots.values().get(spots.values().size() - 1);
    }

    private double tail(RowSpots.Value value) {
        return gap(value) + type.width(value.observation().label(), style);
    }

    private static double gap(RowSpots.Value value) {
        double mark = HintShape.of(value.spot().hint()).width();
        return Marker.REACH + GAP + (mark > 0 ? mark + GAP : 0);
    }

    void draw(Sketch sketch, RowFrame frame, double middle, double pitch) {
        Axis axis = frame.axis();
        Palette palette = type.theme().palette();
        List<RowSpots.Value> values = spots.values();
        if (!values.isEmpty()) {
            double low = axis.at(values.get(0).spot().low());
            double high = axis.at(last().spot().high());
            sketch.box(low, middle - BAR / 2 - HALO, high - low, BAR + 2 * HALO, Colour.WHITE);
            sketch.box(low, middle - BAR / 2, high - low, BAR, palette.midRule());
            List<Double> dodges = dodges(axis, pitch);
            for (int at = 0; at < values.size(); at++) {
                RowSpots.Value value = values.get(at);
                draw(sketch.of(value.observation().id()), axis, value, middle + dodges.get(at));
            }
            if (values.size() > 1) {
                wordsBefore(sketch, axis, values.get(0), middle);
            }
            wordsAfter(sketch, axis, last(), middle);
            drawInner(sketch, frame, middle - lift(axis, pitch));
        }
        // beyond the end of the axis, where nobody takes a shape for a value
        others.draw(sketch, frame.right() - others.width(), middle);
    }

    /** How far each dot steps aside: those that would lie over each other stand one below the other. */
    private List<Double> dodges(Axis axis, double pitch) {
        List<RowSpots.Value> values = spots.values();
        List<Double> dodges = new ArrayList<>();
        double dodge = tall ? TALL_DODGE : DODGE;
        int from = 0;
        for (int at = 1; at <= values.size(); at++) {
            if (at == values.size()
                    || axis.at(values.get(at).spot().low())
                                    - axis.at(values.get(at - 1).spot().high())
                            >= 2 * dodge) {
                for (int place = from; place < at; place++) {
                    dodges.add(pitch < DODGE_ROOM ? 0 : (2 * (place - from) - (at - from - 1)) * dodge);
                }
                from = at;
            }
        }
        return dodges;
    }

    private void draw(Sketch sketch, Axis axis, RowSpots.Value value, double middle) {
        Spot spot = value.spot();
        if (spot.isRange()) {
            double low = axis.at(spot.low());
            double width = axis.at(spot.high()) - low;
            sketch.box(low, middle - RANGE / 2 - HALO, width, RANGE + 2 * HALO, Colour.WHITE);
            sketch.box(low, middle - RANGE / 2, width, RANGE, value.look().colour());
        }
        value.look()
                .marker()
                .draw(sketch, axis.at(spot.low()), middle, value.look().colour());
        if (spot.isRange()) {
            value.look()
                    .marker()
                    .draw(sketch, axis.at(spot.high()), middle, value.look().colour());
        }
    }

    private void wordsBefore(Sketch plain, Axis axis, RowSpots.Value value, double middle) {
        Sketch sketch = plain.of(value.observation().id());
        HintShape shape = HintShape.of(value.spot().hint());
        double end = axis.at(value.spot().low());
        shape.draw(
                sketch,
                end - Marker.REACH - GAP - shape.width(),
                middle,
                MARK,
                value.look().colour());
        String words = value.observation().label();
        words(sketch, words, end - gap(value) - type.width(words, style), middle);
    }

    private void wordsAfter(Sketch plain, Axis axis, RowSpots.Value value, double middle) {
        Sketch sketch = plain.of(value.observation().id());
        HintShape shape = HintShape.of(value.spot().hint());
        double end = axis.at(value.spot().high());
        shape.draw(sketch, end + Marker.REACH + GAP, middle, MARK, value.look().colour());
        String words = value.observation().label();
        words(sketch, words, end + gap(value), middle);
    }

    private void words(Sketch sketch, String words, double x, double middle) {
        sketch.onWhite(words, style, x, middle - style.leading() / 2);
    }

    /** Values between the outermost stand above their dots, moved apart where they would touch. */
    private void drawInner(Sketch sketch, RowFrame frame, double highest) {
        List<Spread.Label> wanted = new ArrayList<>();
        int inner = spots.values().size() - 1;
        for (int at = 1; at < inner; at++) {
            RowSpots.Value value = spots.values().get(at);
            wanted.add(new Spread.Label(
                    frame.axis().at(value.spot().middle()),
                    type.width(value.observation().label(), style) + APART));
        }
        List<Double> places = Spread.of(wanted, frame.left(), frame.right());
        for (int at = 1; at < inner; at++) {
            RowSpots.Value value = spots.values().get(at);
            String words = value.observation().label();
            double x = places.get(at - 1) - type.width(words, style) / 2;
            words(sketch.of(value.observation().id()), words, x, highest - Marker.REACH - style.leading() / 2 - 1);
        }
    }
}
