package io.github.statbrief.charts.internal.spot;

import io.github.statbrief.charts.internal.axis.AxisMargins;

/**
 * The room of words on either side of what an axis shows; the axis keeps a quarter of the plot.
 *
 * @param words what words need before the lowest value
 * @param wordsAfter what words need after the highest
 */
record WordMargins(double words, double wordsAfter) implements AxisMargins {
    private static final double EDGE = 6;

    @Override
    public double before(double length) {
        return Math.min(Math.max(EDGE, words), length / 4);
    }

    @Override
    public double after(double length) {
        return length - Math.max(length - Math.max(EDGE, wordsAfter), before(length) + length / 4);
    }

    /** Where values lie from the start of a plot of a width. */
    double scale(double length, double low, double high) {
        return (length - before(length) - after(length)) / (high - low);
    }
}
