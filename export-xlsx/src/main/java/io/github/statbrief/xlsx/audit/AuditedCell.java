package io.github.statbrief.xlsx.audit;

import java.util.Optional;
import org.apache.poi.ss.util.CellReference;

/**
 * A cell present in the file, filled or not.
 *
 * @param row its row, from 0
 * @param column its column, from 0
 * @param kind its type as named in the format: "n" a number, "e" an error, "b" a boolean, otherwise text
 * @param text its text, or its number as written
 * @param look its look
 * @param height the height of its row in points; 0 if the program determines it
 * @param table its table, if any
 */
record AuditedCell(
        int row,
        int column,
        String kind,
        AuditedText text,
        AuditedLook look,
        double height,
        Optional<AuditedTable> table) {
    boolean isBlank() {
        return text.text().isBlank();
    }

    boolean isText() {
        return !isBlank() && !kind.equals("n") && !kind.equals("b") && !kind.equals("e");
    }

    boolean isNumber() {
        return !isBlank() && kind.equals("n");
    }

    /** Whether it is in a table, below the headings. */
    boolean isInBody() {
        return table.isPresent() && !table.get().isHeading(row);
    }

    boolean isHeading() {
        return table.isPresent() && table.get().isHeading(row);
    }

    /** Its reference: "B7". */
    String place() {
        return place(row, column);
    }

    static String place(int row, int column) {
        return new CellReference(row, column).formatAsString();
    }
}
