package io.github.statbrief.internal.rows;

import java.nio.charset.Charset;
import java.util.Optional;
import java.util.Set;

/**
 * How a CSV file is written, and where the table lies in it.
 *
 * @param encoding the encoding; a byte-order mark of UTF-8 is skipped
 * @param separator the character between fields
 * @param header the line that names the columns, from 1
 * @param until the beginning of the first row that is no longer read; an empty text is an empty line
 * @param wanted the columns that are read, by which the line of their names is recognised
 */
public record CsvForm(Charset encoding, char separator, int header, Optional<String> until, Set<String> wanted) {
    /** Copies the set. */
    public CsvForm {
        wanted = Set.copyOf(wanted);
    }

    /** Whether empty lines have a meaning. */
    boolean endsAtEmptyLine() {
        return until.isPresent() && until.get().isEmpty();
    }
}
