package io.github.statbrief.sheets.cell;

/** The stress on a cell of a table. */
public enum Accent {
    /** None. */
    NONE,
    /** Bold: the newest row, a headline figure. */
    STRONG,
    /** Bold in the theme's first colour: a total. */
    TOTAL
}
