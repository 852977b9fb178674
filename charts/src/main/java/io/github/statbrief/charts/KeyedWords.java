package io.github.statbrief.charts;

import io.github.statbrief.theme.Role;
import io.github.statbrief.theme.TextStyle;
import java.util.ArrayList;
import java.util.List;

/** Values in words, each behind the colour or shape of its series: what has no room or no place on an axis. */
final class KeyedWords {
    private static final double KEY = 6;
    private static final double KEY_GAP = 3;
    private static final double APART = 7;

    private final Typesetter type;
    private final TextStyle style;
    private final boolean shapes;
    private final List<Value> values = new ArrayList<>();

    /** A value and the id of its figure. */
    private record Value(String figure, String words, SeriesLook look) {}

    KeyedWords(Typesetter type, boolean shapes) {
        this.type = type;
        this.shapes = shapes;
        style = type.style(Role.NUMBER);
    }

    void add(String figure, String words, SeriesLook look) {
        values.add(new Value(figure, words, look));
    }

    /** How wide they are with the space before them; nothing where there are none. */
    double width() {
        double keyed =
                values.stream().mapToDouble(value -> APART + width(value)).sum();
        return keyed == 0 ? 0 : keyed + Sketch.HALO;
    }

    private double width(Value value) {
        return KEY + KEY_GAP + type.width(value.words(), style);
    }

    void draw(Sketch plain, double left, double middle) {
        double x = left;
        for (Value value : values) {
            Sketch sketch = plain.of(value.figure());
            x += APART;
            if (shapes) {
                value.look()
                        .marker()
                        .drawKey(sketch, x + KEY / 2, middle, value.look().colour());
            } else {
                sketch.box(x, middle - KEY / 2, KEY, KEY, value.look().colour());
            }
            sketch.onWhite(value.words(), style, x + KEY + KEY_GAP, middle - style.leading() / 2);
            x += width(value);
        }
    }
}
