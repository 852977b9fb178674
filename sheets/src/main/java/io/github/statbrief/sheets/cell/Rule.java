package io.github.statbrief.sheets.cell;

/** The rule below a cell of a table. */
public enum Rule {
    /** Between rows. */
    LIGHT,
    /** Between years or sections. */
    MID,
    /** Below the last row. */
    LAST
}
