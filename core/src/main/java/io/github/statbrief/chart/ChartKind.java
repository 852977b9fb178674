package io.github.statbrief.chart;

/** The kinds of chart that an author may ask for by name. */
public enum ChartKind {
    /** No chart. */
    NONE,
    /** Horizontal bars, ranked by value, with marks for bounds. */
    BARS,
    /** One figure, a share, as a bar that is filled up to it, from 0 to 100 percent. */
    SHARE,
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
    SCATTER,
    /** A population pyramid: bars back to back for two codes over classes. */
    PYRAMID,
    /** A waterfall: bars that lead from parts to their total, or over changes from a level to the next. */
    WATERFALL,
    /** A table of numbers in cells shaded by their class. */
    HEAT_MAP,
    /** A histogram: bars over classes of numbers, whose areas show how many fall into each. */
    HISTOGRAM
}
