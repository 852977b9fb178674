package io.github.statbrief.theme;

/** The role of a text in a brief; decides its style. */
public enum Role {
    /** The title on the first page. */
    TITLE,
    /** The publisher above the title. */
    PUBLISHER,
    /** Who states the figures, below the title. */
    ATTRIBUTION,
    /** A section's heading. */
    SECTION_HEADING,
    /** A heading within a page: key figures, quotes, notes. */
    HEADING,
    /** The summary. */
    SUMMARY,
    /** Running text. */
    BODY,
    /** The title of a table or chart. */
    CAPTION,
    /** The title of a chart in its own picture; not used on pages. */
    PICTURE_TITLE,
    /** The line below the title of a table or chart. */
    SUBTITLE,
    /** A table's cell. */
    CELL,
    /** A number in a table of figures. */
    NUMBER,
    /** A column heading. */
    COLUMN_HEADING,
    /** A flag beside a number. */
    FLAG,
    /** Notes, chart feet, legends. */
    NOTE,
    /** Running head and foot. */
    RUNNING,
    /** The words above a tile's number. */
    TILE_LEAD,
    /** A tile's number. */
    TILE_NUMBER,
    /** A tile's unit. */
    TILE_UNIT,
    /** A tile's label. */
    TILE_LABEL
}
