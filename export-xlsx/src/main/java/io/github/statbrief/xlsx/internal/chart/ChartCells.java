package io.github.statbrief.xlsx.internal.chart;

import io.github.statbrief.sheets.cell.Column;
import io.github.statbrief.sheets.cell.Content;
import io.github.statbrief.sheets.cell.NumberText;
import io.github.statbrief.sheets.plan.DirectCells;
import io.github.statbrief.sheets.plan.SheetTable;
import io.github.statbrief.theme.SoftHyphens;
import io.github.statbrief.xlsx.internal.drawingml.Series;
import io.github.statbrief.xlsx.internal.drawingml.Source;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;
import org.jspecify.annotations.Nullable;

/**
 * The cells that a native chart draws.
 *
 * @param sheetName the sheet that holds them
 * @param headingRow the row of the table's headings, from 0
 * @param table the table
 * @param note the lines of the note in the chart
 * @param words words it
 * @param direct the cells of a table for readers that it draws; empty if it draws columns of a table of its own
 * @param rows the rows of a table that it draws; all of them unless it shares its table with other charts
 */
record ChartCells(
        String sheetName,
        int headingRow,
        SheetTable table,
        List<String> note,
        ChartWords words,
        Optional<DirectCells> direct,
        Rows rows) {
    /**
     * The rows that a chart draws.
     *
     * @param first the first row of the sheet, from 0
     * @param count their number
     * @param nameColumn the column of the names
     */
    record Rows(int first, int count, int nameColumn) {
        static Rows all(int headingRow, SheetTable table) {
            return new Rows(headingRow + 1, table.rows().size(), 0);
        }
    }

    /** Whether the chart stands beside a table for readers. */
    boolean isBeside() {
        return direct.isPresent();
    }

    /** A column as a series, with the first column as names and its heading as its name. */
    Series series(int categories, int column) {
        int first = headingRow + 1;
        int last = headingRow + categories;
        return Series.of(heading(column), names(area(first, 0, last, 0)), numbers(area(first, column, last, column)));
    }

    /** The series at a place of the chart; empty if the table has no cells for it. */
    Optional<Series> series(int categories, int at, String heading) {
        if (direct.isPresent()) {
            return direct.get().series().stream()
                    .filter(each -> each.at() == at)
                    .findFirst()
                    .map(each -> series(direct.get(), each.values(), each.name()));
        }
        int column = column(heading);
        return column < 0 ? Optional.empty() : Optional.of(series(categories, column));
    }

    /** Whether the table has a column of totals of what the chart stacks. */
    boolean hasTotals() {
        return direct.flatMap(DirectCells::totals).isPresent();
    }

    /** The totals as a series. */
    Series totals() {
        DirectCells.Area totals = direct.flatMap(DirectCells::totals).orElseThrow();
        String heading = table.columns().get(totals.firstColumn()).heading();
        return series(direct.orElseThrow(), totals, heading);
    }

    /** Whether a series is a total of others. */
    boolean isTotal(int at) {
        return direct.stream()
                .flatMap(each -> each.series().stream())
                .anyMatch(each -> each.at() == at && each.total());
    }

    private Series series(DirectCells cells, DirectCells.Area values, String name) {
        Source names = cells.names()
                .map(area -> names(place(area)))
                .orElseGet(() -> Source.names("", new ArrayList<>(cells.categories())));
        return Series.of(new Series.Name("", name), names, numbers(place(values)));
    }

    private CellRangeAddress place(DirectCells.Area area) {
        int first = headingRow + 1;
        return area(first + area.firstRow(), area.firstColumn(), first + area.lastRow(), area.lastColumn());
    }

    /** The heading of a column as the name of a series. */
    Series.Name heading(int column) {
        return named(column, table.columns().get(column).heading());
    }

    /** Words as the name of a series, from the cell of a heading. */
    Series.Name named(int column, String words) {
        return new Series.Name(cell(headingRow, column), SoftHyphens.without(words));
    }

    /** The first cell of a row as the name of a series. */
    Series.Name rowName(int row) {
        String words = text(row, 0);
        return new Series.Name(cell(row, 0), words == null ? "" : words);
    }

    private String cell(int row, int column) {
        return new CellReference(sheetName, row, column, true, true).formatAsString();
    }

    /** The rows from one to another, of the columns from one to another. */
    static CellRangeAddress area(int firstRow, int firstColumn, int lastRow, int lastColumn) {
        return new CellRangeAddress(firstRow, lastRow, firstColumn, lastColumn);
    }

    /** Words in cells. */
    Source names(CellRangeAddress area) {
        List<@Nullable String> values = new ArrayList<>();
        area.forEach(place -> values.add(text(place.getRow(), place.getColumn())));
        return Source.names(area.formatAsString(sheetName, true), values);
    }

    /** Numbers in cells. */
    Source numbers(CellRangeAddress area) {
        List<@Nullable String> values = new ArrayList<>();
        area.forEach(place -> values.add(number(place.getRow(), place.getColumn())));
        return Source.numbers(area.formatAsString(sheetName, true), values);
    }

    private Content content(int row, int column) {
        int at = row - headingRow - 1;
        return at < table.rows().size() ? table.rows().get(at).cells().get(column) : Content.BLANK;
    }

    private @Nullable String text(int row, int column) {
        String words = content(row, column).accept(new Wording());
        return words.isEmpty() ? null : SoftHyphens.without(words);
    }

    private @Nullable String number(int row, int column) {
        return content(row, column)
                .accept(new Amount())
                .map(value -> Double.toString(value.doubleValue()))
                .orElse(null);
    }

    /** The column with a heading; negative if there is none. */
    int column(String heading) {
        return table.columns().stream().map(Column::heading).toList().indexOf(heading);
    }

    private static final class Wording implements Content.Visitor<String> {
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
    }

    private static final class Amount implements Content.Visitor<Optional<BigDecimal>> {
        @Override
        public Optional<BigDecimal> blank() {
            return Optional.empty();
        }

        @Override
        public Optional<BigDecimal> text(Content.Text text) {
            return Optional.empty();
        }

        @Override
        public Optional<BigDecimal> number(Content.Numeral number) {
            return Optional.of(number.value());
        }

        @Override
        public Optional<BigDecimal> day(Content.Day day) {
            return Optional.of(BigDecimal.valueOf(NumberText.of(day.date())));
        }

        @Override
        public Optional<BigDecimal> link(Content.Link link) {
            return Optional.empty();
        }
    }
}
