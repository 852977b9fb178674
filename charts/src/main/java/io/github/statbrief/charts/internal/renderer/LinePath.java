package io.github.statbrief.charts.internal.renderer;

import io.github.statbrief.charts.internal.axis.LineFrame;
import io.github.statbrief.charts.internal.dataset.Hint;
import io.github.statbrief.charts.internal.dataset.LineSeries;
import io.github.statbrief.charts.internal.dataset.Spot;
import io.github.statbrief.charts.internal.shape.HintShape;
import io.github.statbrief.charts.internal.shape.Marker;
import io.github.statbrief.charts.internal.shape.Pen;
import io.github.statbrief.charts.internal.shape.Ribbon;
import java.awt.Color;
import java.awt.Paint;
import java.awt.Shape;
import java.awt.geom.Point2D;
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
    private final Paint paint;
    private final double width;
    private final double edge;
    /** How long the dashed line is up to the place that is drawn next. */
    private double dashed;

    LinePath(LineFrame frame, LineSeries series, Paint paint) {
        this.frame = frame;
        this.series = series;
        this.paint = paint;
        width = frame.step() < CLOSE ? CLOSE_WIDTH : WIDTH;
        edge = frame.step() < CLOSE ? CLOSE_EDGE : EDGE;
    }

    /** Draws the series as what others are compared to: thin, and nobody's figure. */
    void drawThin(Pen pen) {
        for (List<Point2D> run : runs()) {
            if (run.size() > 1) {
                pen.fill(Ribbon.along(run, THIN), paint);
            } else {
                Marker.dot(pen, run.get(0).getX(), run.get(0).getY(), THIN, paint);
            }
        }
    }

    /** Draws the white edges of the whole series. */
    void drawEdges(Pen pen) {
        for (List<Point2D> run : runs()) {
            if (run.size() > 1) {
                pen.fill(Ribbon.along(run, width + 2 * edge), Color.WHITE);
            }
            double radius = run.size() > 1 ? width / 2 : Marker.DOT;
            for (Point2D end : List.of(run.get(0), run.get(run.size() - 1))) {
                Marker.dot(pen, end.getX(), end.getY(), radius + edge, Color.WHITE);
            }
        }
        for (int place = 0; place < series.size(); place++) {
            if (hint(place) != HintShape.NONE) {
                double y = hintMiddle(place);
                pen.box(frame.x(place) - HINT_REACH, y - HINT_REACH, 2 * HINT_REACH, 2 * HINT_REACH, Color.WHITE);
            }
        }
    }

    private List<List<Point2D>> runs() {
        List<List<Point2D>> runs = new ArrayList<>();
        for (List<Integer> run : series.runs()) {
            runs.add(run.stream().map(this::point).toList());
        }
        return runs;
    }

    private Point2D point(int place) {
        return new Point2D.Double(
                frame.x(place), frame.y(series.spot(place).orElseThrow().middle()));
    }

    /** Draws what leads to a place and what stands there; places follow each other. */
    void draw(Pen pen, int place) {
        if (series.spot(place).isEmpty()) {
            dashed = 0;
            return;
        }
        pen.showing(series.item(place).orElseThrow().id(), () -> drawPlace(pen, place));
    }

    private void drawPlace(Pen pen, int place) {
        Spot spot = series.spot(place).orElseThrow();
        Point2D point = point(place);
        double length = 0;
        if (spot.isRange()) {
            drawRange(pen, point.getX(), spot);
        } else if (series.isAlone(place)) {
            Marker.dot(pen, point.getX(), point.getY(), Marker.DOT, paint);
        } else if (!series.isJoined(place)) {
            Marker.dot(pen, point.getX(), point.getY(), width / 2, paint);
        } else if (series.isFinal(place)) {
            pen.fill(Ribbon.round(point(place - 1), point, width), paint);
        } else {
            length = dashed + Ribbon.length(point(place - 1), point);
            drawDashes(pen, point(place - 1), point);
        }
        if (series.isParted(place)) {
            drawBreak(pen, point(place - 1), point);
        }
        if (hint(place) != HintShape.NONE) {
            hint(place).drawUpright(pen, point.getX(), hintMiddle(place), paint);
        }
        dashed = length;
    }

    /** A part so short that it lies between two dashes is a dot, so that every value has a mark. */
    private void drawDashes(Pen pen, Point2D from, Point2D to) {
        List<Shape> dashes = Ribbon.dashes(from, to, dashed, width);
        dashes.forEach(dash -> pen.fill(dash, paint));
        if (dashes.isEmpty()) {
            Marker.dot(pen, to.getX(), to.getY(), width / 2, paint);
        }
    }

    private void drawRange(Pen pen, double x, Spot spot) {
        double top = frame.y(spot.high());
        double bottom = frame.y(spot.low());
        pen.box(x - RANGE / 2 - EDGE, top - EDGE, RANGE + 2 * EDGE, bottom - top + 2 * EDGE, Color.WHITE);
        pen.box(x - RANGE / 2, top, RANGE, bottom - top, paint);
    }

    /** Two leaning strokes halfway. */
    private void drawBreak(Pen pen, Point2D before, Point2D after) {
        double middle = (before.getX() + after.getX()) / 2;
        double y = (before.getY() + after.getY()) / 2;
        Paint[] paints = {Color.WHITE, paint};
        double[] widths = {BREAK_LINE + 2 * edge, BREAK_LINE};
        for (int layer = 0; layer < paints.length; layer++) {
            for (double x : new double[] {middle - BREAK_APART, middle + BREAK_APART}) {
                Point2D foot = new Point2D.Double(x - BREAK_LEAN, y + BREAK_HEIGHT);
                Point2D head = new Point2D.Double(x + BREAK_LEAN, y - BREAK_HEIGHT);
                pen.fill(Ribbon.round(foot, head, widths[layer]), paints[layer]);
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
        return frame.y(below ? spot.low() : spot.high()) + (below ? HINT_GAP : -HINT_GAP);
    }
}
