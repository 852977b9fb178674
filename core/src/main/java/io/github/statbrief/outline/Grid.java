package io.github.statbrief.outline;

import java.util.List;
import java.util.OptionalInt;

/**
 * The part of a table that a brief shows, as rows and columns.
 *
 * @param rowHeading the heading of the first column
 * @param columns the columns of numbers
 * @param rows the rows, each with one place for each column
 */
public record Grid(String rowHeading, List<Column> columns, List<Row> rows) {
    /**
     * A column.
     *
     * @param heading its content
     * @param unit its unit, on a second line; empty if the subtitle says it of all columns
     */
    public record Column(String heading, String unit) {}

    /**
     * A row.
     *
     * @param heading its period or code
     * @param startsGroup whether a rule separates it from the row above: another year, another code
     * @param places its content in each column
     */
    public record Row(String heading, boolean startsGroup, List<Place> places) {
        /** Copies the places. */
        public Row {
            places = List.copyOf(places);
        }
    }

    /**
     * The content of a row in one column.
     *
     * @param cell the cell's row in the table's cells; empty if the table has no such cell; the place stays blank and
     *     the remark explains it
     * @param sign the sign of its bound, glued to the number: ">", "≈"
     * @param number the number as stated, or its shorthand: "312.4", "[x]"; empty if the table has no such cell
     * @param flags the flags' shorthand, joined: "[r]"
     * @param spoken all of it in words, for readers who cannot see the signs: "about 330 thousand applications,
     *     revised"
     */
    public record Place(OptionalInt cell, String sign, String number, String flags, String spoken) {}

    /** Copies rows and columns. */
    public Grid {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
    }
}
