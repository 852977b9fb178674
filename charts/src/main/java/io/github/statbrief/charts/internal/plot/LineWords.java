package io.github.statbrief.charts.internal.plot;

import io.github.statbrief.charts.internal.dataset.Item;
import io.github.statbrief.charts.internal.dataset.LineSeries;
import io.github.statbrief.charts.internal.dataset.Spot;
import io.github.statbrief.charts.internal.shape.FigureHints;
import io.github.statbrief.drawing.Pen;
import io.github.statbrief.drawing.type.Typesetter;
import io.github.statbrief.theme.Role;
import io.github.statbrief.theme.TextStyle;
import java.awt.Color;
import java.util.Optional;

/** Words beside a line that is alone: its first value, and in a gap why there is no value. What has no room there is left to the axis. */
record LineWords(LineFrame frame, LineSeries series, Typesetter type) {
    private static final double GAP = 4.5;
    private static final double APART = 3;
    /** How far words may lie from their value. */
    private static final double FAR = 30;
    /** A piece of a line that is shorter than this looks like a sign. */
    private static final double STUB = 12;

    private TextStyle style() {
        return type.style(Role.NUMBER);
    }

    /** Draws them. */
    void draw(Pen pen) {
        series.first()
                .filter(first -> !Optional.of(first).equals(series.last()))
                .ifPresent(first -> drawFirst(pen, first));
        for (int place = 0; place < series.size(); place++) {
            if (isGap(place) && !isGap(place - 1)) {
                drawGap(pen, place);
            }
        }
    }

    /** Above the line as far as the words reach, or below it. */
    private void drawFirst(Pen pen, int first) {
        Item item = series.item(first).orElseThrow();
        double right = frame.x(first) + type.width(item.words(), style()) + GAP;
        double highest = frame.area().getMaxY();
        double lowest = frame.area().getMinY();
        for (int place = first; place < series.size() && frame.x(Math.max(first, place - 1)) <= right; place++) {
            Optional<Spot> spot = covered(place);
            highest = Math.min(highest, spot.map(one -> frame.y(one.high())).orElse(highest));
            lowest = Math.max(lowest, spot.map(one -> frame.y(one.low())).orElse(lowest));
        }
        double y = frame.y(series.middle(first));
        double above = highest - GAP - style().leading();
        double below = lowest + GAP;
        if (above >= frame.area().getMinY() && y - above < FAR) {
            FigureHints.show(pen, item.id(), () -> draw(pen, item.words(), frame.x(first), above));
        } else if (below + style().leading() <= frame.area().getMaxY() - GAP && below - y < FAR) {
            FigureHints.show(pen, item.id(), () -> draw(pen, item.words(), frame.x(first), below));
        }
    }

    /** What a value covers, the ground between its limits included. */
    private Optional<Spot> covered(int place) {
        return series.item(place).flatMap(Item::limits).or(() -> series.spot(place));
    }

    /** A line of the axis that ends before words leaves no stub at the edge: it would be read as a minus. */
    private void draw(Pen pen, String words, double x, double top) {
        double stub = x - Pen.HALO - frame.area().getMinX();
        if (stub > 0 && stub < STUB) {
            pen.box(frame.area().getMinX() - 1, top, stub + 1, style().leading(), Color.WHITE);
        }
        pen.onWhite(words, style(), x, top);
    }

    private boolean isGap(int place) {
        return place >= 0 && place < series.size() && series.spot(place).isEmpty();
    }

    /** The shorthand of the first value that is missing, halfway between the values on either side; on the ground where there is only one. */
    private void drawGap(Pen pen, int from) {
        int to = from;
        while (isGap(to)) {
            to++;
        }
        Optional<Item> missing = series.item(from);
        double left = from == 0 ? frame.area().getMinX() - APART : frame.x(from - 1);
        double right = to == series.size() ? frame.area().getMaxX() + APART : frame.x(to);
        boolean inside = from > 0 && to < series.size();
        double y = inside
                ? (frame.y(series.middle(from - 1)) + frame.y(series.middle(to))) / 2
                : frame.area().getMaxY() - style().leading() / 2 - APART;
        double middle = (frame.x(from) + frame.x(to - 1)) / 2;
        missing.ifPresent(one -> {
            double width = type.width(one.words(), style());
            if (width + 4 * APART <= right - left) {
                double x = Math.max(left + APART, Math.min(middle - width / 2, right - APART - width));
                FigureHints.show(pen, one.id(), () -> draw(pen, one.words(), x, y - style().leading() / 2));
            }
        });
    }
}
