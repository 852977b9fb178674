package io.github.statbrief.charts;

import io.github.statbrief.theme.Colour;
import java.util.ArrayList;
import java.util.List;

/**
 * Draws a series as a line: solid between final values, dashed towards others, parted where a value is missing and, with a mark, at a break. White edges part it
 * from all that it crosses.
 */
final class LinePath {
    private static final double WIDTH = 1.9;
    private static final double EDGE = 0.9;
    /** Where values stand close, lines and their edges are thinner, so that they do not hide each other. */
    private static final double CLOSE = 3;

    private static final double CLOSE_WIDTH = 1.3;
    private static final double CLOSE_EDGE = 0.45;
    private static final double THIN = 0.9;
    private static final double RANGE = 3;
    private static final double BREAK_HEIGHT = 4;
    private static final double BREAK_LEAN = 1.1;
    private static final double BREAK_APART = 1.4;
    private static final double BREAK_LINE = 1.1;
    private static final double HINT_GAP = 10;
    private static final double HINT_REACH = 6.5;

    private final LineFrame frame;
    private final LineSeries series;
    private final Colour colour;
    private final double width;
    private final double edge;

    LinePath(LineFrame frame, LineSeries series, Colour colour) {
        this.frame = frame;
        this.series = series;
        this.colour = colour;
        width = frame.step() < CLOSE ? CLOSE_WIDTH : WIDTH;
        edge = frame.step() < CLOSE ? CLOSE_EDGE : EDGE;
    }

    /** Draws the series as what others are compared to: thin, and nobody's figure. */
    void drawThin(Sketch sketch) {
        for (List<Mark.Point> run : runs()) {
            if (run.size() > 1) {
                sketch.polygon(0, 0, Ribbon.along(run, THIN), colour);
            } else {
                Marker.dot(sketch, run.get(0).x(), run.get(0).y(), THIN, colour);
            }
        }
    }

    void draw(Sketch sketch) {
        drawEdges(sketch);
        double dashed = 0;
        for (int place = 0; place < series.size(); place++) {
            if (series.spot(place).isPresent()) {
                dashed = draw(sketch, place, dashed);
            }
        }
    }

    private void drawEdges(Sketch sketch) {
        for (List<Mark.Point> run : runs()) {
            if (run.size() > 1) {
                sketch.polygon(0, 0, Ribbon.along(run, width + 2 * edge), Colour.WHITE);
            }
            double radius = run.size() > 1 ? width / 2 : Marker.DOT;
            for (Mark.Point end : List.of(run.get(0), run.get(run.size() - 1))) {
                Marker.dot(sketch, end.x(), end.y(), radius + edge, Colour.WHITE);
            }
        }
        for (int place = 0; place < series.size(); place++) {
            if (hint(place) != HintShape.NONE) {
                double y = hintMiddle(place);
                sketch.box(frame.x(place) - HINT_REACH, y - HINT_REACH, 2 * HINT_REACH, 2 * HINT_REACH, Colour.WHITE);
            }
        }
    }

    private List<List<Mark.Point>> runs() {
        List<List<Mark.Point>> runs = new ArrayList<>();
        for (List<Integer> run : series.runs()) {
            runs.add(run.stream().map(this::point).toList());
        }
        return runs;
    }

    private Mark.Point point(int place) {
        return new Mark.Point(
                frame.x(place),
                frame.values().at(series.spot(place).orElseThrow().middle()));
    }

    /** Draws what leads to a place and what stands there; answers how long the dashed line is so far. */
    private double draw(Sketch plain, int place, double dashed) {
        Sketch sketch = plain.of(series.observation(place).orElseThrow().id());
        Spot spot = series.spot(place).orElseThrow();
        Mark.Point point = point(place);
        double length = 0;
        if (spot.isRange()) {
            drawRange(sketch, point.x(), spot);
        } else if (series.isAlone(place)) {
            Marker.dot(sketch, point.x(), point.y(), Marker.DOT, colour);
        } else if (!series.isJoined(place)) {
            Marker.dot(sketch, point.x(), point.y(), width / 2, colour);
        } else if (series.isFinal(place)) {
            sketch.polygon(0, 0, Ribbon.round(point(place - 1), point, width), colour);
        } else {
            length = dashed + Ribbon.length(point(place - 1), point);
            drawDashes(sketch, point(place - 1), point, dashed);
        }
        if (series.isParted(place)) {
            drawBreak(sketch, point(place - 1), point);
        }
        if (hint(place) != HintShape.NONE) {
            hint(place).drawUpright(sketch, point.x(), hintMiddle(place), colour);
        }
        return length;
    }

    /** A part so short that it lies between two dashes is a dot, so that every value has a mark. */
    private void drawDashes(Sketch sketch, Mark.Point from, Mark.Point to, double before) {
        List<List<Mark.Point>> dashes = Ribbon.dashes(from, to, before, width);
        dashes.forEach(dash -> sketch.polygon(0, 0, dash, colour));
        if (dashes.isEmpty()) {
            Marker.dot(sketch, to.x(), to.y(), width / 2, colour);
        }
    }

    private void drawRange(Sketch sketch, double x, Spot spot) {
        double top = frame.values().at(spot.high());
        double bottom = frame.values().at(spot.low());
        sketch.box(x - RANGE / 2 - EDGE, top - EDGE, RANGE + 2 * EDGE, bottom - top + 2 * EDGE, Colour.WHITE);
        sketch.box(x - RANGE / 2, top, RANGE, bottom - top, colour);
    }

    /** Two leaning strokes halfway. */
    private void drawBreak(Sketch sketch, Mark.Point before, Mark.Point after) {
        double middle = (before.x() + after.x()) / 2;
        double y = (before.y() + after.y()) / 2;
        Colour[] colours = {Colour.WHITE, colour};
        double[] widths = {BREAK_LINE + 2 * edge, BREAK_LINE};
        for (int layer = 0; layer < colours.length; layer++) {
            for (double x : new double[] {middle - BREAK_APART, middle + BREAK_APART}) {
                Mark.Point foot = new Mark.Point(x - BREAK_LEAN, y + BREAK_HEIGHT);
                Mark.Point head = new Mark.Point(x + BREAK_LEAN, y - BREAK_HEIGHT);
                sketch.polygon(0, 0, Ribbon.round(foot, head, widths[layer]), colours[layer]);
            }
        }
    }

    private HintShape hint(int place) {
        return series.spot(place).map(spot -> HintShape.of(spot.hint())).orElse(HintShape.NONE);
    }

    /** Chevrons above or below the point, where the number itself lies; waves above it. */
    private double hintMiddle(int place) {
        Spot spot = series.spot(place).orElseThrow();
        boolean below = spot.hint() == Hint.BELOW || spot.hint() == Hint.JUST_BELOW;
        return frame.values().at(below ? spot.low() : spot.high()) + (below ? HINT_GAP : -HINT_GAP);
    }
}
