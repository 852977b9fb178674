package io.github.statbrief.internal.tidy;

import de.siegmar.fastcsv.reader.CsvRecord;
import io.github.statbrief.internal.text.Printable;
import java.util.Optional;

/** One record of a data file. */
record Row(CsvRecord record) {
    String field(int place) {
        return record.getField(place).strip();
    }

    /** What is wrong with the first character of a field that no line of printed text holds. */
    Optional<String> refused(int place) {
        return Printable.refused(field(place));
    }

    long line() {
        return record.getStartingLineNumber();
    }

    int size() {
        return record.getFieldCount();
    }
}
