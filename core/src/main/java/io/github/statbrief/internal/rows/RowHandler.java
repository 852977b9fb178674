package io.github.statbrief.internal.rows;

import de.siegmar.fastcsv.reader.AbstractBaseCsvCallbackHandler;
import java.io.FilterReader;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Makes rows from fields and limits their size. The limits are far below those of the CSV library, so that an
 * overlong row is recognised here and not by the wording of a library message.
 */
final class RowHandler extends AbstractBaseCsvCallbackHandler<Row> {
    static final int LONGEST_FIELD = 100_000;
    static final int MOST_FIELDS = 4_000;
    private static final int LONGEST_ROW = 10 * LONGEST_FIELD;

    /** What is said of a row that is too long. */
    static final String TOO_LONG = "the row is too long: a field holds at most " + LONGEST_FIELD
            + " characters, a row at most " + MOST_FIELDS + " fields";

    /** The longest field as spelled in the file, where a quotation mark within it is doubled. */
    private static final int LONGEST_SPELLING = 2 * LONGEST_FIELD + 2;

    /**
     * The buffer size: more than two spellings never wait in the CSV library, the end of one in the buffer and the
     * text read since.
     */
    static final int BUFFER = 4 * LONGEST_SPELLING;

    private List<String> fields = new ArrayList<>();
    /** Characters passed on since the last field or empty line ended; at most those of the next field. */
    private int waiting;

    private int length;
    private long line = 1;

    /** Reports a row with too many characters or fields. */
    static final class TooLongException extends IOException {
        private static final long serialVersionUID = 1L;

        TooLongException() {
            super("the row is too long");
        }
    }

    /** Why a row is too long; empty if it is not. */
    static Optional<String> excess(List<String> fields) {
        boolean fits = fields.size() <= MOST_FIELDS
                && fields.stream().allMatch(field -> field.length() <= LONGEST_FIELD)
                && fields.stream().mapToInt(String::length).sum() <= LONGEST_ROW;
        return fits ? Optional.empty() : Optional.of(TOO_LONG);
    }

    /** The first line of the row begun last. */
    long line() {
        return line;
    }

    /** Returns a reader that stops when a field does not end. */
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
