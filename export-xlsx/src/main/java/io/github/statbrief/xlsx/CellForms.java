package io.github.statbrief.xlsx;

import java.util.OptionalInt;

/** How the cells of a column are spelled from the end of their reference on, with their style and, of words, the number of the shared text. */
final class CellForms {
    private final Styles styles;
    private final Styles.Look look;
    private final SharedTexts texts;

    /**
     * Makes the forms of a column.
     *
     * @param styles where its styles are made, while the workbook is
     * @param column the column, all of whose rows have been seen
     * @param texts where its words are shared
     */
    CellForms(Styles styles, LongColumn column, SharedTexts texts) {
        this.styles = styles;
        this.look = column.column().look();
        this.texts = texts;
        style("", "");
        if (column.isQuoted()) {
            style("", "=");
        }
    }

    Spelling blank() {
        return Spelling.of(style("", "") + "\"/>");
    }

    /** Words that stand in so many cells: the number under which they are shared, or themselves where no more are. */
    Spelling text(String text, int cells) {
        OptionalInt number = texts.share(text, cells);
        return number.isEmpty()
                ? inline(text)
                : Spelling.of(style("", text) + "\" t=\"s\"><v>" + number.getAsInt() + "</v></c>");
    }

    /** Words that stand in one cell and nowhere else. */
    Spelling inline(String text) {
        return Spelling.of(style("", text) + "\" t=\"inlineStr\"><is>" + SharedTexts.xml(text) + "</is></c>");
    }

    /** A number, up to its digits. */
    Spelling number(String format) {
        return Spelling.of(style(format, "") + "\"><v>");
    }

    private String style(String format, String text) {
        return " s=\"" + styles.cell(look, format, text, false, false).getIndex();
    }
}
