package io.github.statbrief.xlsx.internal.stream;

import io.github.statbrief.xlsx.internal.cell.Column;
import io.github.statbrief.xlsx.internal.cell.Styles;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import org.apache.poi.ss.util.CellReference;

/**
 * The rows of a table of data, never held in memory: surveyed once, then written directly into their sheet's part in
 * the file. They have no links or names.
 */
public final class StreamedRows {
    private final List<LongColumn> columns;
    private final int size;

    /** Rows with styles and shared strings assigned. */
    @FunctionalInterface
    public interface Ready {
        /** Writes the rows as XML of a sheet's part. */
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
     * Assigns styles and shared strings, the last step before a workbook is written.
     *
     * @param firstRow the number of the first row in its sheet, from 1
     * @param compact whether cells have no references
     */
    public Ready ready(int firstRow, boolean compact, Styles styles, SharedStrings texts) {
        List<LongColumn.CellsOf> cells = new ArrayList<>();
        for (LongColumn column : columns) {
            cells.add(column.cells(new CellTemplates(styles, column, texts)));
        }
        return out -> write(cells, firstRow, new CellBytes(out, compact));
    }

    private void write(List<LongColumn.CellsOf> cells, int firstRow, CellBytes out) throws IOException {
        PaddedBytes[] starts = new PaddedBytes[cells.size()];
        for (int column = 0; column < starts.length; column++) {
            starts[column] = out.start(CellReference.convertNumToColString(column));
        }
        for (int at = 0; at < size; at++) {
            out.beginRow(firstRow + at);
            for (int column = 0; column < starts.length; column++) {
                out.beginCell(starts[column]);
                cells.get(column).write(at, out);
            }
            out.endRow();
        }
        out.flush();
    }
}
