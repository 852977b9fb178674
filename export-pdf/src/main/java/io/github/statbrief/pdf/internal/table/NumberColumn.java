package io.github.statbrief.pdf.internal.table;

/**
 * Where the numbers of a table of figures and their bounds stand, in points from the left edge of the table.
 *
 * @param leadRight the right edge of the bounds
 * @param leadWidth the width of the bounds
 * @param whole the right edge of the digits before the decimal mark; that of the numbers if they are not aligned
 * @param atMark whether numbers are aligned at their decimal mark
 * @param right the right edge of the numbers
 */
record NumberColumn(double leadRight, double leadWidth, double whole, boolean atMark, double right) {
    /** Whether a number is aligned at its decimal mark; words and ranges are right-aligned. */
    static boolean aligned(String number) {
        return !number.isEmpty() && Character.isDigit(number.charAt(0)) && number.indexOf(' ') < 0;
    }
}
