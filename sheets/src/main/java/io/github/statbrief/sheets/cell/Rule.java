package io.github.statbrief.sheets.cell;

import io.github.statbrief.theme.Colour;
import io.github.statbrief.theme.Palette;

/** The rule below a cell of a table. */
public enum Rule {
    /** Between rows. */
    LIGHT,
    /** Between years or sections. */
    MID,
    /** Below the last row. */
    LAST;

    /** Its colour. */
    public Colour colour(Palette palette) {
        return switch (this) {
            case LIGHT -> palette.lightRule();
            case MID -> palette.midRule();
            case LAST -> palette.primary();
        };
    }
}
