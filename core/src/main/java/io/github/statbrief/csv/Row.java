package io.github.statbrief.csv;

import de.siegmar.fastcsv.reader.CsvRecord;

/** One record of a data file. */
record Row(CsvRecord record) {
    String field(int place) {
        return record.getField(place).strip();
    }

    /** Whether a field holds no control character. */
    boolean isPrintable(int place) {
        return field(place).chars().noneMatch(Character::isISOControl);
    }

    long line() {
        return record.getStartingLineNumber();
    }

    int size() {
        return record.getFieldCount();
    }
}
