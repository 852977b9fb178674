package io.github.statbrief.charts.internal.shape;

import io.github.statbrief.charts.internal.dataset.Hint;
import java.awt.Paint;
import java.awt.Shape;
import java.awt.geom.Point2D;
import java.util.ArrayList;
import java.util.List;

/**
 * The mark beside a bar that says where the number itself lies: chevrons towards it, two where it may be far and one where it is near; waves where it is near on
 * either side. Its size is fixed, so it adds no length.
 */
public enum HintShape {
    /** No mark. */
    NONE(0),
    /** Two waves. */
    WAVES(9),
    /** One chevron to the right. */
    RIGHT(HintShape.CHEVRON),
    /** One chevron to the left. */
    LEFT(HintShape.CHEVRON),
    /** Two chevrons to the right. */
    RIGHT_TWICE(HintShape.CHEVRON + HintShape.STEP),
    /** Two chevrons to the left. */
    LEFT_TWICE(HintShape.CHEVRON + HintShape.STEP);

    private static final double CHEVRON = 4;
    private static final double STEP = 5;
    private static final double HEIGHT = 11;
    /** How wide an arm of a chevron is along the axis: 1.5 across. */
    private static final double ARM = 1.65;

    private static final double WAVE_HEIGHT = 1.3;
    private static final double WAVE_STROKE = 1.5;
    private static final double WAVE_DISTANCE = 2.4;
    private static final int WAVE_CORNERS = 16;

    private final double width;

    HintShape(double width) {
        this.width = width;
    }

    /** The mark that says where a number lies. */
    public static HintShape of(Hint hint) {
        return switch (hint) {
            case NONE -> NONE;
            case NEAR -> WAVES;
            case ABOVE -> RIGHT_TWICE;
            case BELOW -> LEFT_TWICE;
            case JUST_ABOVE -> RIGHT;
            case JUST_BELOW -> LEFT;
        };
    }

    /** How wide it is. */
    public double width() {
        return width;
    }

    /** Draws it from x to the right, around a middle line. */
    public void draw(Pen pen, double x, double middle, Paint paint) {
        draw(pen, x, middle, HEIGHT, paint);
    }

    /** Draws it, lower where rows are. */
    public void draw(Pen pen, double x, double middle, double most, Paint paint) {
        double height = Math.min(HEIGHT, most);
        pen.clear(x - Pen.HALO, middle - height / 2 - Pen.HALO, width + 2 * Pen.HALO, height + 2 * Pen.HALO);
        switch (this) {
            case NONE -> {}
            case WAVES -> {
                pen.fill(x, middle - WAVE_DISTANCE, wave(width), paint);
                pen.fill(x, middle + WAVE_DISTANCE, wave(width), paint);
            }
            case RIGHT -> pen.fill(x, middle, Areas.of(chevron(false, height)), paint);
            case LEFT -> pen.fill(x, middle, Areas.of(chevron(true, height)), paint);
            case RIGHT_TWICE -> {
                pen.fill(x, middle, Areas.of(chevron(false, height)), paint);
                pen.fill(x + STEP, middle, Areas.of(chevron(false, height)), paint);
            }
            case LEFT_TWICE -> {
                pen.fill(x, middle, Areas.of(chevron(true, height)), paint);
                pen.fill(x + STEP, middle, Areas.of(chevron(true, height)), paint);
            }
        }
    }

    /** Draws it around a place on an axis that runs up the page: what points to the right elsewhere points up. */
    public void drawUpright(Pen pen, double x, double middle, Paint paint) {
        switch (this) {
            case NONE -> {}
            case WAVES -> draw(pen, x - width / 2, middle, paint);
            case RIGHT -> pen.fill(x, middle, turned(false, 0), paint);
            case LEFT -> pen.fill(x, middle, turned(true, 0), paint);
            case RIGHT_TWICE -> {
                pen.fill(x, middle, turned(false, -STEP / 2), paint);
                pen.fill(x, middle, turned(false, STEP / 2), paint);
            }
            case LEFT_TWICE -> {
                pen.fill(x, middle, turned(true, -STEP / 2), paint);
                pen.fill(x, middle, turned(true, STEP / 2), paint);
            }
        }
    }

    private static Shape turned(boolean down, double by) {
        return Areas.of(chevron(down, HEIGHT).stream()
                .map(corner -> new Point2D.Double(corner.getY(), CHEVRON / 2 - corner.getX() + by))
                .toList());
    }

    private static List<Point2D> chevron(boolean left, double height) {
        double half = height / 2;
        double[][] corners = {
            {0, -half}, {ARM, -half}, {CHEVRON, 0}, {ARM, half}, {0, half}, {CHEVRON - ARM, 0},
        };
        List<Point2D> points = new ArrayList<>();
        for (double[] corner : corners) {
            points.add(new Point2D.Double(left ? CHEVRON - corner[0] : corner[0], corner[1]));
        }
        return points;
    }

    /** One period of a wave as a closed band; StrictMath, because corners are the same on every machine. */
    private static Shape wave(double width) {
        List<Point2D> upper = new ArrayList<>();
        List<Point2D> lower = new ArrayList<>();
        for (int corner = 0; corner <= WAVE_CORNERS; corner++) {
            double share = corner / (double) WAVE_CORNERS;
            double y = -WAVE_HEIGHT * StrictMath.sin(2 * StrictMath.PI * share);
            upper.add(new Point2D.Double(share * width, y - WAVE_STROKE / 2));
            lower.add(0, new Point2D.Double(share * width, y + WAVE_STROKE / 2));
        }
        upper.addAll(lower);
        return Areas.of(upper);
    }
}
