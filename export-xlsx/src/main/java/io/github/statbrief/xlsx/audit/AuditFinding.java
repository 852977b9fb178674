package io.github.statbrief.xlsx.audit;

import java.util.Objects;

/**
 * Something in a workbook that a checklist asks to be otherwise. Immutable.
 *
 * @param item what asks for it
 * @param sheet the name of the sheet; empty where the file as a whole is meant
 * @param cell the cell, "B7"; empty where the sheet as a whole is meant
 * @param message what was found
 */
public record AuditFinding(AuditItem item, String sheet, String cell, String message) {
    /** Refuses what is missing. */
    public AuditFinding {
        Objects.requireNonNull(item, "item");
        Objects.requireNonNull(sheet, "sheet");
        Objects.requireNonNull(cell, "cell");
        if (message.isBlank()) {
            throw new IllegalArgumentException("a finding about '" + item + "' has no message; say what was found");
        }
    }

    /** The place, what was found and what is asked for: "'Table 1'!B7: ... (fill no cells)". */
    @Override
    public String toString() {
        String place = sheet.isEmpty() ? "the file" : "'" + sheet + "'" + (cell.isEmpty() ? "" : "!" + cell);
        return place + ": " + message + " (" + item.asks() + ")";
    }
}
