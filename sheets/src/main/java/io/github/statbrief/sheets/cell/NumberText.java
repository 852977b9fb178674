package io.github.statbrief.sheets.cell;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.LocalDate;

/** Spells numbers for a workbook's file from their stated digits, because Java versions differ in spelling a double. */
public final class NumberText {
    /** The digits that identify any double; a spreadsheet keeps no more. */
    private static final int MOST_DIGITS = 17;

    /** The largest power of ten in a spreadsheet's numbers. */
    private static final int LARGEST_POWER = 307;

    /** The format of a day: its ISO 8601 date. */
    public static final String DAY_FORMAT = "yyyy-mm-dd";

    /** The day whose number is 0. */
    private static final LocalDate DAY_ZERO = LocalDate.of(1899, 12, 30);

    private static final MathContext ROUNDED = new MathContext(MOST_DIGITS, RoundingMode.HALF_EVEN);

    private NumberText() {}

    /** The number, rounded to 17 digits if it has more; a large exponent has no plus, at which some programs stop reading. */
    public static String of(BigDecimal value) {
        return isShort(value)
                ? value.toPlainString()
                : value.round(ROUNDED).toString().replace("E+", "E");
    }

    /** The number of a day in a workbook. */
    public static long of(LocalDate day) {
        return day.toEpochDay() - DAY_ZERO.toEpochDay();
    }

    /** Whether the number can be written with all its digits and without an exponent. */
    static boolean isShort(BigDecimal value) {
        return value.precision() <= MOST_DIGITS && Math.abs(value.scale()) <= MOST_DIGITS;
    }

    /** Whether the number is within the range of a spreadsheet's numbers. */
    static boolean isHeld(BigDecimal value) {
        int power = value.precision() - value.scale() - 1;
        return value.signum() == 0 || Math.abs(power) <= LARGEST_POWER;
    }
}
