package io.github.statbrief.sheets.cell;

import io.github.statbrief.theme.Colour;
import io.github.statbrief.theme.Palette;

/** The role of a cell; determines its look. */
public enum Look {
    /** The first line of a sheet. */
    TITLE(16),
    /** A heading on the first sheet. */
    HEADING(14),
    /** The name of a chart. */
    CAPTION(14),
    /** The line under a title. */
    SUBTITLE(12),
    /** The status of a release that is not final. */
    STATUS(12),
    /** Running text. */
    TEXT(12),
    /** What is to be known of a table. */
    REMARK(12),
    /** Words with a link. */
    LINK(12),
    /** The heading of a column of words. */
    COLUMN_HEADING(12),
    /** The heading of a column of numbers. */
    NUMBER_HEADING(12),
    /** The heading of a column of numbers read beside others. */
    SERIES_HEADING(12),
    /** The heading of words behind numbers. */
    BEHIND_HEADING(12),
    /** Words in a table. */
    CELL(12),
    /** A number in a table. */
    NUMBER(12),
    /** A number that is read beside others of its kind. */
    SERIES(12),
    /** Words behind the number of a series. */
    BEHIND(12);

    /** The font sizes required by the UK Analysis Function. */
    private final int size;

    Look(int size) {
        this.size = size;
    }

    /** The size of its type in points. */
    public int size() {
        return size;
    }

    /** Whether its type is bold. */
    public boolean isBold() {
        return this == TITLE || this == HEADING || this == CAPTION || this == STATUS || isHeading();
    }

    /** Whether it is the look of a cell of a table. */
    public boolean isInTable() {
        return compareTo(COLUMN_HEADING) >= 0;
    }

    /** Whether it is the look of the heading of a column. */
    public boolean isHeading() {
        return isInTable() && compareTo(CELL) < 0;
    }

    /** Whether its content is at the right. */
    public boolean isRight() {
        return this == NUMBER || this == NUMBER_HEADING || this == SERIES || this == SERIES_HEADING;
    }

    /** Whether it stands apart from the cell beside it: without that a number would touch the words behind it. */
    public boolean isIndented() {
        return this == NUMBER || this == NUMBER_HEADING || this == BEHIND || this == BEHIND_HEADING;
    }

    /** The colour of its type. */
    public Colour colour(Palette palette) {
        return switch (this) {
            case TITLE, HEADING, CAPTION, LINK, COLUMN_HEADING, NUMBER_HEADING, SERIES_HEADING, BEHIND_HEADING ->
                palette.primary();
            case REMARK -> palette.muted();
            case SUBTITLE, STATUS, TEXT, CELL, NUMBER, SERIES, BEHIND -> palette.ink();
        };
    }

    /** The look of the heading of a column. */
    public Look heading() {
        return switch (this) {
            case NUMBER -> NUMBER_HEADING;
            case SERIES -> SERIES_HEADING;
            case BEHIND -> BEHIND_HEADING;
            default -> COLUMN_HEADING;
        };
    }
}
