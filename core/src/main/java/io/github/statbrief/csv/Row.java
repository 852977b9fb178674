package io.github.statbrief.csv;

import de.siegmar.fastcsv.reader.CsvRecord;
import io.github.statbrief.check.Printable;

/** One record of a data file. */
record Row(CsvRecord record) {
    String field(int place) {
        return record.getField(place).strip();
    }

    /** Whether a field holds only what can be shown. */
    boolean isPrintable(int place) {
        return field(place).chars().noneMatch(Character::isISOControl) && isText(place);
    }

    /** The same, where lines and tabs may part it. */
    boolean isText(int place) {
        return Printable.firstOutside(field(place)) < 0;
    }

    long line() {
        return record.getStartingLineNumber();
    }

    int size() {
        return record.getFieldCount();
    }
}
