package io.github.statbrief.measure;

/** The effects removed from a series. */
public enum Adjustment {
    /** The release does not say whether the series is adjusted. */
    UNSTATED,
    /** Not adjusted, as stated. */
    NONE,
    /** Seasonal effects. */
    SEASONAL,
    /** Calendar effects. */
    CALENDAR,
    /** Seasonal and calendar effects. */
    BOTH
}
