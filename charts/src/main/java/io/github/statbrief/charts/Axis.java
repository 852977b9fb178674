package io.github.statbrief.charts;

/**
 * A linear axis from left to right.
 *
 * @param zero where zero lies
 * @param scale the length of 1
 */
record Axis(double zero, double scale) {
    double at(double value) {
        return zero + value * scale;
    }
}
