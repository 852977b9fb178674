package io.github.statbrief.charts.internal.spot;

import io.github.statbrief.charts.internal.axis.Scale;
import io.github.statbrief.charts.internal.dataset.Item;
import io.github.statbrief.charts.internal.dataset.Spot;
import io.github.statbrief.charts.internal.renderer.KeyedWords;
import io.github.statbrief.charts.internal.shape.HintShape;
import io.github.statbrief.charts.internal.shape.Marker;
import io.github.statbrief.charts.internal.shape.Pen;
import io.github.statbrief.charts.internal.type.Typesetter;
import io.github.statbrief.theme.Role;
import io.github.statbrief.theme.TextStyle;
import java.awt.Paint;

/** The value of one line in words, behind the highest point of the line; what has no value stands beyond the end of the axis, where nobody takes its shape for one. */
final class LimitWords {
    private static final double MARK = 8.4;
    private static final double GAP = 5;

    private final Item item;
    private final Typesetter type;
    private final TextStyle style;
    private final HintShape shape;
    private final KeyedWords absent;

    LimitWords(Item item, int series, Typesetter type) {
        this.item = item;
        this.type = type;
        style = type.style(Role.NUMBER);
        absent = new KeyedWords(type, true);
        absent.add(item, series);
        shape = item.spot().map(spot -> HintShape.of(spot.hint())).orElse(HintShape.NONE);
    }

    double after() {
        return item.spot().isEmpty() ? absent.width() : gap() + type.width(item.words(), style);
    }

    private double gap() {
        return Marker.REACH + GAP + (shape == HintShape.NONE ? 0 : shape.width() + GAP);
    }

    private static double highest(Item item, Spot spot) {
        return item.limits().map(limits -> Math.max(limits.high(), spot.high())).orElse(spot.high());
    }

    void draw(Pen pen, Scale scale, double middle, double right, Paint paint) {
        if (item.spot().isEmpty()) {
            absent.draw(pen, right - absent.width(), middle, series -> paint);
            return;
        }
        double end = scale.at(highest(item, item.spot().get()));
        shape.draw(pen, end + Marker.REACH + GAP / 2, middle, MARK, paint);
        pen.onWhite(item.words(), style, end + gap(), middle - style.leading() / 2);
    }
}
