package io.github.statbrief.charts;

/**
 * Where lines over time are drawn.
 *
 * @param left the left edge of the plot
 * @param right its right edge
 * @param top its upper edge
 * @param bottom its lower edge
 * @param values the axis of values
 * @param places how many places there are from left to right
 */
record LineFrame(double left, double right, double top, double bottom, Axis values, int places) {
    private static final double INSET = 5;

    /** A lone place lies in the middle, the first and the last a little within the edges. */
    double x(int place) {
        return places == 1 ? (left + right) / 2 : left + INSET + place * step();
    }

    /** From one place to the next. */
    double step() {
        return places == 1 ? right - left : (right - left - 2 * INSET) / (places - 1);
    }
}
