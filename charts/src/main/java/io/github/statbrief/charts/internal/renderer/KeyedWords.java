package io.github.statbrief.charts.internal.renderer;

import io.github.statbrief.charts.internal.dataset.Item;
import io.github.statbrief.charts.internal.shape.Marker;
import io.github.statbrief.charts.internal.shape.Pen;
import io.github.statbrief.charts.internal.type.Typesetter;
import io.github.statbrief.theme.Role;
import io.github.statbrief.theme.TextStyle;
import java.awt.Paint;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;

/** Values in words, each behind the colour or shape of its series: what has no room or no place on an axis. */
public final class KeyedWords {
    private static final double KEY = 6;
    private static final double KEY_GAP = 3;
    private static final double APART = 7;

    private final Typesetter type;
    private final TextStyle style;
    private final boolean shapes;
    private final List<Value> values = new ArrayList<>();

    /** A value and which series it belongs to. */
    private record Value(Item item, int series) {}

    /**
     * Starts with no words.
     *
     * @param type what measures
     * @param shapes whether a series is known by its shape rather than its colour
     */
    public KeyedWords(Typesetter type, boolean shapes) {
        this.type = type;
        this.shapes = shapes;
        style = type.style(Role.NUMBER);
    }

    /** Adds the words of an item. */
    public void add(Item item, int series) {
        values.add(new Value(item, series));
    }

    /** How wide they are with the space before them; nothing where there are none. */
    public double width() {
        double keyed =
                values.stream().mapToDouble(value -> APART + width(value)).sum();
        return keyed == 0 ? 0 : keyed + Pen.HALO;
    }

    private double width(Value value) {
        return KEY + KEY_GAP + type.width(value.item().words(), style);
    }

    /** Draws them from the left, around a middle line. */
    public void draw(Pen pen, double left, double middle, IntFunction<Paint> paints) {
        double x = left;
        for (Value value : values) {
            double start = x + APART;
            pen.showing(value.item().id(), () -> draw(pen, value, start, middle, paints.apply(value.series())));
            x = start + width(value);
        }
    }

    private void draw(Pen pen, Value value, double x, double middle, Paint paint) {
        if (shapes) {
            Marker.of(value.series()).drawKey(pen, x + KEY / 2, middle, paint);
        } else {
            pen.box(x, middle - KEY / 2, KEY, KEY, paint);
        }
        pen.onWhite(value.item().words(), style, x + KEY + KEY_GAP, middle - style.leading() / 2);
    }
}
