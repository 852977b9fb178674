package io.github.statbrief.sheets.rows;

import io.github.statbrief.sheets.cell.Column;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.function.Supplier;

/**
 * The rows of a table of data, never held in memory: surveyed once, then written directly into their sheet's part in
 * the file. They have no links or names.
 */
public final class StreamedRows {
    private final List<LongColumn> columns;
    private final int size;

    /** Rows whose recurring contents are spelled. */
    @FunctionalInterface
    public interface Ready {
        /** Writes the rows as XML. */
        void write(OutputStream out) throws IOException;
    }

    private StreamedRows(List<LongColumn> columns, int size) {
        this.columns = columns;
        this.size = size;
    }

    /**
     * Surveys rows.
     *
     * @param all the possible columns
     * @param size the number of rows
     * @param place names a row, for messages
     * @return the rows, without empty columns
     * @throws IllegalArgumentException if a cell cannot hold its text; names the place
     */
    public static StreamedRows of(List<LongColumn> all, int size, IntFunction<String> place) {
        all.forEach(column -> column.survey(size, place));
        return new StreamedRows(all.stream().filter(LongColumn::isUsed).toList(), size);
    }

    /** The number of rows. */
    public int size() {
        return size;
    }

    /** The columns with any content, with their headings and widths. */
    public List<Column> columns() {
        return columns.stream().map(LongColumn::column).toList();
    }

    /** Whether any cell is blank. */
    public boolean hasBlanks() {
        return columns.stream().anyMatch(LongColumn::hasBlanks);
    }

    /** The width of a column's content, in digits. */
    public double width(int column) {
        return columns.get(column).width();
    }

    /**
     * Spells all contents that recur, the last step before rows are written.
     *
     * @param spelling how the cells of a column are spelled
     * @param rows how rows are spelled around their cells; it is used each time they are written
     * @param endOfNumber what follows the digits of a number in its cell
     */
    public Ready ready(
            Function<LongColumn, CellSpelling> spelling, Supplier<RowSpelling> rows, PaddedBytes endOfNumber) {
        List<LongColumn.CellsOf> cells = new ArrayList<>();
        for (LongColumn column : columns) {
            cells.add(column.cells(spelling.apply(column)));
        }
        return out -> write(cells, rows.get(), new CellBytes(out, endOfNumber));
    }

    private void write(List<LongColumn.CellsOf> cells, RowSpelling rows, CellBytes out) throws IOException {
        for (int at = 0; at < size; at++) {
            rows.beginRow(at, out);
            for (int column = 0; column < cells.size(); column++) {
                rows.beginCell(column, out);
                cells.get(column).write(at, out);
            }
            rows.endRow(out);
            out.flushIfFull();
        }
        out.flush();
    }
}
