package io.github.statbrief.charts.internal.spot;

import io.github.statbrief.charts.internal.axis.Scale;
import io.github.statbrief.charts.internal.renderer.KeyedWords;
import io.github.statbrief.charts.internal.shape.HintShape;
import io.github.statbrief.charts.internal.shape.Marker;
import io.github.statbrief.charts.internal.shape.Pen;
import io.github.statbrief.charts.internal.shape.Spread;
import io.github.statbrief.charts.internal.type.Typesetter;
import io.github.statbrief.theme.Palette;
import io.github.statbrief.theme.Role;
import io.github.statbrief.theme.TextStyle;
import java.awt.Color;
import java.awt.Paint;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;

/** The dots of one category, measured: which step aside, and where their values stand. */
final class DotRow {
    private static final double BAR = 2;
    private static final double MARK = 8.4;
    private static final double GAP = 4;
    private static final double HALO = 1;
    private static final double APART = 5;
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
        spots.others().forEach(one -> others.add(one.item(), one.series()));
    }

    /** What it needs above an ordinary row: values between the outermost, and dots that step aside. */
    double heightAbove(Scale scale, double pitch) {
        return tall ? style.leading() + lift(scale, pitch) : 0;
    }

    double heightBelow(Scale scale, double pitch) {
        return tall ? Math.max(0, lift(scale, pitch) - TALL_DODGE / 2) : 0;
    }

    /** How far the highest dot lies above the line. */
    double lift(Scale scale, double pitch) {
        return -dodges(scale, pitch).stream().mapToDouble(each -> each).min().orElse(0);
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
        return gap(value) + type.width(value.item().words(), style);
    }

    private static double gap(RowSpots.Value value) {
        double mark = HintShape.of(value.spot().hint()).width();
        return Marker.REACH + GAP + (mark > 0 ? mark + GAP : 0);
    }

    /** How far the dot of a series steps aside. */
    double dodge(Scale scale, double pitch, int series) {
        List<Double> dodges = dodges(scale, pitch);
        for (int at = 0; at < spots.values().size(); at++) {
            if (spots.values().get(at).series() == series) {
                return dodges.get(at);
            }
        }
        return 0;
    }

    /** How far each dot steps aside: those that would lie over each other stand one below the other. */
    private List<Double> dodges(Scale scale, double pitch) {
        List<RowSpots.Value> values = spots.values();
        List<Double> dodges = new ArrayList<>();
        double dodge = tall ? TALL_DODGE : DODGE;
        int from = 0;
        for (int at = 1; at <= values.size(); at++) {
            if (at == values.size()
                    || scale.at(values.get(at).spot().low())
                                    - scale.at(values.get(at - 1).spot().high())
                            >= 2 * dodge) {
                for (int place = from; place < at; place++) {
                    dodges.add(pitch < DODGE_ROOM ? 0 : (2 * (place - from) - (at - from - 1)) * dodge);
                }
                from = at;
            }
        }
        return dodges;
    }

    /** The line that joins the outermost dots. */
    void drawLine(Pen pen, Scale scale, double middle) {
        if (!spots.values().isEmpty()) {
            Palette palette = type.theme().palette();
            double low = scale.at(spots.values().get(0).spot().low());
            double high = scale.at(last().spot().high());
            pen.box(low, middle - BAR / 2 - HALO, high - low, BAR + 2 * HALO, Color.WHITE);
            pen.box(low, middle - BAR / 2, high - low, BAR, palette.midRule());
        }
    }

    /** The values in words, and beyond the end of the axis, where nobody takes a shape for a value, what has none. */
    void drawWords(Pen pen, Scale scale, double middle, double lift, Rectangle2D area, IntFunction<Paint> paints) {
        List<RowSpots.Value> values = spots.values();
        if (!values.isEmpty()) {
            if (values.size() > 1) {
                wordsBefore(pen, scale, values.get(0), middle, paints);
            }
            wordsAfter(pen, scale, last(), middle, paints);
            drawInner(pen, scale, middle - lift, area);
        }
        others.draw(pen, area.getMaxX() - others.width(), middle, paints);
    }

    private void wordsBefore(Pen pen, Scale scale, RowSpots.Value value, double middle, IntFunction<Paint> paints) {
        pen.showing(value.item().id(), () -> {
            HintShape shape = HintShape.of(value.spot().hint());
            double end = scale.at(value.spot().low());
            double mark = end - Marker.REACH - GAP - shape.width();
            shape.draw(pen, mark, middle, MARK, paints.apply(value.series()));
            String words = value.item().words();
            words(pen, words, end - gap(value) - type.width(words, style), middle);
        });
    }

    private void wordsAfter(Pen pen, Scale scale, RowSpots.Value value, double middle, IntFunction<Paint> paints) {
        pen.showing(value.item().id(), () -> {
            HintShape shape = HintShape.of(value.spot().hint());
            double end = scale.at(value.spot().high());
            shape.draw(pen, end + Marker.REACH + GAP, middle, MARK, paints.apply(value.series()));
            words(pen, value.item().words(), end + gap(value), middle);
        });
    }

    private void words(Pen pen, String words, double x, double middle) {
        pen.onWhite(words, style, x, middle - style.leading() / 2);
    }

    /** Values between the outermost stand above their dots, moved apart where they would touch. */
    private void drawInner(Pen pen, Scale scale, double highest, Rectangle2D area) {
        List<Spread.Label> wanted = new ArrayList<>();
        int inner = spots.values().size() - 1;
        for (int at = 1; at < inner; at++) {
            RowSpots.Value value = spots.values().get(at);
            wanted.add(new Spread.Label(
                    scale.at(value.spot().middle()), type.width(value.item().words(), style) + APART));
        }
        List<Double> places = Spread.of(wanted, area.getMinX(), area.getMaxX());
        for (int at = 1; at < inner; at++) {
            RowSpots.Value value = spots.values().get(at);
            String words = value.item().words();
            double x = places.get(at - 1) - type.width(words, style) / 2;
            double y = highest - Marker.REACH - style.leading() / 2 - 1;
            pen.showing(value.item().id(), () -> words(pen, words, x, y));
        }
    }
}
