package io.github.statbrief.sheets.rows;

import io.github.statbrief.sheets.cell.Content;
import java.time.LocalDate;

/** How a format spells the cells of one column: whole cells, and numbers up to their digits. */
public interface CellSpelling {
    /** A cell without content. */
    PaddedBytes blank();

    /**
     * A cell of words.
     *
     * @param text the words
     * @param cells the number of cells that have them
     */
    PaddedBytes text(String text, int cells);

    /** A cell of words that are in no other cell, or in too many different ones to be known. */
    PaddedBytes inline(String text);

    /** A cell of a number. */
    PaddedBytes numeral(Content.Numeral number);

    /** A cell of a day. */
    PaddedBytes day(LocalDate day);

    /** A cell of a number up to its digits. */
    PaddedBytes number(String format);
}
