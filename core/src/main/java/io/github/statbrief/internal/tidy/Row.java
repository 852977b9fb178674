package io.github.statbrief.internal.tidy;

import io.github.statbrief.internal.text.Printable;
import java.util.List;
import java.util.Optional;

/**
 * One record of a data file.
 *
 * @param line its first line
 * @param fields its fields as they stand in the file
 */
record Row(long line, List<String> fields) {
    String field(int place) {
        return fields.get(place).strip();
    }

    /** A field that is printed: a code, a label or a note. */
    String text(int place) {
        return Printable.withoutSoftHyphens(field(place));
    }

    /** Explains the first unprintable character of a field. */
    Optional<String> refused(int place) {
        return Printable.refused(field(place));
    }

    /** Whether it has nothing but separators, as the empty lines of spreadsheets have. */
    boolean isBlank() {
        return fields.stream().allMatch(String::isBlank);
    }

    int size() {
        return fields.size();
    }
}
