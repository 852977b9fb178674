package io.github.statbrief.charts;

import io.github.statbrief.outline.chart.Observation;
import io.github.statbrief.outline.chart.Plot;
import io.github.statbrief.theme.Colour;
import io.github.statbrief.theme.Palette;
import io.github.statbrief.theme.Role;
import io.github.statbrief.theme.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** One bar made of parts: each value in its part where it fits, otherwise after the bar behind the part's colour. */
final class StackedRow {
    private static final double PARTING = 1.5;
    private static final double LEAST_PARTING = 0.5;
    private static final double INSET = 3;

    private final Typesetter type;
    private final TextStyle style;
    private final List<Part> parts = new ArrayList<>();
    private final double unit;

    /** A part: where it starts and what it covers from there; nothing where there is no number. */
    private record Part(Optional<Observation> observation, double start, Extent extent, SeriesLook look) {
        /** Words stand in the solid or in the open part, whichever is longer. */
        boolean isMostlyOpen() {
            return extent.openTo() - extent.openFrom() > extent.solid();
        }

        double from() {
            return isMostlyOpen() ? extent.openFrom() : 0;
        }

        double to() {
            return isMostlyOpen() ? extent.openTo() : extent.solid();
        }
    }

    StackedRow(Plot plot, int category, List<SeriesLook> looks, boolean full, Typesetter type) {
        this.type = type;
        style = type.style(Role.NUMBER);
        double start = 0;
        for (int series = 0; series < looks.size(); series++) {
            Optional<Observation> one = plot.series().get(series).observations().get(category);
            Extent extent =
                    one.map(each -> Extent.of(each.value(), each.sense())).orElse(Extent.NOTHING);
            parts.add(new Part(one, start, extent, looks.get(series)));
            start += extent.high();
        }
        unit = full && start > 0 ? 100 / start : 1;
    }

    double length() {
        Part last = parts.get(parts.size() - 1);
        return (last.start() + last.extent().high()) * unit;
    }

    double start(int series, Axis axis) {
        return axis.at(parts.get(series).start() * unit);
    }

    double width(int series, Axis axis) {
        return axis.at(parts.get(series).extent().high() * unit) - axis.at(0);
    }

    /** What the row needs after its bar, where 1 is so long. */
    double tail(double scale) {
        return after(new Axis(0, scale)).width();
    }

    private KeyedWords after(Axis axis) {
        KeyedWords words = new KeyedWords(type, false);
        for (int series = 0; series < parts.size(); series++) {
            Part part = parts.get(series);
            if (!fits(series, axis)) {
                part.observation().ifPresent(one -> words.add(one.id(), one.label(), part.look()));
            }
        }
        return words;
    }

    private boolean fits(int series, Axis axis) {
        Part part = parts.get(series);
        double words =
                part.observation().map(one -> type.width(one.label(), style)).orElse(0.0);
        Axis own = own(series, axis);
        return words + 2 * INSET + PARTING <= own.at(part.to()) - own.at(part.from());
    }

    private Axis own(int series, Axis axis) {
        return new Axis(start(series, axis), axis.scale() * unit);
    }

    void draw(Sketch plain, Axis axis, double middle, double thickness) {
        Palette palette = type.theme().palette();
        for (int series = 0; series < parts.size(); series++) {
            Part part = parts.get(series);
            if (part.observation().isPresent()) {
                Sketch sketch = plain.of(part.observation().get().id());
                Axis own = own(series, axis);
                new BarMark(palette)
                        .draw(
                                sketch,
                                part.extent(),
                                own,
                                middle - thickness / 2,
                                thickness,
                                part.look().colour());
                if (fits(series, axis)) {
                    inside(sketch, part, own, middle);
                }
            }
        }
        drawPartings(plain, axis, middle - thickness / 2, thickness);
        after(axis).draw(plain, axis.at(length()), middle);
    }

    private void inside(Sketch sketch, Part part, Axis own, double middle) {
        Palette palette = type.theme().palette();
        String words = part.observation().orElseThrow().label();
        TextStyle on = SeriesLook.on(
                part.isMostlyOpen()
                        ? new BarMark(palette).open(part.look().colour())
                        : part.look().colour(),
                style,
                palette);
        double x = own.at((part.from() + part.to()) / 2) - type.width(words, style) / 2;
        sketch.text(words, on, x, middle + (Typesetter.ascent(on) - Typesetter.descent(on)) / 2);
    }

    /** White lines between parts, half of each in either; thinner where a part is, so that it stays visible where it can. */
    private void drawPartings(Sketch sketch, Axis axis, double top, double thickness) {
        for (int series = 1; series < parts.size(); series++) {
            double x = start(series, axis);
            double narrower = Math.min(x - before(series, axis), width(series, axis));
            if (before(series, axis) == x || width(series, axis) == 0) {
                continue;
            }
            double line = Math.max(LEAST_PARTING, Math.min(PARTING, narrower / 2));
            sketch.box(x - line / 2, top, line, thickness, Colour.WHITE);
        }
    }

    /** Where the last part before one starts that has any length. */
    private double before(int series, Axis axis) {
        for (int earlier = series - 1; earlier >= 0; earlier--) {
            if (width(earlier, axis) > 0) {
                return start(earlier, axis);
            }
        }
        return start(series, axis);
    }
}
