package io.github.statbrief.internal.tidy;

import java.io.FilterReader;
import java.io.IOException;
import java.io.Reader;

/**
 * How much of a data file is read for one row, and where that row begins. The limits lie far below what the reader of CSV itself would refuse, so that what is too long is known as such
 * and never by the words of another's message.
 */
final class RowLimits {
    static final int LONGEST_FIELD = 100_000;
    static final int MOST_FIELDS = 4_000;
    private static final int LONGEST_ROW = 10 * LONGEST_FIELD;

    /** A quotation mark within a field stands in the file twice. */
    private static final int LONGEST_SPELLING = 2 * LONGEST_FIELD + 2;

    /** Two spellings are more than ever wait in the reader of CSV: the end of one in the buffer, and what has come since. */
    static final int BUFFER = 4 * LONGEST_SPELLING;

    /** Characters given away since a field or an empty line ended: never more than are there of the next field. */
    private int waiting;

    private int length;
    private long line = 1;

    /** A row, or an empty line, begins on a line of the file. */
    void begin(long on) {
        waiting = 0;
        length = 0;
        line = on;
    }

    /** The line on which the row that is read last begins. */
    long line() {
        return line;
    }

    /**
     * A field has been read.
     *
     * @param place its place in the row, from 0
     * @param characters its length
     */
    void field(int place, int characters) throws RowTooLongException {
        waiting = 0;
        length += characters;
        if (place >= MOST_FIELDS || characters > LONGEST_FIELD || length > LONGEST_ROW) {
            throw new RowTooLongException();
        }
    }

    /** A reader that stops where a field does not end. */
    Reader over(Reader file) {
        return new FilterReader(file) {
            @Override
            public int read(char[] into, int from, int most) throws IOException {
                if (waiting > LONGEST_SPELLING) {
                    throw new RowTooLongException();
                }
                int read = super.read(into, from, Math.min(most, LONGEST_SPELLING + 1));
                waiting += Math.max(0, read);
                return read;
            }
        };
    }
}
