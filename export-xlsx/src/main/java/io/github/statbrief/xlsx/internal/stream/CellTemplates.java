package io.github.statbrief.xlsx.internal.stream;

import io.github.statbrief.xlsx.internal.cell.Styles;
import java.util.OptionalInt;

/** Pre-encoded XML for a column's cells, from the end of the cell reference onward: style and, for texts, the index of the shared string. */
final class CellTemplates {
    private final Styles styles;
    private final Styles.Look look;
    private final SharedStrings texts;

    /**
     * Makes the forms of a column.
     *
     * @param styles where its styles are made, while the workbook is
     * @param column the column, all of whose rows have been seen
     * @param texts where its words are shared
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

    PaddedBytes blank() {
        return PaddedBytes.of(style("", "") + "\"/>");
    }

    /** Words that stand in so many cells: the number under which they are shared, or themselves where no more are. */
    PaddedBytes text(String text, int cells) {
        OptionalInt number = texts.share(text, cells);
        return number.isEmpty()
                ? inline(text)
                : PaddedBytes.of(style("", text) + "\" t=\"s\"><v>" + number.getAsInt() + "</v></c>");
    }

    /** Words that stand in one cell and nowhere else. */
    PaddedBytes inline(String text) {
        return PaddedBytes.of(style("", text) + "\" t=\"inlineStr\"><is>" + SharedStrings.xml(text) + "</is></c>");
    }

    /** A number, up to its digits. */
    PaddedBytes number(String format) {
        return PaddedBytes.of(style(format, "") + "\"><v>");
    }

    private String style(String format, String text) {
        return " s=\"" + styles.cell(look, format, text, false, false).getIndex();
    }
}
