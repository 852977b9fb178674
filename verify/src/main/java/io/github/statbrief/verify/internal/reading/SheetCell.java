package io.github.statbrief.verify.internal.reading;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * A cell of a spreadsheet.
 *
 * @param text what it shows
 * @param number the number that is stored in it; empty if it is a text
 */
record SheetCell(String text, Optional<BigDecimal> number) {
    static final SheetCell EMPTY = new SheetCell("", Optional.empty());
}
