package io.github.statbrief.charts.internal.plot;

import io.github.statbrief.charts.internal.dataset.LineSeries;
import io.github.statbrief.charts.internal.dataset.Spot;
import io.github.statbrief.charts.internal.shape.FigureHints;
import io.github.statbrief.charts.internal.shape.Hint;
import io.github.statbrief.charts.internal.shape.Marker;
import io.github.statbrief.drawing.Areas;
import io.github.statbrief.drawing.Pen;
import java.awt.Color;
import java.awt.Paint;
import java.awt.Shape;
import java.awt.geom.Point2D;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Draws a series as a line: solid between final values, dashed towards others, parted where a value is missing and, with a mark, at a break. White edges part it
 * from all that it crosses.
 */
final class LinePath {
    private static final double THIN = 0.9;
    private static final double RANGE = 3;
    private static final double RANGE_EDGE = 0.9;
    private static final double BREAK_HEIGHT = 4;
    private static final double BREAK_LEAN = 1.1;
    private static final double BREAK_APART = 1.4;
    private static final double BREAK_LINE = 1.1;
    private static final double HINT_GAP = 10;
    private static final double HINT_REACH = 6.5;

    private final LineFrame frame;
    private final LineSeries series;
    private final List<List<Strands.Link>> links;
    private final Paint paint;
    private final Strands.Thickness thickness;
    /** How long the dashed line is up to the place that is drawn next. */
    private double dashed;

    LinePath(LineFrame frame, LineSeries series, Strands strands, int number, Paint paint) {
        this.frame = frame;
        this.series = series;
        this.paint = paint;
        thickness = Strands.Thickness.in(frame);
        links = IntStream.range(0, series.size())
                .mapToObj(place -> strands.to(number, place))
                .toList();
    }

    private Point2D point(int place) {
        return frame.point(series, place);
    }

    /** Draws the series as what others are compared to: thin, and nobody's figure. */
    void drawThin(Pen pen) {
        for (List<Integer> run : series.runs()) {
            if (run.size() > 1) {
                pen.fill(Areas.along(run.stream().map(this::point).toList(), THIN), paint);
            } else {
                Marker.dot(pen, point(run.get(0)), THIN, paint);
            }
        }
    }

    /** Draws the white edges of the whole series. */
    void drawEdges(Pen pen) {
        for (List<Integer> run : series.runs()) {
            if (run.size() > 1) {
                drawEdges(pen, run);
            } else {
                Marker.dot(pen, point(run.get(0)), Marker.DOT + thickness.edge(), Color.WHITE);
            }
        }
        for (int place = 0; place < series.size(); place++) {
            if (hint(place) != Hint.NONE) {
                double y = hintMiddle(place);
                pen.box(frame.x(place) - HINT_REACH, y - HINT_REACH, 2 * HINT_REACH, 2 * HINT_REACH, Color.WHITE);
            }
        }
    }

    /** One area for all that is equally thick, and round ends and joints. */
    private void drawEdges(Pen pen, List<Integer> run) {
        List<Strands.Link> all =
                run.stream().flatMap(place -> links.get(place).stream()).toList();
        List<Point2D> path = new ArrayList<>();
        for (int at = 0; at < all.size(); at++) {
            Strands.Link link = all.get(at);
            boolean isLast = at == all.size() - 1;
            double width = thickness.withEdges(link);
            if (path.isEmpty()) {
                path.add(link.from());
            }
            path.add(link.to());
            if (isLast || all.get(at + 1).isNarrow() != link.isNarrow()) {
                pen.fill(Areas.along(path, width), Color.WHITE);
                path.clear();
                Marker.dot(pen, link.to(), thickness.line() / 2 + thickness.strandEdge(), Color.WHITE);
            }
            if (at == 0) {
                Marker.dot(pen, link.from(), width / 2, Color.WHITE);
            }
            if (isLast) {
                Marker.dot(pen, link.to(), width / 2, Color.WHITE);
            }
        }
    }

    /** Draws what leads to a place and what stands there; places follow each other. */
    void draw(Pen pen, int place) {
        double before = dashed;
        dashed = 0;
        series.item(place)
                .filter(item -> item.spot().isPresent())
                .ifPresent(item -> FigureHints.show(pen, item.id(), () -> drawPlace(pen, place, before)));
    }

    private void drawPlace(Pen pen, int place, double before) {
        Spot spot = series.spot(place).orElseThrow();
        Point2D point = point(place);
        if (spot.isRange()) {
            drawRange(pen, point.getX(), spot);
        } else if (series.isAlone(place)) {
            Marker.dot(pen, point, Marker.DOT, paint);
        } else if (!series.isJoined(place)) {
            // what leads from a first value belongs to the next, and so it has a dot of its own within the line
            Strands.Link next = links.get(place + 1).get(0);
            Marker.dot(pen, next.from(), thickness.of(next) / 2, paint);
        } else if (series.isFinal(place)) {
            links.get(place).forEach(link -> pen.fill(Areas.round(link.from(), link.to(), thickness.of(link)), paint));
        } else {
            dashed = drawDashes(pen, place, before);
        }
        if (series.isParted(place)) {
            drawBreak(pen, point(place - 1), point);
        }
        hint(place).drawUpright(pen, point.getX(), hintMiddle(place), paint);
    }

    /** A part so short that it lies between two dashes is a dot, so that every value has a mark. Answers how long the dashed line is so far. */
    private double drawDashes(Pen pen, int place, double before) {
        double length = before;
        boolean isBlank = true;
        for (Strands.Link link : links.get(place)) {
            List<Shape> dashes = Areas.dashes(link.from(), link.to(), length, thickness.of(link));
            dashes.forEach(dash -> pen.fill(dash, paint));
            isBlank &= dashes.isEmpty();
            length += Areas.length(link.from(), link.to());
        }
        if (isBlank) {
            Strands.Link last = links.get(place).get(links.get(place).size() - 1);
            Marker.dot(pen, last.to(), thickness.of(last) / 2, paint);
        }
        return length;
    }

    private void drawRange(Pen pen, double x, Spot spot) {
        double top = frame.y(spot.high());
        double height = frame.y(spot.low()) - top;
        double edged = RANGE + 2 * RANGE_EDGE;
        pen.box(x - edged / 2, top - RANGE_EDGE, edged, height + 2 * RANGE_EDGE, Color.WHITE);
        pen.box(x - RANGE / 2, top, RANGE, height, paint);
    }

    /** Two leaning strokes halfway, over white ones. */
    private void drawBreak(Pen pen, Point2D before, Point2D after) {
        double middle = (before.getX() + after.getX()) / 2;
        double y = (before.getY() + after.getY()) / 2;
        for (boolean edge : new boolean[] {true, false}) {
            double width = edge ? BREAK_LINE + 2 * thickness.edge() : BREAK_LINE;
            for (double x : new double[] {middle - BREAK_APART, middle + BREAK_APART}) {
                Point2D foot = new Point2D.Double(x - BREAK_LEAN, y + BREAK_HEIGHT);
                Point2D head = new Point2D.Double(x + BREAK_LEAN, y - BREAK_HEIGHT);
                pen.fill(Areas.round(foot, head, width), edge ? Color.WHITE : paint);
            }
        }
    }

    private Hint hint(int place) {
        return series.spot(place).map(Spot::hint).orElse(Hint.NONE);
    }

    /** Chevrons above or below the point, where the number itself lies; waves above it. */
    private double hintMiddle(int place) {
        Spot spot = series.spot(place).orElseThrow();
        return spot.hint().isDown() ? frame.y(spot.low()) + HINT_GAP : frame.y(spot.high()) - HINT_GAP;
    }
}
