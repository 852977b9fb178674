package io.github.statbrief.xlsx.internal.stream;

import io.github.statbrief.xlsx.internal.cell.NumberText;
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
    private static final PaddedBytes ROW = PaddedBytes.of("<row r=\"");
    private static final PaddedBytes END_OF_TAG = PaddedBytes.of(">");
    private static final PaddedBytes END_OF_NUMBER = PaddedBytes.of("</v></c>");
    private static final PaddedBytes END_OF_ROW = PaddedBytes.of("</row>");

    private final OutputStream out;
    private final boolean compact;
    private final byte[] digits = new byte[LONGEST_NUMBER];
    private byte[] buffer = new byte[2 * FULL];
    private int end;
    /** The row number and a quotation mark. */
    private PaddedBytes row = END_OF_TAG;

    /**
     * Makes an empty buffer.
     *
     * @param out receives full buffers
     * @param compact whether cells have no references
     */
    public CellBytes(OutputStream out, boolean compact) {
        this.out = out;
        this.compact = compact;
    }

    /** The start of each cell in a column. */
    PaddedBytes start(String letters) {
        return PaddedBytes.of(compact ? "<c" : "<c r=\"" + letters);
    }

    /** Begins a row. */
    void beginRow(int number) {
        row = PaddedBytes.of(number + "\"");
        put(ROW).put(row).put(END_OF_TAG);
    }

    /** Begins a cell with the {@link #start} of its column. */
    void beginCell(PaddedBytes start) {
        put(start);
        if (!compact) {
            put(row);
        }
    }

    /** Ends a row and writes the buffer out once it is full enough. */
    void endRow() throws IOException {
        put(END_OF_ROW);
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

    CellBytes put(PaddedBytes spelling) {
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
        return put(PaddedBytes.of(NumberText.of(value))).put(END_OF_NUMBER);
    }

    /**
     * Writes a number and ends its cell.
     *
     * @param unscaled its digits, at most 18
     * @param scale the number of digits behind the decimal point, from 0 to 15
     */
    public CellBytes number(long unscaled, int scale) {
        digits(unscaled, scale);
        return put(END_OF_NUMBER);
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
