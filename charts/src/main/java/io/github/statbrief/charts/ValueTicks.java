package io.github.statbrief.charts;

import io.github.statbrief.outline.chart.Plot;
import io.github.statbrief.theme.Colour;
import io.github.statbrief.theme.Palette;
import io.github.statbrief.theme.Role;
import io.github.statbrief.theme.TextStyle;
import java.util.ArrayList;
import java.util.List;

/** The marks of an axis of values: light lines across the plot, that at zero darker, and their words outside of it. Where words would touch, every other one is left out. */
final class ValueTicks {
    private static final double LINE = 0.6;
    private static final double ZERO_LINE = 0.9;
    private static final double GAP = 6;
    private static final double BELOW = 2;
    private static final double APART = 8;

    private final List<Plot.Tick> ticks;
    private final Typesetter type;
    private final TextStyle style;

    ValueTicks(Plot.ValueAxis axis, Typesetter type) {
        ticks = axis.ticks();
        this.type = type;
        style = type.style(Role.NOTE);
    }

    /** What the words take to the left of a plot. */
    double widthBefore() {
        return widest() + GAP;
    }

    /** What the words take below a plot. */
    double heightBelow() {
        return BELOW + style.leading();
    }

    private double widest() {
        return ticks.stream()
                .mapToDouble(tick -> type.width(tick.label(), style))
                .max()
                .orElse(0);
    }

    /** Draws the lines of an axis that runs up the page, words before them. */
    void level(Sketch sketch, Axis axis, double left, double right) {
        for (Plot.Tick tick : shown(axis, style.leading())) {
            double y = axis.at(tick.value().doubleValue());
            double line = thickness(tick);
            sketch.box(left, y - line / 2, right - left, line, colour(tick));
            sketch.textBefore(tick.label(), style, left - GAP, type.baseline(style, y - style.leading() / 2));
        }
    }

    /** Draws the lines of an axis that runs across the page, words below them and within the picture. */
    void upright(Sketch sketch, Axis axis, double top, double bottom, double width) {
        double baseline = type.baseline(style, bottom + BELOW);
        for (Plot.Tick tick : shown(axis, widest() + APART)) {
            double x = axis.at(tick.value().doubleValue());
            double line = thickness(tick);
            sketch.box(x - line / 2, top, line, bottom - top, colour(tick));
            double words = type.width(tick.label(), style);
            sketch.text(tick.label(), style, Math.max(0, Math.min(x - words / 2, width - words)), baseline);
        }
    }

    /** As many as have room, zero among them. */
    private List<Plot.Tick> shown(Axis axis, double room) {
        int zero = 0;
        for (int at = 0; at < ticks.size(); at++) {
            zero = ticks.get(at).value().signum() == 0 ? at : zero;
        }
        double apart = Math.abs(axis.scale())
                * ticks.get(1).value().subtract(ticks.get(0).value()).doubleValue();
        int step = Math.max(1, (int) Math.ceil(room / apart));
        List<Plot.Tick> shown = new ArrayList<>();
        for (int at = zero % step; at < ticks.size(); at += step) {
            shown.add(ticks.get(at));
        }
        return shown;
    }

    private static double thickness(Plot.Tick tick) {
        return tick.value().signum() == 0 ? ZERO_LINE : LINE;
    }

    private Colour colour(Plot.Tick tick) {
        Palette palette = type.theme().palette();
        return tick.value().signum() == 0 ? palette.muted() : palette.lightRule();
    }
}
