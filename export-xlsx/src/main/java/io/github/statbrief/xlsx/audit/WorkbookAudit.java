package io.github.statbrief.xlsx.audit;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;

/**
 * Checks a written workbook, ours or anybody's, against the checklist of the UK Analysis Function for spreadsheets that are published: 34 of its 36 items, as
 * far as a machine can see them; {@link AuditItem} names them all. What depends on words, such as whether the source is stated, is looked for in workbooks in
 * English or of no stated language only. Rows are gone through one by one, so that a long table never lies in memory; its different texts do.
 */
public final class WorkbookAudit {
    private WorkbookAudit() {}

    /**
     * Checks a file.
     *
     * @param file a workbook in the .xlsx format
     * @return what was found, sheet by sheet; of each item on each sheet at most twenty findings and one that counts the others
     * @throws IOException where the file cannot be read or is no such workbook, with what was found
     */
    public static List<AuditFinding> of(Path file) throws IOException {
        try (AuditedParts parts = AuditedParts.open(file)) {
            return new AuditRun(parts).findings();
        }
    }

    /**
     * Checks what a stream holds, by way of a temporary file.
     *
     * @param workbook a workbook in the .xlsx format; it is read to its end and stays open
     * @return what was found, as of a file
     * @throws IOException where the stream cannot be read or holds no such workbook, with what was found
     */
    public static List<AuditFinding> of(InputStream workbook) throws IOException {
        Path file = Files.createTempFile("workbook", ".xlsx");
        try {
            Files.copy(workbook, file, StandardCopyOption.REPLACE_EXISTING);
            return of(file);
        } finally {
            Files.delete(file);
        }
    }
}
