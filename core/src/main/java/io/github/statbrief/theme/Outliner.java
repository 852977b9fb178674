package io.github.statbrief.theme;

import java.awt.geom.AffineTransform;
import java.util.ArrayList;
import java.util.List;

/** Builds the transformed outline of one area. Used once. */
final class Outliner {
    /** The distance of the control points of a quarter circle from its ends, in radii. */
    private static final double QUARTER = 4.0 / 3 * (Math.sqrt(2) - 1);

    /** The farthest distance of a point from the origin, in logo sizes. */
    private static final int FARTHEST = 1000;

    private final AffineTransform transform;
    private final double size;
    private final int most;
    private final List<Logo.Step> steps = new ArrayList<>();
    private double x;
    private double y;
    private double startX;
    private double startY;
    private boolean closed;

    /**
     * Starts with an empty outline.
     *
     * @param transform the position of the outline
     * @param size the longer side of the logo
     * @param most the largest number of steps
     */
    Outliner(AffineTransform transform, double size, int most) {
        this.transform = transform;
        this.size = size;
        this.most = most;
    }

    /** Whether the outline encloses an area. */
    boolean hasArea() {
        return steps.stream()
                .anyMatch(step -> step.kind() == Logo.Step.Kind.LINE || step.kind() == Logo.Step.Kind.CURVE);
    }

    List<Logo.Step> steps() {
        return steps;
    }

    double x() {
        return x;
    }

    double y() {
        return y;
    }

    void move(double toX, double toY) {
        closed = false;
        startX = toX;
        startY = toY;
        add(Logo.Step.Kind.MOVE, 0, 0, 0, 0, toX, toY);
    }

    void line(double toX, double toY) {
        reopen();
        add(Logo.Step.Kind.LINE, 0, 0, 0, 0, toX, toY);
    }

    void curve(double x1, double y1, double x2, double y2, double toX, double toY) {
        reopen();
        add(Logo.Step.Kind.CURVE, x1, y1, x2, y2, toX, toY);
    }

    void quadratic(double controlX, double controlY, double toX, double toY) {
        curve(
                x + (controlX - x) * 2 / 3,
                y + (controlY - y) * 2 / 3,
                toX + (controlX - toX) * 2 / 3,
                toY + (controlY - toY) * 2 / 3,
                toX,
                toY);
    }

    /** Returns to the start of the outline; further steps continue from there. */
    void close() {
        steps.add(new Logo.Step(Logo.Step.Kind.CLOSE, 0, 0, 0, 0, 0, 0));
        x = startX;
        y = startY;
        closed = true;
    }

    private void reopen() {
        if (closed) {
            move(startX, startY);
        }
    }

    void rectangle(double left, double top, double width, double height) {
        move(left, top);
        line(left + width, top);
        line(left + width, top + height);
        line(left, top + height);
        close();
    }

    void ellipse(double centreX, double centreY, double radiusX, double radiusY) {
        double kx = QUARTER * radiusX;
        double ky = QUARTER * radiusY;
        double left = centreX - radiusX;
        double right = centreX + radiusX;
        double top = centreY - radiusY;
        double bottom = centreY + radiusY;
        move(right, centreY);
        curve(right, centreY + ky, centreX + kx, bottom, centreX, bottom);
        curve(centreX - kx, bottom, left, centreY + ky, left, centreY);
        curve(left, centreY - ky, centreX - kx, top, centreX, top);
        curve(centreX + kx, top, right, centreY - ky, right, centreY);
        close();
    }

    private void add(Logo.Step.Kind kind, double x1, double y1, double x2, double y2, double toX, double toY) {
        if (steps.size() >= most) {
            throw new IllegalArgumentException(
                    "the logo has too many lines and curves; draw it with fewer, 200,000 at most");
        }
        double[] points = {x1, y1, x2, y2, toX, toY};
        transform.transform(points, 0, points, 0, 3);
        for (double place : points) {
            requireNear(place);
        }
        steps.add(new Logo.Step(kind, points[0], points[1], points[2], points[3], points[4], points[5]));
        x = toX;
        y = toY;
    }

    private void requireNear(double place) {
        if (!(Math.abs(place) <= FARTHEST * size)) {
            throw new IllegalArgumentException("a point lies at " + place + ", outside of the logo by more than "
                    + FARTHEST + " times its size; write smaller numbers");
        }
    }
}
