package io.github.statbrief.sheets.layout;

import io.github.statbrief.sheets.cell.Column;
import io.github.statbrief.sheets.cell.Content;
import io.github.statbrief.sheets.cell.Look;
import io.github.statbrief.sheets.cell.NumberText;
import io.github.statbrief.sheets.cell.NumberWidths;
import io.github.statbrief.sheets.cell.SafeText;
import io.github.statbrief.sheets.cell.TextMetrics;
import io.github.statbrief.sheets.plan.Row;
import io.github.statbrief.sheets.plan.SheetTable;
import io.github.statbrief.sheets.rows.StreamedRows;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The column widths and row heights of a table, measured from its content. Measuring also refuses text that no cell
 * can hold.
 */
public final class TableLayout {
    /** The space to the left and right of a cell's text, in digits. */
    private static final double PADDING = 2;

    private static final double WIDEST_NUMBER = 60;
    /** The width up to which a column of a series grows for its heading, and the lines of a heading that are enough. */
    private static final double WIDEST_SERIES = 26;

    private static final int MOST_HEADING_LINES = 3;
    /** The width up to which a word is kept whole; longer ones, mostly addresses, are broken. */
    private static final double WIDEST_WORD = 60;
    /** The widest column, less the space that may be added to it. */
    private static final double WIDEST = 250;

    private static final double WIDENING = 1.1;
    /** The most columns of a sheet in Excel and LibreOffice. */
    private static final int MOST_COLUMNS = 16_384;

    private static final int MOST_REMEMBERED = 10_000;
    private static final double LINE = 17;
    private static final double ABOVE_AND_BELOW = 3;
    private static final double HIGHEST = 409;

    private final List<Column> columns;
    private final double[] widths;
    private final NumberWidths numbers = new NumberWidths();
    private final List<Set<String>> measured = new ArrayList<>();
    private int rows;

    private TableLayout(List<Column> columns) {
        this.columns = columns;
        this.widths = new double[columns.size()];
        Arrays.setAll(widths, at -> columns.get(at).narrowest());
        columns.forEach(column -> measured.add(new HashSet<>()));
    }

    /**
     * Measures a table.
     *
     * @param sheet the name of its sheet, for messages
     * @param table the table
     * @return its layout
     * @throws IllegalArgumentException if a cell cannot hold its text or the table has more columns than a sheet;
     *     names the place
     */
    public static TableLayout of(String sheet, SheetTable table) {
        if (table.columns().size() > MOST_COLUMNS) {
            throw new IllegalArgumentException("the table '" + table.name() + "' on the sheet '" + sheet + "' has "
                    + table.columns().size() + " columns; a sheet has room for " + MOST_COLUMNS + ". Split the table");
        }
        TableLayout layout = new TableLayout(table.columns());
        for (int at = 0; at < layout.widths.length; at++) {
            String heading = SafeText.heading(
                    "sheet '" + sheet + "', column heading",
                    table.columns().get(at).heading());
            layout.grow(at, TextMetrics.longestWord(heading) * 1.15);
        }
        layout.widenForHeadings();
        table.longRows().ifPresent(layout::measure);
        for (Row row : table.rows()) {
            layout.rows++;
            for (int at = 0; at < layout.widths.length; at++) {
                layout.measure(sheet, row, at);
            }
        }
        return layout;
    }

    /** Widens columns of series whose headings would be tower-high. */
    private void widenForHeadings() {
        for (int at = 0; at < widths.length; at++) {
            while (columns.get(at).look() == Look.SERIES
                    && widths[at] < WIDEST_SERIES
                    && headingLines(at) > MOST_HEADING_LINES) {
                widths[at]++;
            }
        }
    }

    private int headingLines(int at) {
        return TextMetrics.lines(columns.get(at).heading(), (widths[at] - PADDING) / 1.1);
    }

    /** The width of a column, in digits. */
    public double width(int column) {
        return widths[column];
    }

    /** The number of rows. */
    public int rows() {
        return rows;
    }

    /** The total width of all columns. */
    public double total() {
        return Arrays.stream(widths).sum();
    }

    /** The height of the row of headings, in points. */
    public double headingHeight() {
        int lines = 1;
        for (int at = 0; at < widths.length; at++) {
            lines = Math.max(lines, headingLines(at));
        }
        return height(lines);
    }

    /** The number of lines in the highest cell of a row. */
    public int lines(Row row) {
        int lines = 1;
        for (int at = 0; at < widths.length; at++) {
            String text = text(row.cells().get(at));
            lines = Math.max(lines, TextMetrics.lines(text, widths[at] - PADDING));
        }
        return lines;
    }

    /** The height of a row with the given number of lines. */
    public static double height(int lines) {
        return Math.min(HIGHEST, lines * LINE + ABOVE_AND_BELOW);
    }

    /** Takes widths from long rows, which were measured and checked during their survey. */
    private void measure(StreamedRows table) {
        rows = table.size();
        for (int at = 0; at < widths.length; at++) {
            grow(at, table.width(at));
        }
    }

    private void measure(String sheet, Row row, int at) {
        Column column = columns.get(at);
        double natural = row.cells().get(at).accept(new Content.Visitor<Double>() {
            @Override
            public Double blank() {
                return 0.0;
            }

            @Override
            public Double text(Content.Text text) {
                return words(text.text());
            }

            @Override
            public Double number(Content.Numeral number) {
                return Math.min(numbers.of(number), WIDEST_NUMBER);
            }

            @Override
            public Double day(Content.Day day) {
                return (double) NumberText.DAY_FORMAT.length();
            }

            @Override
            public Double link(Content.Link link) {
                return words(link.text());
            }

            private double words(String text) {
                if (!unmeasured(at, text)) {
                    return 0;
                }
                String place = "sheet '" + sheet + "', " + row.place().get() + ", column '" + column.heading() + "'";
                double all = TextMetrics.width(SafeText.checked(place, text));
                double wanted = Math.min(all, column.widest());
                return all <= wanted ? wanted : room(text, Math.max(wanted, longestWord(text)));
            }
        });
        grow(at, natural);
    }

    /** The column width that fits all lines of a text in the highest possible row. */
    private static double room(String text, double wanted) {
        double room = wanted;
        while (room < WIDEST && TextMetrics.lines(text, room) * LINE + ABOVE_AND_BELOW > HIGHEST) {
            room = Math.min(WIDEST, room * WIDENING);
        }
        return room;
    }

    private static double longestWord(String text) {
        return Math.min(TextMetrics.longestWord(text), WIDEST_WORD);
    }

    /** Whether a text is new; long tables repeat the same few words. */
    private boolean unmeasured(int at, String text) {
        Set<String> known = measured.get(at);
        return known.size() >= MOST_REMEMBERED ? !known.contains(text) : known.add(text);
    }

    private void grow(int column, double natural) {
        widths[column] = Math.max(widths[column], natural + PADDING);
    }

    private static String text(Content content) {
        return content.accept(new Content.Visitor<>() {
            @Override
            public String blank() {
                return "";
            }

            @Override
            public String text(Content.Text text) {
                return text.text();
            }

            @Override
            public String number(Content.Numeral number) {
                return "";
            }

            @Override
            public String day(Content.Day day) {
                return "";
            }

            @Override
            public String link(Content.Link link) {
                return link.text();
            }
        });
    }
}
