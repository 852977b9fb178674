package io.github.statbrief.outline;

import io.github.statbrief.outline.content.FigureItem;
import io.github.statbrief.text.CellWords;
import java.util.List;
import java.util.Optional;
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
     * @param isTotal whether it stands for all columns beside it; it is the first of them, and stands out
     */
    public record Column(String heading, String unit, boolean isTotal) {
        /** Makes a column that is no total. */
        public Column(String heading, String unit) {
            this(heading, unit, false);
        }
    }

    /** What a row stands for. */
    public enum RowKind {
        /** A row like others. */
        USUAL,
        /** The newest of several periods; it stands out. */
        NEWEST,
        /** The changes to the newest period, each with its sign; below all periods. */
        CHANGE
    }

    /**
     * A row.
     *
     * @param heading its period or code; of several codes, those that its group does not say
     * @param group the code that it shares with the rows next to it, on a line of its own above the first of them; empty
     *     if rows are not grouped by a code
     * @param startsGroup whether it is the first of its group, or a rule separates it from the row above: another year
     * @param isTotal whether it stands for the other rows, or for the others of its group; it stands out
     * @param kind what it stands for besides
     * @param places its content in each column
     */
    public record Row(
            String heading,
            Optional<String> group,
            boolean startsGroup,
            boolean isTotal,
            RowKind kind,
            List<Place> places) {
        /** Makes a row like others. */
        public Row(String heading, Optional<String> group, boolean startsGroup, boolean isTotal, List<Place> places) {
            this(heading, group, startsGroup, isTotal, RowKind.USUAL, places);
        }

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
     * @param figure the figure that stands here, in a table of figures; empty in one of data
     * @param sign the sign of its bound, glued to the number: ">", "≈"
     * @param number the number as stated, or its shorthand: "312.4", "[x]"; empty if the table has no such cell
     * @param flags the flags' shorthand, joined: "[r]"
     * @param spoken all of it in words, for readers who cannot see the signs: "about 330 thousand applications,
     *     revised"
     */
    public record Place(
            OptionalInt cell, Optional<FigureItem> figure, String sign, String number, String flags, String spoken) {
        /** A place without content. */
        public static final Place BLANK = new Place(OptionalInt.empty(), Optional.empty(), "", "", "", "");

        /** Makes the place of a cell. */
        public Place(int cell, CellWords words) {
            this(OptionalInt.of(cell), Optional.empty(), words.sign(), words.number(), words.flags(), words.spoken());
        }

        /** Makes the place of a figure. */
        public Place(FigureItem figure, CellWords words) {
            this(OptionalInt.empty(), Optional.of(figure), words.sign(), words.number(), words.flags(), words.spoken());
        }
    }

    /** Copies rows and columns. */
    public Grid {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
    }
}
