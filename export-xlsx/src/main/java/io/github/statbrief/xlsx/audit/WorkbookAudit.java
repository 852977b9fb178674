package io.github.statbrief.xlsx.audit;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;

/**
 * Checks a workbook from any producer against the UK Analysis Function's checklist for published spreadsheets: 34 of
 * its 36 items, as far as they can be checked automatically; {@link AuditItem} lists them all. Checks that depend on
 * words, such as whether the source is stated, apply only to workbooks in English or without a stated language. Reads
 * row by row, so that a long table is never in memory; its distinct texts are.
 */
public final class WorkbookAudit {
    private WorkbookAudit() {}

    /**
     * Checks a file.
     *
     * @param file a workbook in the .xlsx format
     * @return the findings, sheet by sheet; for each item on each sheet at most twenty, then one that counts the
     *     others
     * @throws IOException if the file cannot be read or is not such a workbook; says what was found
     */
    public static List<AuditFinding> of(Path file) throws IOException {
        try (AuditedParts parts = AuditedParts.open(file)) {
            return new AuditRun(parts).findings();
        }
    }

    /**
     * Checks the content of a stream, using a temporary file.
     *
     * @param workbook a workbook in the .xlsx format; it is read to its end and stays open
     * @return the findings, as for a file
     * @throws IOException if the stream cannot be read or does not contain such a workbook; says what was found
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
