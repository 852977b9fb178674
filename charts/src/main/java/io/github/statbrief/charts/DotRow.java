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

    double heightAbove() {
        return tall ? style.leading() : 0;
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
            double dodge = isCrowded(axis) && pitch >= DODGE_ROOM ? DODGE : 0;
            for (int at = 0; at < values.size(); at++) {
                RowSpots.Value value = values.get(at);
                double y = at == 0 ? middle - dodge : middle + dodge;
                draw(sketch.of(value.observation().id()), axis, value, y);
            }
            if (values.size() > 1) {
                wordsBefore(sketch, axis, values.get(0), middle);
            }
            wordsAfter(sketch, axis, last(), middle);
            drawInner(sketch, frame, middle);
        }
        // beyond the end of the axis, where nobody takes a shape for a value
        others.draw(sketch, frame.right() - others.width(), middle);
    }

    /** Whether two dots would lie over each other. */
    private boolean isCrowded(Axis axis) {
        return spots.values().size() == 2
                && axis.at(last().spot().low())
                                - axis.at(spots.values().get(0).spot().high())
                        < 2 * DODGE;
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
    private void drawInner(Sketch sketch, RowFrame frame, double middle) {
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
            words(sketch.of(value.observation().id()), words, x, middle - Marker.REACH - style.leading() / 2 - 1);
        }
    }
}
