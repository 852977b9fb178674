package io.github.statbrief.charts.internal.record;

import java.awt.BasicStroke;
import java.awt.Shape;
import java.awt.Stroke;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.PathIterator;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;

/** Lines as areas: what {@code BasicStroke} makes of round ends and curves differs from one Java version to the next, so that every straight piece becomes an area of its own. */
final class Outlines {
    private static final double FLATNESS = 0.02;

    private final double width;
    private final List<Shape> areas = new ArrayList<>();

    private Outlines(double width) {
        this.width = width;
    }

    /** The areas that a stroke covers. A pattern of dashes is laid along each straight piece anew. */
    static List<Shape> of(Shape shape, Stroke stroke) {
        if (!(stroke instanceof BasicStroke basic)) {
            return List.of(stroke.createStrokedShape(shape));
        }
        Outlines outlines = new Outlines(basic.getLineWidth());
        double[] point = new double[6];
        double[] start = new double[2];
        double[] last = new double[2];
        for (PathIterator path = shape.getPathIterator(null, FLATNESS); !path.isDone(); path.next()) {
            switch (path.currentSegment(point)) {
                case PathIterator.SEG_MOVETO -> start = new double[] {point[0], point[1]};
                case PathIterator.SEG_LINETO ->
                    outlines.dashed(new Line2D.Double(last[0], last[1], point[0], point[1]), basic.getDashArray());
                default -> {
                    outlines.dashed(new Line2D.Double(last[0], last[1], start[0], start[1]), basic.getDashArray());
                    point[0] = start[0];
                    point[1] = start[1];
                }
            }
            last = new double[] {point[0], point[1]};
        }
        return outlines.areas;
    }

    private void dashed(Line2D line, float[] dashes) {
        double length = StrictMath.hypot(line.getX2() - line.getX1(), line.getY2() - line.getY1());
        if (length == 0) {
            return;
        }
        if (dashes == null || dashes.length == 0) {
            straight(line);
            return;
        }
        double at = 0;
        for (int dash = 0; at < length; dash++) {
            double end = Math.min(length, at + dashes[dash % dashes.length]);
            if (dash % 2 == 0) {
                straight(between(line, at / length, end / length));
            }
            at = end;
        }
    }

    private static Line2D between(Line2D line, double from, double to) {
        double x = line.getX2() - line.getX1();
        double y = line.getY2() - line.getY1();
        return new Line2D.Double(
                line.getX1() + from * x, line.getY1() + from * y, line.getX1() + to * x, line.getY1() + to * y);
    }

    private void straight(Line2D line) {
        double half = width / 2;
        if (line.getX1() == line.getX2()) {
            double top = Math.min(line.getY1(), line.getY2());
            areas.add(new Rectangle2D.Double(line.getX1() - half, top, width, Math.abs(line.getY2() - line.getY1())));
        } else if (line.getY1() == line.getY2()) {
            double left = Math.min(line.getX1(), line.getX2());
            areas.add(new Rectangle2D.Double(left, line.getY1() - half, Math.abs(line.getX2() - line.getX1()), width));
        } else {
            slanted(line, half);
        }
    }

    private void slanted(Line2D line, double half) {
        double length = StrictMath.hypot(line.getX2() - line.getX1(), line.getY2() - line.getY1());
        double x = (line.getX2() - line.getX1()) * half / length;
        double y = (line.getY2() - line.getY1()) * half / length;
        Path2D path = new Path2D.Double();
        path.moveTo(line.getX1() - y, line.getY1() + x);
        path.lineTo(line.getX1() + y, line.getY1() - x);
        path.lineTo(line.getX2() + y, line.getY2() - x);
        path.lineTo(line.getX2() - y, line.getY2() + x);
        path.closePath();
        areas.add(path);
    }
}
