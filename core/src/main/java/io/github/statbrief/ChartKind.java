package io.github.statbrief;

/** The kinds of chart that an author may ask for by name. */
public enum ChartKind {
    /** No chart. */
    NONE,
    /** Horizontal bars, ranked by value, with marks for bounds. */
    BARS,
    /** Tiles with one figure each, for figures that cannot share an axis. */
    TILES,
    /** Lines over time, at most four. */
    LINE,
    /** Lines over time, each value in percent of that of a base period. */
    INDEX,
    /** Bars in groups, one for each of at most four series. */
    GROUPED_BARS,
    /** Bars composed of the parts of a whole. */
    STACKED_BARS,
    /** Bars of equal length that show the proportions of the parts of a whole. */
    FULL_BARS,
    /** Dots on an axis; with two series or more, dumbbells. */
    DOTS,
    /** One small panel of lines for each series. */
    SMALL_MULTIPLES,
    /** Values with their confidence limits, and ranges. */
    LIMITS,
    /** A named dot for each code, placed by two measures. */
    SCATTER
}
