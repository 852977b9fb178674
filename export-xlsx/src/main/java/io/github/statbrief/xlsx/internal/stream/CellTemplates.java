package io.github.statbrief.xlsx.internal.stream;

import io.github.statbrief.sheets.cell.Content;
import io.github.statbrief.sheets.cell.Look;
import io.github.statbrief.sheets.cell.NumberText;
import io.github.statbrief.sheets.rows.CellSpelling;
import io.github.statbrief.sheets.rows.LongColumn;
import io.github.statbrief.sheets.rows.PaddedBytes;
import io.github.statbrief.xlsx.internal.cell.Styles;
import java.time.LocalDate;
import java.util.OptionalInt;

/** Pre-encoded XML for a column's cells, from the end of the cell reference onward: style and, for texts, the index of the shared string. */
final class CellTemplates implements CellSpelling {
    private final Styles styles;
    private final Look look;
    private final SharedStrings texts;

    /**
     * Makes the templates of a column.
     *
     * @param styles creates its styles in the workbook
     * @param column the column, with all its rows surveyed
     * @param texts shares its words
     */
    CellTemplates(Styles styles, LongColumn column, SharedStrings texts) {
        this.styles = styles;
        this.look = column.column().look();
        this.texts = texts;
        style("", "");
        if (column.isQuoted()) {
            style("", "=");
        }
    }

    @Override
    public PaddedBytes blank() {
        return PaddedBytes.of(style("", "") + "\"/>");
    }

    /**
     * The template of words in the given number of cells: the index of the shared string, or the words themselves if
     * no more can be shared.
     */
    @Override
    public PaddedBytes text(String text, int cells) {
        OptionalInt number = texts.share(text, cells);
        return number.isEmpty()
                ? inline(text)
                : PaddedBytes.of(style("", text) + "\" t=\"s\"><v>" + number.getAsInt() + "</v></c>");
    }

    /** The template of words found in a single cell. */
    @Override
    public PaddedBytes inline(String text) {
        return PaddedBytes.of(style("", text) + "\" t=\"inlineStr\"><is>" + SharedStrings.xml(text) + "</is></c>");
    }

    /** The whole cell of a number. */
    @Override
    public PaddedBytes numeral(Content.Numeral number) {
        return PaddedBytes.of(style(number.format(), "") + "\"><v>" + NumberText.of(number.value()) + "</v></c>");
    }

    /** The whole cell of a day. */
    @Override
    public PaddedBytes day(LocalDate day) {
        return PaddedBytes.of(style(NumberText.DAY_FORMAT, "") + "\"><v>" + NumberText.of(day) + "</v></c>");
    }

    /** The template of a number, up to its digits. */
    @Override
    public PaddedBytes number(String format) {
        return PaddedBytes.of(style(format, "") + "\"><v>");
    }

    private String style(String format, String text) {
        return " s=\"" + styles.cell(look, format, text, false, false);
    }
}
