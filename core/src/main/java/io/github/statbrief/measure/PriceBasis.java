package io.github.statbrief.measure;

/** The prices in which an amount is measured (SDMX: PRICES). */
public enum PriceBasis {
    /** The release does not say. */
    UNSTATED,
    /** The prices of each period itself. */
    CURRENT,
    /** The prices of one base period throughout. */
    CONSTANT,
    /** Volumes linked from year to year, in the prices of a reference year. */
    CHAINED,
    /** The prices of the year before each period. */
    PREVIOUS_YEAR
}
