package io.github.statbrief;

/** What a series has been adjusted for. */
public enum Adjustment {
    /** Nothing. */
    NONE,
    /** Seasonal effects. */
    SEASONAL,
    /** Calendar effects. */
    CALENDAR,
    /** Seasonal and calendar effects. */
    BOTH
}
