package io.github.statbrief.drawing;

import java.awt.BasicStroke;
import java.awt.Shape;
import java.awt.Stroke;
import java.awt.geom.PathIterator;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;

/** Lines as areas: what {@code BasicStroke} makes of round ends and curves differs from one Java version to the next, so that every straight piece becomes an area of its own. */
final class Outlines {
    private static final double FLATNESS = 0.02;

    private Outlines() {}

    /** The areas that a stroke covers. */
    static List<Shape> of(Shape shape, Stroke stroke) {
        if (!(stroke instanceof BasicStroke basic)) {
            return List.of(stroke.createStrokedShape(shape));
        }
        List<Shape> areas = new ArrayList<>();
        double[] point = new double[6];
        Point2D start = new Point2D.Double();
        Point2D last = start;
        for (PathIterator path = shape.getPathIterator(null, FLATNESS); !path.isDone(); path.next()) {
            int kind = path.currentSegment(point);
            Point2D next = kind == PathIterator.SEG_CLOSE ? start : new Point2D.Double(point[0], point[1]);
            if (kind == PathIterator.SEG_MOVETO) {
                start = next;
            } else {
                piece(last, next, basic, areas);
            }
            last = next;
        }
        return areas;
    }

    /** A pattern of dashes is laid along each straight piece anew. */
    private static void piece(Point2D from, Point2D to, BasicStroke stroke, List<Shape> areas) {
        float[] dashes = stroke.getDashArray();
        double length = Areas.length(from, to);
        double at = 0;
        for (int dash = 0; at < length; dash++) {
            boolean dashed = dashes != null && dashes.length > 0;
            double end = dashed ? Math.min(length, at + dashes[dash % dashes.length]) : length;
            if (dash % 2 == 0) {
                areas.add(area(
                        Areas.between(from, to, at / length),
                        Areas.between(from, to, end / length),
                        stroke.getLineWidth()));
            }
            at = end;
        }
    }

    private static Shape area(Point2D from, Point2D to, double width) {
        boolean upright = from.getX() == to.getX();
        if (!upright && from.getY() != to.getY()) {
            return Areas.square(from, to, width);
        }
        Rectangle2D area = new Rectangle2D.Double();
        area.setFrameFromDiagonal(from, to);
        double half = width / 2;
        area.setRect(
                area.getX() - (upright ? half : 0),
                area.getY() - (upright ? 0 : half),
                upright ? width : area.getWidth(),
                upright ? area.getHeight() : width);
        return area;
    }
}
