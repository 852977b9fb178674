package io.github.statbrief.charts;

import java.util.List;

/** Finds the longest axis on which every bar has room for its words beside it. */
final class BarAxis {
    private BarAxis() {}

    /**
     * Fits bars between two edges.
     *
     * @param rows the bars
     * @param left where the plot starts
     * @param right where it ends
     * @return the axis: zero at the left where nothing is negative
     */
    static Axis fit(List<BarRow> rows, double left, double right) {
        double scale = scale(rows, right - left);
        double zero = left;
        for (BarRow row : rows) {
            zero = Math.max(zero, left - row.extent().low() * scale + row.leftTail());
        }
        return new Axis(zero, scale);
    }

    /** Every bar that goes left must fit beside every bar that goes right; one that goes both ways, beside itself. */
    private static double scale(List<BarRow> rows, double width) {
        double scale = Double.MAX_VALUE;
        for (BarRow one : rows) {
            for (BarRow other : rows) {
                double span = other.extent().high() - one.extent().low();
                if (span > 0) {
                    scale = Math.min(scale, (width - one.leftTail() - other.rightTail()) / span);
                }
            }
        }
        return scale == Double.MAX_VALUE ? 0 : Math.max(0, scale);
    }
}
