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
 * The rows of a table of data, which never lie in memory: they are gone through once to see what stands in them, and once more to be written into their sheet's
 * part on its way into the file. Nothing in them is linked or named.
 */
public final class StreamedRows {
    private final List<LongColumn> columns;
    private final int size;

    /** Rows that have their styles and shared texts. */
    @FunctionalInterface
    public interface Ready {
        /** Writes the rows as they stand in a sheet's part. */
        void write(OutputStream out) throws IOException;
    }

    private StreamedRows(List<LongColumn> columns, int size) {
        this.columns = columns;
        this.size = size;
    }

    /**
     * Goes through rows to see what stands in them.
     *
     * @param all the columns that the table may have
     * @param size how many rows there are
     * @param place says of a row what it is, for messages
     * @return the rows; columns in which nothing stands are left out
     * @throws IllegalArgumentException where a cell cannot hold its text, with the place
     */
    public static StreamedRows of(List<LongColumn> all, int size, IntFunction<String> place) {
        all.forEach(column -> column.survey(size, place));
        return new StreamedRows(all.stream().filter(LongColumn::isUsed).toList(), size);
    }

    public int size() {
        return size;
    }

    public List<Column> columns() {
        return columns.stream().map(LongColumn::column).toList();
    }

    public boolean hasBlanks() {
        return columns.stream().anyMatch(LongColumn::hasBlanks);
    }

    /** The width of what stands in a column, in digits. */
    public double width(int column) {
        return columns.get(column).width();
    }

    /**
     * Gives the rows their styles and shared texts, the last thing that is done to a workbook before it is written.
     *
     * @param firstRow the place of the first row in its sheet, from 1
     * @param compact whether cells bear no references
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
