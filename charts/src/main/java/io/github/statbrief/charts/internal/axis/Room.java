package io.github.statbrief.charts.internal.axis;

import java.util.Optional;

/** What a chart holds along its axes, measured in points: JFreeChart gives every category the same height and reserves no room for words beside values. */
public interface Room {
    /** Nothing that needs any. */
    Room NONE = new Room() {};

    /** The least distance of two rows: 60 of them stand on one page. */
    double TIGHT = 10.1;

    /** Measures rows for a width of the plot; asked before everything else. */
    default void fit(double plotWidth) {}

    /** How high a row is. */
    default double height(int row) {
        return 0;
    }

    /** How far below the middle of its row what a series has there lies. */
    default double offset(int row, int series) {
        return 0;
    }

    /** How far below the middle of a row its name stands. */
    default double nameOffset(int row) {
        return 0;
    }

    /** The id of the figure that a row shows alone; empty where there are several. */
    default Optional<String> owner(int row) {
        return Optional.empty();
    }

    /** What lies between the names of rows and the plot. */
    default double gap() {
        return 8;
    }

    /** How far the lowest value lies from where the axis of values starts, of an axis of some length. */
    default double before(double length) {
        return 0;
    }

    /** How far the highest value lies from where the axis ends. */
    default double after(double length) {
        return 0;
    }
}
