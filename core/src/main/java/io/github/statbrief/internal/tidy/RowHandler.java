package io.github.statbrief.internal.tidy;

import de.siegmar.fastcsv.reader.AbstractBaseCsvCallbackHandler;
import java.io.FilterReader;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

/**
 * Makes rows of the fields that are read, and says how much is read for one row. These limits lie far below what the reader of CSV itself would refuse, so that
 * what is too long is known as such and never by the words of another's message.
 */
final class RowHandler extends AbstractBaseCsvCallbackHandler<Row> {
    static final int LONGEST_FIELD = 100_000;
    static final int MOST_FIELDS = 4_000;
    private static final int LONGEST_ROW = 10 * LONGEST_FIELD;

    /** A quotation mark within a field stands in the file twice. */
    private static final int LONGEST_SPELLING = 2 * LONGEST_FIELD + 2;

    /** Two spellings are more than ever wait in the reader of CSV: the end of one in the buffer, and what has come since. */
    static final int BUFFER = 4 * LONGEST_SPELLING;

    private List<String> fields = new ArrayList<>();
    /** Characters given away since a field or an empty line ended: never more than are there of the next field. */
    private int waiting;

    private int length;
    private long line = 1;

    /** A row has more characters or fields than are read. */
    static final class TooLongException extends IOException {
        private static final long serialVersionUID = 1L;

        TooLongException() {
            super("the row is too long");
        }
    }

    /** The line on which the row begins that was begun last. */
    long line() {
        return line;
    }

    /** A reader that stops where a field does not end. */
    Reader limited(Reader file) {
        return new FilterReader(file) {
            @Override
            public int read(char[] into, int from, int most) throws IOException {
                if (waiting > LONGEST_SPELLING) {
                    throw new TooLongException();
                }
                int read = super.read(into, from, Math.min(most, LONGEST_SPELLING + 1));
                waiting += Math.max(0, read);
                return read;
            }
        };
    }

    @Override
    protected void handleBegin(long on) {
        waiting = 0;
        length = 0;
        line = on;
        fields = new ArrayList<>(fields.size());
    }

    @Override
    protected void handleField(int place, char[] buffer, int from, int characters, boolean quoted) {
        waiting = 0;
        length += characters;
        if (place >= MOST_FIELDS || characters > LONGEST_FIELD || length > LONGEST_ROW) {
            throw new UncheckedIOException(new TooLongException());
        }
        fields.add(new String(buffer, from, characters));
    }

    @Override
    protected Row buildRecord() {
        return new Row(line, fields);
    }
}
