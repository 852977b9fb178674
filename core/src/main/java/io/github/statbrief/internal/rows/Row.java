package io.github.statbrief.internal.rows;

import io.github.statbrief.internal.text.Printable;
import java.util.List;
import java.util.Optional;

/**
 * One row of text.
 *
 * @param line its first line in a file, or its number from 1; the row that names the columns of a query is 0
 * @param fields its fields as they stand there
 */
public record Row(long line, List<String> fields) {
    /** A field without the spaces around it. */
    public String field(int place) {
        return fields.get(place).strip();
    }

    /** A field that is printed: a code, a label or a note. */
    public String text(int place) {
        return Printable.withoutSoftHyphens(field(place));
    }

    /** Explains the first unprintable character of a field. */
    public Optional<String> refused(int place) {
        return Printable.refused(field(place));
    }

    /** Whether it has nothing but separators, as the empty lines of spreadsheets have. */
    public boolean isBlank() {
        return fields.stream().allMatch(String::isBlank);
    }

    /** The number of fields. */
    public int size() {
        return fields.size();
    }
}
