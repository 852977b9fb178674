package io.github.statbrief.xlsx.internal.stream;

import io.github.statbrief.sheets.rows.CellBytes;
import io.github.statbrief.sheets.rows.PaddedBytes;
import io.github.statbrief.sheets.rows.RowSpelling;
import io.github.statbrief.sheets.rows.StreamedRows;
import io.github.statbrief.xlsx.internal.cell.Styles;
import org.apache.poi.ss.util.CellReference;

/** Spells the rows of a table as XML of a sheet's part, each cell with its reference. */
public final class SheetRows implements RowSpelling {
    private static final PaddedBytes ROW = PaddedBytes.of("<row r=\"");
    private static final PaddedBytes END_OF_TAG = PaddedBytes.of(">");
    private static final PaddedBytes END_OF_NUMBER = PaddedBytes.of("</v></c>");
    private static final PaddedBytes END_OF_ROW = PaddedBytes.of("</row>");

    private final PaddedBytes[] starts;
    private final int firstRow;
    private final boolean compact;
    /** The row number and a quotation mark. */
    private PaddedBytes row = END_OF_TAG;

    private SheetRows(int columns, int firstRow, boolean compact) {
        this.starts = new PaddedBytes[columns];
        this.firstRow = firstRow;
        this.compact = compact;
        for (int column = 0; column < columns; column++) {
            starts[column] = PaddedBytes.of(compact ? "<c" : "<c r=\"" + CellReference.convertNumToColString(column));
        }
    }

    /**
     * Assigns styles and shared strings, the last step before a workbook is written.
     *
     * @param rows the rows
     * @param firstRow the number of the first row in its sheet, from 1
     * @param compact whether cells have no references
     * @param styles creates styles in the workbook
     * @param texts shares words
     */
    public static StreamedRows.Ready ready(
            StreamedRows rows, int firstRow, boolean compact, Styles styles, SharedStrings texts) {
        return rows.ready(
                column -> new CellTemplates(styles, column, texts),
                () -> new SheetRows(rows.columns().size(), firstRow, compact),
                END_OF_NUMBER);
    }

    @Override
    public void beginRow(int at, CellBytes out) {
        row = PaddedBytes.of((firstRow + at) + "\"");
        out.put(ROW).put(row).put(END_OF_TAG);
    }

    @Override
    public void beginCell(int column, CellBytes out) {
        out.put(starts[column]);
        if (!compact) {
            out.put(row);
        }
    }

    @Override
    public void endRow(CellBytes out) {
        out.put(END_OF_ROW);
    }
}
