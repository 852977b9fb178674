package io.github.statbrief.charts.internal.plot;

import io.github.statbrief.charts.internal.axis.LineFrame;
import io.github.statbrief.charts.internal.dataset.LineSeries;
import io.github.statbrief.charts.internal.shape.Pen;
import io.github.statbrief.charts.internal.type.Typesetter;
import io.github.statbrief.text.Labels;
import io.github.statbrief.theme.Role;
import io.github.statbrief.theme.TextStyle;
import io.github.statbrief.value.Flag;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** JFreeChart's markers hide the lines of axes: a light ground behind the last places of a plot where every value is provisional, estimated or forecast, and the word for it above. */
final class StatusBand {
    private static final double GAP = 3;

    private final Flag flag;
    private final int from;

    private StatusBand(Flag flag, int from) {
        this.flag = flag;
        this.from = from;
    }

    /** The band of some series; none where the last values are final, or not all of one status. */
    static Optional<StatusBand> of(List<LineSeries> series) {
        return Arrays.stream(Flag.values())
                .filter(Flag::isTentative)
                .map(flag -> new StatusBand(flag, start(series, flag)))
                .filter(band -> band.from < series.get(0).size())
                .findFirst();
    }

    /** The first of the last places at which all there is has a flag, and at least one value does. */
    private static int start(List<LineSeries> series, Flag flag) {
        int start = series.get(0).size();
        for (int place = start - 1; place >= 0 && hasOnly(series, place, flag); place--) {
            int here = place;
            if (series.stream().anyMatch(one -> one.spot(here).isPresent())) {
                start = place;
            }
        }
        return start;
    }

    private static boolean hasOnly(List<LineSeries> series, int place, Flag flag) {
        return series.stream().allMatch(one -> one.spot(place).isEmpty() || one.has(place, flag));
    }

    static double height(Typesetter type) {
        return Math.ceil(type.style(Role.NOTE).leading() + GAP);
    }

    /** Draws the ground, from halfway between its first place and the one before; none where all of the plot is in it. */
    void drawGround(Pen pen, LineFrame frame) {
        if (from > 0) {
            double left = left(frame);
            pen.box(
                    left,
                    frame.top(),
                    frame.right() - left,
                    frame.bottom() - frame.top(),
                    pen.type().theme().palette().fill());
        }
    }

    /** Draws its word in the strip above the plot. */
    void drawWord(Pen pen, LineFrame frame, double start) {
        TextStyle style = pen.type().style(Role.NOTE);
        String word = Labels.in(pen.type().language()).flag(flag);
        double x =
                Math.max(start, Math.min(left(frame), frame.right() - pen.type().width(word, style)));
        pen.text(word, style, x, pen.type().baseline(style, frame.top() - height(pen.type())));
    }

    private double left(LineFrame frame) {
        return from == 0 ? frame.left() : frame.x(from) - frame.step() / 2;
    }
}
