package io.github.statbrief;

/** What a series has been adjusted for. */
public enum Adjustment {
    /** Whether it has been adjusted is not stated. */
    UNSTATED,
    /** Nothing: it is stated that it has not been adjusted. */
    NONE,
    /** Seasonal effects. */
    SEASONAL,
    /** Calendar effects. */
    CALENDAR,
    /** Seasonal and calendar effects. */
    BOTH
}
