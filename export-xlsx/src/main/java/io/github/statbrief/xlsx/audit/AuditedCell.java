package io.github.statbrief.xlsx.audit;

import java.util.Optional;
import org.apache.poi.ss.util.CellReference;

/**
 * One cell that is written down, filled or not.
 *
 * @param row its row, from 0
 * @param column its column, from 0
 * @param kind what it holds, as the format names it: "n" a number, "e" an error, "b" yes or no, otherwise text
 * @param text its text, or its number as written
 * @param look how it looks
 * @param height the height of its row in points; 0 where the program finds it
 * @param table the table that it lies in
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

    /** Whether it stands in a table, below its headings. */
    boolean isInBody() {
        return table.isPresent() && !table.get().isHeading(row);
    }

    boolean isHeading() {
        return table.isPresent() && table.get().isHeading(row);
    }

    /** Where it is: "B7". */
    String place() {
        return place(row, column);
    }

    static String place(int row, int column) {
        return new CellReference(row, column).formatAsString();
    }
}
