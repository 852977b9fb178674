package io.github.statbrief.xlsx.internal.cell;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/** Numbers as a workbook's file spells them; digit by digit from the stated ones, because Java versions differ in how they spell a double. */
public final class NumberText {
    /** As many digits as tell any two doubles apart; a spreadsheet keeps no more. */
    private static final int MOST_DIGITS = 17;

    /** Beyond these powers of ten a spreadsheet knows no numbers. */
    private static final int LARGEST_POWER = 307;

    private static final MathContext ROUNDED = new MathContext(MOST_DIGITS, RoundingMode.HALF_EVEN);

    private NumberText() {}

    /** The number, rounded to 17 digits where it has more. */
    public static String of(BigDecimal value) {
        return isShort(value) ? value.toPlainString() : value.round(ROUNDED).toString();
    }

    /** Whether it can be written with all its digits and no exponent. */
    static boolean isShort(BigDecimal value) {
        return value.precision() <= MOST_DIGITS && Math.abs(value.scale()) <= MOST_DIGITS;
    }

    /** Whether it lies between the smallest and the largest number that a spreadsheet knows. */
    static boolean isHeld(BigDecimal value) {
        int power = value.precision() - value.scale() - 1;
        return value.signum() == 0 || Math.abs(power) <= LARGEST_POWER;
    }
}
