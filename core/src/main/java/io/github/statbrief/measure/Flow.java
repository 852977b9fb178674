package io.github.statbrief.measure;

/** How a measure relates to time, in the terms of national accounts. */
public enum Flow {
    /** Not stated or not applicable. */
    NONE,
    /** A state at a point in time. */
    STOCK,
    /** What happened during the period. */
    FLOW,
    /** What has happened since the period began. */
    CUMULATIVE
}
