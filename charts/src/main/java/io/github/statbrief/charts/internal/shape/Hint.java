package io.github.statbrief.charts.internal.shape;

import io.github.statbrief.drawing.Areas;
import io.github.statbrief.drawing.Pen;
import io.github.statbrief.value.Bound;
import java.awt.Paint;
import java.awt.Shape;
import java.awt.geom.Point2D;
import java.util.ArrayList;
import java.util.List;

/**
 * Where a number lies, seen from the one that is stated, and the mark that says so: chevrons towards it, two where it may be far and one where it is near; waves
 * where it is near on either side. Its size is fixed, so it adds no length.
 */
public enum Hint {
    /** On it. */
    NONE(0, false),
    /** On either side, near. */
    NEAR(0, false),
    /** Further up the axis, by an amount that is not stated. */
    ABOVE(2, false),
    /** Further down the axis, by an amount that is not stated. */
    BELOW(2, true),
    /** A little further up. */
    JUST_ABOVE(1, false),
    /** A little further down. */
    JUST_BELOW(1, true);

    private static final double CHEVRON = 4;
    private static final double STEP = 5;
    private static final double HEIGHT = 11;
    /** How wide an arm of a chevron is along the axis: 1.5 across. */
    private static final double ARM = 1.65;

    private static final double WAVES = 9;
    private static final double WAVE_HEIGHT = 1.3;
    private static final double WAVE_STROKE = 1.5;
    private static final double WAVE_DISTANCE = 2.4;
    private static final int WAVE_CORNERS = 16;

    private final int chevrons;
    private final boolean down;

    Hint(int chevrons, boolean down) {
        this.chevrons = chevrons;
        this.down = down;
    }

    /** Where the number of a bound lies. */
    public static Hint of(Bound bound) {
        return switch (bound) {
            case EXACT -> NONE;
            case MORE_THAN, AT_LEAST -> ABOVE;
            case LESS_THAN, AT_MOST -> BELOW;
            case ABOUT -> NEAR;
            case JUST_UNDER -> JUST_BELOW;
            case JUST_OVER -> JUST_ABOVE;
        };
    }

    /** The same of a number with the other sign. */
    public Hint mirrored() {
        return switch (this) {
            case NONE, NEAR -> this;
            case ABOVE -> BELOW;
            case BELOW -> ABOVE;
            case JUST_ABOVE -> JUST_BELOW;
            case JUST_BELOW -> JUST_ABOVE;
        };
    }

    /** Whether the number lies further down. */
    public boolean isDown() {
        return down;
    }

    /** How wide its mark is. */
    public double width() {
        return this == NEAR ? WAVES : chevrons == 0 ? 0 : CHEVRON + (chevrons - 1) * STEP;
    }

    /** Draws its mark from x to the right, around a middle line, at most so high. */
    public void draw(Pen pen, double x, double middle, double most, Paint paint) {
        double height = Math.min(HEIGHT, most);
        pen.clear(x - Pen.HALO, middle - height / 2 - Pen.HALO, width() + 2 * Pen.HALO, height + 2 * Pen.HALO);
        if (this == NEAR) {
            pen.fill(x, middle - WAVE_DISTANCE, wave(), paint);
            pen.fill(x, middle + WAVE_DISTANCE, wave(), paint);
        }
        for (int at = 0; at < chevrons; at++) {
            pen.fill(x + at * STEP, middle, Areas.of(chevron(height)), paint);
        }
    }

    /** Draws its mark around a place on an axis that runs up the page: what points to the right elsewhere points up. */
    public void drawUpright(Pen pen, double x, double middle, Paint paint) {
        if (this == NEAR) {
            draw(pen, x - WAVES / 2, middle, HEIGHT, paint);
        }
        for (int at = 0; at < chevrons; at++) {
            double by = CHEVRON / 2 + (at - (chevrons - 1) / 2.0) * STEP;
            List<Point2D> turned = new ArrayList<>();
            chevron(HEIGHT).forEach(corner -> turned.add(new Point2D.Double(corner.getY(), by - corner.getX())));
            pen.fill(x, middle, Areas.of(turned), paint);
        }
    }

    private List<Point2D> chevron(double height) {
        double half = height / 2;
        double[][] corners = {
            {0, -half}, {ARM, -half}, {CHEVRON, 0}, {ARM, half}, {0, half}, {CHEVRON - ARM, 0},
        };
        List<Point2D> points = new ArrayList<>();
        for (double[] corner : corners) {
            points.add(new Point2D.Double(down ? CHEVRON - corner[0] : corner[0], corner[1]));
        }
        return points;
    }

    /** One period of a wave as a closed band; StrictMath, because corners are the same on every machine. */
    private static Shape wave() {
        List<Point2D> band = new ArrayList<>();
        for (int corner = 0; corner <= WAVE_CORNERS; corner++) {
            double share = corner / (double) WAVE_CORNERS;
            double y = -WAVE_HEIGHT * StrictMath.sin(2 * StrictMath.PI * share);
            band.add(corner, new Point2D.Double(share * WAVES, y - WAVE_STROKE / 2));
            band.add(corner + 1, new Point2D.Double(share * WAVES, y + WAVE_STROKE / 2));
        }
        return Areas.of(band);
    }
}
