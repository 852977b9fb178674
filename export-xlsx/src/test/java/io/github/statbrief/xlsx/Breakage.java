package io.github.statbrief.xlsx;

import io.github.statbrief.xlsx.audit.AuditItem;
import java.util.function.Consumer;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * One way to break a workbook.
 *
 * @param item what an audit names
 * @param cell where
 * @param message what its message says, among other words
 * @param change breaks it
 */
public record Breakage(AuditItem item, String cell, String message, Consumer<XSSFWorkbook> change) {
    static Breakage of(AuditItem item, String cell, String message, Consumer<XSSFWorkbook> change) {
        return new Breakage(item, cell, message, change);
    }

    @Override
    public String toString() {
        return item + ": " + message;
    }
}
