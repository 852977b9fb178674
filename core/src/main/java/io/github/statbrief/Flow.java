package io.github.statbrief;

/** How a measure relates to time, as national accounts distinguish it. */
public enum Flow {
    /** Not said, or it does not apply. */
    NONE,
    /** A state at a point in time. */
    STOCK,
    /** What happened during the period. */
    FLOW,
    /** What has happened since the period began. */
    CUMULATIVE
}
