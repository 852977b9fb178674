package io.github.statbrief.charts.internal.line;

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
    private final Paint paint;
    private final Strand strand;
    private final Thickness thickness;
    /** How long the dashed line is up to the place that is drawn next. */
    private double dashed;

    LinePath(LineFrame frame, LineSeries series, Strand strand, Paint paint) {
        this.frame = frame;
        this.series = series;
        this.paint = paint;
        this.strand = strand;
        thickness = Thickness.in(frame);
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
        for (List<Integer> run : series.runs()) {
            if (run.size() > 1) {
                drawEdges(pen, run);
            } else {
                Point2D point = point(run.get(0));
                Marker.dot(pen, point.getX(), point.getY(), Marker.DOT + thickness.edge(), Color.WHITE);
            }
        }
        for (int place = 0; place < series.size(); place++) {
            if (hint(place) != HintShape.NONE) {
                double y = hintMiddle(place);
                pen.box(frame.x(place) - HINT_REACH, y - HINT_REACH, 2 * HINT_REACH, 2 * HINT_REACH, Color.WHITE);
            }
        }
    }

    /** One area for all that is equally thick, and round ends. */
    private void drawEdges(Pen pen, List<Integer> run) {
        List<Strand.Link> links =
                run.stream().flatMap(place -> strand.to(place).stream()).toList();
        List<Point2D> path = new ArrayList<>();
        for (int at = 0; at < links.size(); at++) {
            Strand.Link link = links.get(at);
            boolean isFirst = at == 0;
            boolean isLast = at == links.size() - 1;
            path.addAll(path.isEmpty() ? List.of(link.from(), link.to()) : List.of(link.to()));
            if (isLast || links.get(at + 1).isNarrow() != link.isNarrow()) {
                pen.fill(Ribbon.along(path, thickness.withEdges(link.isNarrow())), Color.WHITE);
                path.clear();
                Marker.dot(pen, link.to().getX(), link.to().getY(), thickness.joint(), Color.WHITE);
            }
            double radius = thickness.withEdges(link.isNarrow()) / 2;
            if (isFirst) {
                Marker.dot(pen, link.from().getX(), link.from().getY(), radius, Color.WHITE);
            }
            if (isLast) {
                Marker.dot(pen, link.to().getX(), link.to().getY(), radius, Color.WHITE);
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
            drawStart(pen, place);
        } else if (series.isFinal(place)) {
            strand.to(place).forEach(link -> pen.fill(Ribbon.round(link.from(), link.to(), thickness.of(link)), paint));
        } else {
            length = drawDashes(pen, place);
        }
        if (series.isParted(place)) {
            drawBreak(pen, point(place - 1), point);
        }
        if (hint(place) != HintShape.NONE) {
            hint(place).drawUpright(pen, point.getX(), hintMiddle(place), paint);
        }
        dashed = length;
    }

    /** What leads from a first value belongs to the next, and so it has a dot of its own within the line. */
    private void drawStart(Pen pen, int place) {
        Strand.Link next = strand.to(place + 1).get(0);
        Marker.dot(pen, next.from().getX(), next.from().getY(), thickness.of(next) / 2, paint);
    }

    /** A part so short that it lies between two dashes is a dot, so that every value has a mark. Answers how long the dashed line is so far. */
    private double drawDashes(Pen pen, int place) {
        double length = dashed;
        boolean isBlank = true;
        for (Strand.Link link : strand.to(place)) {
            List<Shape> dashes = Ribbon.dashes(link.from(), link.to(), length, thickness.of(link));
            dashes.forEach(dash -> pen.fill(dash, paint));
            isBlank &= dashes.isEmpty();
            length += Ribbon.length(link.from(), link.to());
        }
        if (isBlank) {
            Strand.Link last = strand.to(place).get(strand.to(place).size() - 1);
            Marker.dot(pen, last.to().getX(), last.to().getY(), thickness.of(last) / 2, paint);
        }
        return length;
    }

    private void drawRange(Pen pen, double x, Spot spot) {
        double top = frame.y(spot.high());
        double bottom = frame.y(spot.low());
        pen.box(
                x - RANGE / 2 - RANGE_EDGE,
                top - RANGE_EDGE,
                RANGE + 2 * RANGE_EDGE,
                bottom - top + 2 * RANGE_EDGE,
                Color.WHITE);
        pen.box(x - RANGE / 2, top, RANGE, bottom - top, paint);
    }

    /** Two leaning strokes halfway. */
    private void drawBreak(Pen pen, Point2D before, Point2D after) {
        double middle = (before.getX() + after.getX()) / 2;
        double y = (before.getY() + after.getY()) / 2;
        Paint[] paints = {Color.WHITE, paint};
        double[] widths = {BREAK_LINE + 2 * thickness.edge(), BREAK_LINE};
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
