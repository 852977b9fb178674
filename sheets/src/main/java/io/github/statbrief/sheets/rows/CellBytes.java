package io.github.statbrief.sheets.rows;

import io.github.statbrief.sheets.cell.NumberText;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.math.BigDecimal;
import java.nio.ByteOrder;
import java.util.Arrays;

/** A buffer of cell rows as bytes. Creates no strings for numbers or references and copies eight bytes at a time. */
public final class CellBytes {
    private static final VarHandle EIGHT = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
    private static final int FULL = 1 << 16;
    private static final int LONGEST_NUMBER = 24;

    private final OutputStream out;
    private final PaddedBytes endOfNumber;
    private final byte[] digits = new byte[LONGEST_NUMBER];
    private byte[] buffer = new byte[2 * FULL];
    private int end;

    /**
     * Makes an empty buffer.
     *
     * @param out receives full buffers
     * @param endOfNumber what follows the digits of a number in its cell
     */
    public CellBytes(OutputStream out, PaddedBytes endOfNumber) {
        this.out = out;
        this.endOfNumber = endOfNumber;
    }

    /** Writes the buffer out once it is full enough. */
    void flushIfFull() throws IOException {
        if (end >= FULL) {
            flush();
        }
    }

    /**
     * Writes the buffered bytes out.
     *
     * @throws IOException if the target stream fails
     */
    public void flush() throws IOException {
        out.write(buffer, 0, end);
        end = 0;
    }

    /** Writes bytes. */
    public CellBytes put(PaddedBytes spelling) {
        byte[] bytes = spelling.padded();
        room(bytes.length);
        EIGHT.set(buffer, end, spelling.first());
        for (int at = PaddedBytes.STEP; at < bytes.length; at += PaddedBytes.STEP) {
            EIGHT.set(buffer, end + at, (long) EIGHT.get(bytes, at));
        }
        end += spelling.length();
        return this;
    }

    /** Writes a number and ends its cell. */
    public CellBytes number(BigDecimal value) {
        return put(PaddedBytes.of(NumberText.of(value))).put(endOfNumber);
    }

    /**
     * Writes a number and ends its cell.
     *
     * @param unscaled its digits, at most 18
     * @param scale the number of digits behind the decimal point, from 0 to 15
     */
    public CellBytes number(long unscaled, int scale) {
        digits(unscaled, scale);
        return put(endOfNumber);
    }

    /** Spells a number from its last digit on, with the decimal point at its scale. */
    private void digits(long unscaled, int scale) {
        long rest = Math.abs(unscaled);
        int at = digits.length;
        int behind = scale;
        do {
            digits[--at] = (byte) ('0' + rest % 10);
            rest /= 10;
            behind--;
            if (behind == 0) {
                digits[--at] = '.';
            }
        } while (rest > 0 || behind >= 0);
        if (unscaled < 0) {
            digits[--at] = '-';
        }
        int length = digits.length - at;
        room(length);
        System.arraycopy(digits, at, buffer, end, length);
        end += length;
    }

    private void room(int more) {
        if (buffer.length - end < more) {
            buffer = Arrays.copyOf(buffer, Math.max(2 * buffer.length, end + more));
        }
    }
}
