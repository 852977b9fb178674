package io.github.statbrief.charts.internal.shape;

import io.github.statbrief.drawing.Areas;
import io.github.statbrief.drawing.Pen;
import java.awt.Color;
import java.awt.Paint;
import java.awt.Shape;
import java.awt.geom.Point2D;
import java.util.ArrayList;
import java.util.List;

/** The shape at a value: each series has its own, so that colour is not all that sets them apart. A white edge parts it from what lies beneath. */
public enum Marker {
    /** A circle. */
    CIRCLE(32, 3.5, 0),
    /** A square. */
    SQUARE(4, 4.4, 45),
    /** A triangle on its base. */
    TRIANGLE(3, 4.9, 0),
    /** A square on its corner. */
    DIAMOND(4, 4.6, 0);

    /** How far any of them reaches to either side. */
    public static final double REACH = 4.9;
    /** The radius of a plain dot on a line. */
    public static final double DOT = 2.4;

    private static final double EDGE = 1.25;
    private static final double LINE = 1.5;

    private final int corners;
    private final double radius;
    private final double turn;

    Marker(int corners, double radius, double turn) {
        this.corners = corners;
        this.radius = radius;
        this.turn = turn;
    }

    /** The shape of a series. */
    public static Marker of(int series) {
        return values()[series % values().length];
    }

    /** The shape around the origin. */
    public Shape shape() {
        return shape(radius);
    }

    /** Draws it with its white edge. */
    public void draw(Pen pen, double x, double y, Paint paint) {
        drawEdge(pen, x, y);
        pen.fill(x, y, shape(radius), paint);
    }

    /** Draws its white edge alone. */
    public void drawEdge(Pen pen, double x, double y) {
        pen.fill(x, y, shape(radius + wider(EDGE)), Color.WHITE);
    }

    /** Draws it, as a line with white inside where a value is not final. */
    public void draw(Pen pen, double x, double y, Paint paint, boolean isFinal) {
        draw(pen, x, y, paint);
        if (!isFinal) {
            pen.fill(x, y, shape(radius - wider(LINE)), Color.WHITE);
        }
    }

    /** A circle of any size. */
    public static void dot(Pen pen, Point2D place, double radius, Paint paint) {
        pen.fill(place.getX(), place.getY(), CIRCLE.shape(radius), paint);
    }

    /** By how much the radius grows where the sides move out by some distance. */
    private double wider(double distance) {
        return distance / StrictMath.cos(StrictMath.PI / corners);
    }

    private Shape shape(double size) {
        List<Point2D> points = new ArrayList<>();
        for (int corner = 0; corner < corners; corner++) {
            double angle = StrictMath.toRadians(turn - 90 + 360.0 * corner / corners);
            points.add(new Point2D.Double(size * StrictMath.cos(angle), size * StrictMath.sin(angle)));
        }
        return Areas.of(points);
    }
}
