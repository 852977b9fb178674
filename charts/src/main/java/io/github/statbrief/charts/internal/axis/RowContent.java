package io.github.statbrief.charts.internal.axis;

import java.util.Optional;

/** What rows hold, measured in points for a width of the plot: JFreeChart gives every category the same height. */
public interface RowContent {
    /** Measures for a width of the plot; asked before everything else. */
    void fit(double plotWidth);

    /** How high a row is. */
    double height(int row);

    /** How far below the middle of its row what a series has there lies. */
    double offset(int row, int series);

    /** How far below the middle of a row its name stands. */
    default double nameOffset(int row) {
        return 0;
    }

    /** The id of the figure that a row shows alone; empty where there are several. */
    Optional<String> owner(int row);
}
