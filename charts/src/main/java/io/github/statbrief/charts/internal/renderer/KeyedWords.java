package io.github.statbrief.charts.internal.renderer;

import io.github.statbrief.charts.internal.dataset.Item;
import io.github.statbrief.charts.internal.dataset.Spot;
import io.github.statbrief.charts.internal.shape.FigureHints;
import io.github.statbrief.charts.internal.shape.Marker;
import io.github.statbrief.drawing.Pen;
import io.github.statbrief.drawing.type.Typesetter;
import io.github.statbrief.theme.Role;
import io.github.statbrief.theme.TextStyle;
import java.awt.Paint;
import java.util.List;
import java.util.function.IntFunction;

/** Values in words, each behind the shape of its series, or its colour: what has no room or no place on an axis. */
record KeyedWords(List<Value> values, boolean shapes, Typesetter type) {
    private static final double KEY = 6;
    private static final double KEY_GAP = 3;
    private static final double APART = 7;

    /** An item and which series it belongs to. */
    record Value(Item item, int series) {
        Spot spot() {
            return item.spot().orElseThrow();
        }
    }

    private TextStyle style() {
        return type.style(Role.NUMBER);
    }

    /** How wide they are with the space before them; nothing where there are none. */
    double width() {
        double keyed = values.stream().mapToDouble(this::width).sum();
        return keyed == 0 ? 0 : keyed + Pen.HALO;
    }

    private double width(Value value) {
        return APART + KEY + KEY_GAP + type.width(value.item().words(), style());
    }

    /** Draws them from the left, around a middle line. */
    void draw(Pen pen, double left, double middle, IntFunction<Paint> paints) {
        double x = left;
        for (Value value : values) {
            double start = x + APART;
            FigureHints.show(
                    pen, value.item().id(), () -> draw(pen, value, start, middle, paints.apply(value.series())));
            x += width(value);
        }
    }

    private void draw(Pen pen, Value value, double x, double middle, Paint paint) {
        if (shapes) {
            pen.fill(x + KEY / 2, middle, Marker.of(value.series()).shape(), paint);
        } else {
            pen.box(x, middle - KEY / 2, KEY, KEY, paint);
        }
        pen.onWhite(value.item().words(), style(), x + KEY + KEY_GAP, middle - style().leading() / 2);
    }
}
