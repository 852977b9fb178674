package io.github.statbrief.xlsx.audit;

import java.util.Objects;

/**
 * A deviation of a workbook from the checklist. Immutable.
 *
 * @param item the checklist item
 * @param sheet the name of the sheet; empty for the file as a whole
 * @param cell the cell, "B7"; empty for the sheet as a whole
 * @param message what was found
 */
public record AuditFinding(AuditItem item, String sheet, String cell, String message) {
    /** Refuses null. */
    public AuditFinding {
        Objects.requireNonNull(item, "item");
        Objects.requireNonNull(sheet, "sheet");
        Objects.requireNonNull(cell, "cell");
        if (message.isBlank()) {
            throw new IllegalArgumentException("a finding about '" + item + "' has no message; say what was found");
        }
    }

    /** The place, what was found and what the checklist requires: "'Table 1'!B7: ... (fill no cells)". */
    @Override
    public String toString() {
        String place = sheet.isEmpty() ? "the file" : "'" + sheet + "'" + (cell.isEmpty() ? "" : "!" + cell);
        return place + ": " + message + " (" + item.asks() + ")";
    }
}
