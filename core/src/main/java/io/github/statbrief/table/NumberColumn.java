package io.github.statbrief.table;

import java.math.BigDecimal;
import java.util.Arrays;

/**
 * A column of numbers as digits and scales, 9 bytes each; takes no memory until it has a number. Immutable once its
 * cells are built.
 */
public final class NumberColumn {
    private static final byte NONE = Byte.MIN_VALUE;

    private long[] digits = new long[0];
    private byte[] scales = new byte[0];

    /** Whether the column can hold a number with all its digits. */
    static boolean fits(BigDecimal value) {
        return value.unscaledValue().bitLength() < Long.SIZE && fits(value.scale());
    }

    /** Whether the column can hold a number of this scale. */
    static boolean fits(int scale) {
        return scale > NONE && scale <= Byte.MAX_VALUE;
    }

    NumberColumn() {}

    void put(int row, long number, int scale, int capacity) {
        if (row >= digits.length) {
            int before = scales.length;
            digits = Arrays.copyOf(digits, capacity);
            scales = Arrays.copyOf(scales, capacity);
            Arrays.fill(scales, before, capacity, NONE);
        }
        digits[row] = number;
        scales[row] = (byte) scale;
    }

    void put(int row, BigDecimal value, int capacity) {
        put(row, value.unscaledValue().longValue(), value.scale(), capacity);
    }

    /** Whether a row has a number. */
    public boolean has(int row) {
        return row < scales.length && scales[row] != NONE;
    }

    /** The digits of a row's number without a decimal point; negative for a negative number. */
    public long digits(int row) {
        return digits[row];
    }

    /** The number of digits behind the decimal point; negative if unstated zeros follow the digits. */
    public int scale(int row) {
        return scales[row];
    }

    /** Whether a row's number, if any, has neither sign nor scale. */
    boolean isPlain(int row) {
        return !has(row) || (digits[row] >= 0 && scales[row] >= 0);
    }

    /** The number of a row. */
    public BigDecimal get(int row) {
        return BigDecimal.valueOf(digits[row], scales[row]);
    }

    /** Whether another column has the same digits and scales in its first rows. */
    boolean hasSame(NumberColumn other, int rows) {
        for (int row = 0; row < rows; row++) {
            if (has(row) != other.has(row)
                    || (has(row) && (digits[row] != other.digits[row] || scales[row] != other.scales[row]))) {
                return false;
            }
        }
        return true;
    }

    /** The same numbers in arrays of the given size. */
    NumberColumn trimmed(int size) {
        NumberColumn column = new NumberColumn();
        int length = Math.min(size, digits.length);
        column.digits = Arrays.copyOf(digits, length);
        column.scales = Arrays.copyOf(scales, length);
        return column;
    }
}
