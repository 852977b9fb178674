package io.github.statbrief.theme;

import java.util.ArrayList;
import java.util.List;

/** Gathers the outline of one area, transformed. Used once. */
final class Outliner {
    /** How far the control points of a quarter of a circle lie from its ends, by its radius. */
    private static final double QUARTER = 4.0 / 3 * (Math.sqrt(2) - 1);

    private final Affine transform;
    private final List<Logo.Step> steps = new ArrayList<>();
    private double x;
    private double y;

    Outliner(Affine transform) {
        this.transform = transform;
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
        add(Logo.Step.Kind.MOVE, 0, 0, 0, 0, toX, toY);
    }

    void line(double toX, double toY) {
        add(Logo.Step.Kind.LINE, 0, 0, 0, 0, toX, toY);
    }

    void curve(double x1, double y1, double x2, double y2, double toX, double toY) {
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

    void close() {
        steps.add(new Logo.Step(Logo.Step.Kind.CLOSE, 0, 0, 0, 0, 0, 0));
    }

    /** Goes on from a place without drawing. */
    void begin(double atX, double atY) {
        x = atX;
        y = atY;
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
        steps.add(new Logo.Step(
                kind,
                transform.x(x1, y1),
                transform.y(x1, y1),
                transform.x(x2, y2),
                transform.y(x2, y2),
                transform.x(toX, toY),
                transform.y(toX, toY)));
        x = toX;
        y = toY;
    }
}
