package io.github.statbrief.charts.internal.axis;

/** Where values of an axis lie. */
@FunctionalInterface
public interface Scale {
    /** Where a value lies. */
    double at(double value);
}
