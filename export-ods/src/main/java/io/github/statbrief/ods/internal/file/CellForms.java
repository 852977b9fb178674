package io.github.statbrief.ods.internal.file;

import io.github.statbrief.ods.internal.style.CellStyle;
import io.github.statbrief.ods.internal.style.Styles;
import io.github.statbrief.ods.internal.xml.Paragraphs;
import io.github.statbrief.sheets.cell.Content;
import io.github.statbrief.sheets.cell.Look;
import io.github.statbrief.sheets.cell.NumberText;
import io.github.statbrief.sheets.rows.CellBytes;
import io.github.statbrief.sheets.rows.CellSpelling;
import io.github.statbrief.sheets.rows.LongColumn;
import io.github.statbrief.sheets.rows.PaddedBytes;
import io.github.statbrief.sheets.rows.RowSpelling;
import io.github.statbrief.sheets.rows.StreamedRows;
import io.github.statbrief.sheets.xml.XmlWriter;
import java.time.LocalDate;

/** Spells the cells of a column of a long table. */
final class CellForms implements CellSpelling {
    private static final PaddedBytes END_OF_NUMBER = PaddedBytes.of("\"/>");
    private static final PaddedBytes ROW = PaddedBytes.of("<table:table-row>");
    private static final PaddedBytes END_OF_ROW = PaddedBytes.of("</table:table-row>");

    private final Styles styles;
    private final Look look;

    private CellForms(Styles styles, LongColumn column) {
        this.styles = styles;
        this.look = column.column().look();
    }

    /** Assigns styles, the last step before the styles are written. */
    static StreamedRows.Ready ready(StreamedRows rows, Styles styles) {
        return rows.ready(column -> new CellForms(styles, column), Rows::new, END_OF_NUMBER);
    }

    /** Rows without a height, so that programs make space for a long note. */
    private static final class Rows implements RowSpelling {
        @Override
        public void beginRow(int at, CellBytes out) {
            out.put(ROW);
        }

        @Override
        public void beginCell(int column, CellBytes out) {
            // a cell is found by its order
        }

        @Override
        public void endRow(CellBytes out) {
            out.put(END_OF_ROW);
        }
    }

    @Override
    public PaddedBytes blank() {
        return PaddedBytes.of(start("") + "/>");
    }

    @Override
    public PaddedBytes text(String text, int cells) {
        return inline(text);
    }

    @Override
    public PaddedBytes inline(String text) {
        XmlWriter xml = new XmlWriter();
        Paragraphs.write(xml, text);
        return PaddedBytes.of(start("") + " office:value-type=\"string\">" + xml.written() + "</table:table-cell>");
    }

    @Override
    public PaddedBytes numeral(Content.Numeral number) {
        return PaddedBytes.of(numberStart(number.format()) + NumberText.of(number.value()) + "\"/>");
    }

    @Override
    public PaddedBytes day(LocalDate day) {
        return PaddedBytes.of(
                start(NumberText.DAY_FORMAT) + " office:value-type=\"date\" office:date-value=\"" + day + "\"/>");
    }

    @Override
    public PaddedBytes number(String format) {
        return PaddedBytes.of(numberStart(format));
    }

    private String numberStart(String format) {
        return start(format) + " office:value-type=\"float\" office:value=\"";
    }

    private String start(String format) {
        return "<table:table-cell table:style-name=\"" + styles.cell(CellStyle.plain(look, format)) + "\"";
    }
}
