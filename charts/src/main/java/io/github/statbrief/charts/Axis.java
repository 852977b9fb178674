package io.github.statbrief.charts;

import io.github.statbrief.outline.chart.Plot;

/**
 * A linear axis.
 *
 * @param zero where zero lies
 * @param scale the length of 1; negative where larger values lie further up the page
 */
record Axis(double zero, double scale) {
    /** The axis whose lowest mark lies at one place and whose highest lies at another. */
    static Axis between(Plot.ValueAxis values, double low, double high) {
        double from = values.low().doubleValue();
        double scale = (high - low) / (values.high().doubleValue() - from);
        return new Axis(low - from * scale, scale);
    }

    double at(double value) {
        return zero + value * scale;
    }

    /** The same axis, moved. */
    Axis moved(double by) {
        return new Axis(zero + by, scale);
    }
}
