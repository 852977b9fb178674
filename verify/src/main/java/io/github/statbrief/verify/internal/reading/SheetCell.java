package io.github.statbrief.verify.internal.reading;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * A cell of a spreadsheet.
 *
 * @param text what it shows
 * @param number the number that is stored in it; empty if it is a text
 * @param format the format code of its number; empty if it has none
 */
public record SheetCell(String text, Optional<BigDecimal> number, String format) {
    static final SheetCell EMPTY = new SheetCell("", Optional.empty());

    /** A cell without a format of numbers. */
    public SheetCell(String text, Optional<BigDecimal> number) {
        this(text, number, "");
    }
}
