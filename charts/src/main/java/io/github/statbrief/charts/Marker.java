package io.github.statbrief.charts;

import io.github.statbrief.theme.Colour;
import java.util.ArrayList;
import java.util.List;

/** The shape at a value: each series has its own, so that colour is not all that sets them apart. A white edge parts it from what lies beneath. */
enum Marker {
    /** A circle. */
    CIRCLE(32, 3.5, 0),
    /** A square. */
    SQUARE(4, 4.4, 45),
    /** A triangle on its base. */
    TRIANGLE(3, 4.9, 0),
    /** A square on its corner. */
    DIAMOND(4, 4.6, 0);

    /** How far any of them reaches to either side. */
    static final double REACH = 4.9;

    /** The radius of a plain dot on a line. */
    static final double DOT = 2.4;

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

    static Marker of(int series) {
        return values()[series % values().length];
    }

    void draw(Sketch sketch, double x, double y, Colour colour) {
        sketch.polygon(x, y, shape(radius + wider(EDGE)), Colour.WHITE);
        sketch.polygon(x, y, shape(radius), colour);
    }

    /** The shape beside a name, on white. */
    void drawKey(Sketch sketch, double x, double y, Colour colour) {
        sketch.polygon(x, y, shape(radius), colour);
    }

    /** The shape as a line with white inside: a value that is not final. */
    void drawOpen(Sketch sketch, double x, double y, Colour colour) {
        draw(sketch, x, y, colour);
        sketch.polygon(x, y, shape(radius - wider(LINE)), Colour.WHITE);
    }

    /** A circle of any size. */
    static void dot(Sketch sketch, double x, double y, double radius, Colour colour) {
        sketch.polygon(x, y, CIRCLE.shape(radius), colour);
    }

    /** By how much the radius grows where the sides move out by some distance. */
    private double wider(double distance) {
        return distance / StrictMath.cos(StrictMath.PI / corners);
    }

    private List<Mark.Point> shape(double size) {
        List<Mark.Point> points = new ArrayList<>();
        for (int corner = 0; corner < corners; corner++) {
            double angle = StrictMath.toRadians(turn - 90 + 360.0 * corner / corners);
            points.add(new Mark.Point(size * StrictMath.cos(angle), size * StrictMath.sin(angle)));
        }
        return points;
    }
}
