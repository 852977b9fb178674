package io.github.statbrief.charts;

import io.github.statbrief.theme.Colour;
import java.util.ArrayList;
import java.util.List;

/**
 * The mark beside a bar that says where the number itself lies: chevrons towards it, two where it may be far and one where it is near; waves where it is near on
 * either side. Its size is fixed, so it adds no length.
 */
enum HintShape {
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

    static HintShape of(Hint hint) {
        return switch (hint) {
            case NONE -> NONE;
            case NEAR -> WAVES;
            case ABOVE -> RIGHT_TWICE;
            case BELOW -> LEFT_TWICE;
            case JUST_ABOVE -> RIGHT;
            case JUST_BELOW -> LEFT;
        };
    }

    double width() {
        return width;
    }

    /** Draws it from x to the right, around a middle line. */
    void draw(Sketch sketch, double x, double middle, Colour colour) {
        draw(sketch, x, middle, HEIGHT, colour);
    }

    /** Draws it, lower where rows are. */
    void draw(Sketch sketch, double x, double middle, double most, Colour colour) {
        double height = Math.min(HEIGHT, most);
        switch (this) {
            case NONE -> {}
            case WAVES -> {
                sketch.polygon(x, middle - WAVE_DISTANCE, wave(width), colour);
                sketch.polygon(x, middle + WAVE_DISTANCE, wave(width), colour);
            }
            case RIGHT -> sketch.polygon(x, middle, chevron(false, height), colour);
            case LEFT -> sketch.polygon(x, middle, chevron(true, height), colour);
            case RIGHT_TWICE -> {
                sketch.polygon(x, middle, chevron(false, height), colour);
                sketch.polygon(x + STEP, middle, chevron(false, height), colour);
            }
            case LEFT_TWICE -> {
                sketch.polygon(x, middle, chevron(true, height), colour);
                sketch.polygon(x + STEP, middle, chevron(true, height), colour);
            }
        }
    }

    /** Draws it around a place on an axis that runs up the page: what points to the right elsewhere points up. */
    void drawUpright(Sketch sketch, double x, double middle, Colour colour) {
        switch (this) {
            case NONE -> {}
            case WAVES -> draw(sketch, x - width / 2, middle, colour);
            case RIGHT -> sketch.polygon(x, middle, turned(false, 0), colour);
            case LEFT -> sketch.polygon(x, middle, turned(true, 0), colour);
            case RIGHT_TWICE -> {
                sketch.polygon(x, middle, turned(false, -STEP / 2), colour);
                sketch.polygon(x, middle, turned(false, STEP / 2), colour);
            }
            case LEFT_TWICE -> {
                sketch.polygon(x, middle, turned(true, -STEP / 2), colour);
                sketch.polygon(x, middle, turned(true, STEP / 2), colour);
            }
        }
    }

    private static List<Mark.Point> turned(boolean down, double by) {
        return chevron(down, HEIGHT).stream()
                .map(corner -> new Mark.Point(corner.y(), CHEVRON / 2 - corner.x() + by))
                .toList();
    }

    private static List<Mark.Point> chevron(boolean left, double height) {
        double half = height / 2;
        double[][] corners = {
            {0, -half}, {ARM, -half}, {CHEVRON, 0}, {ARM, half}, {0, half}, {CHEVRON - ARM, 0},
        };
        List<Mark.Point> points = new ArrayList<>();
        for (double[] corner : corners) {
            points.add(new Mark.Point(left ? CHEVRON - corner[0] : corner[0], corner[1]));
        }
        return points;
    }

    /** One period of a wave as a closed band; StrictMath, because corners are the same on every machine. */
    private static List<Mark.Point> wave(double width) {
        List<Mark.Point> upper = new ArrayList<>();
        List<Mark.Point> lower = new ArrayList<>();
        for (int corner = 0; corner <= WAVE_CORNERS; corner++) {
            double share = corner / (double) WAVE_CORNERS;
            double y = -WAVE_HEIGHT * StrictMath.sin(2 * StrictMath.PI * share);
            upper.add(new Mark.Point(share * width, y - WAVE_STROKE / 2));
            lower.add(0, new Mark.Point(share * width, y + WAVE_STROKE / 2));
        }
        upper.addAll(lower);
        return upper;
    }
}
