package io.github.statbrief;

/** The kinds of chart that an author may ask for by name. */
public enum ChartKind {
    /** No chart. */
    NONE,
    /** Horizontal bars, ranked by value, with marks for bounds. */
    BARS,
    /** One share of a whole on an axis from 0 to 100. */
    SHARE,
    /** Tiles with one figure each, where the figures cannot share an axis. */
    TILES
}
