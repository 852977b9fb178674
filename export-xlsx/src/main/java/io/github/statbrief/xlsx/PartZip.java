package io.github.statbrief.xlsx;

import java.io.BufferedOutputStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** Copies a workbook's parts into a zip that says nothing of when and where it was made. */
final class PartZip {
    /** Any fixed time; at the very start of 1980 the JDK would add a time stamp in the machine's zone. */
    private static final LocalDateTime TIME = LocalDateTime.of(1980, 2, 1, 0, 0);

    /** Of the ten levels, the one after which a smaller file costs more time than it is worth. */
    private static final int LEVEL = 4;

    private static final int BUFFER = 1 << 16;

    private PartZip() {}

    /**
     * Copies every part.
     *
     * @param workbook a workbook as POI writes it
     * @param rows the rows that have yet to be put into sheets, by the names of their parts
     * @param out where to; it stays open
     */
    static void copy(byte[] workbook, Map<String, StreamedRows> rows, OutputStream out) throws IOException {
        ZipOutputStream zip = new ZipOutputStream(out);
        zip.setLevel(LEVEL);
        try (ZipInputStream parts = new ZipInputStream(new ByteArrayInputStream(workbook))) {
            for (ZipEntry part = parts.getNextEntry(); part != null; part = parts.getNextEntry()) {
                ZipEntry entry = new ZipEntry(part.getName());
                entry.setTimeLocal(TIME);
                zip.putNextEntry(entry);
                StreamedRows missing = rows.get(part.getName());
                if (missing == null) {
                    parts.transferTo(zip);
                } else {
                    complete(new String(parts.readAllBytes(), StandardCharsets.UTF_8), missing, zip);
                }
                zip.closeEntry();
            }
        }
        zip.finish();
    }

    /** Puts rows behind the heading row that the sheet ends with, and takes out how large the sheet was without them. */
    private static void complete(String sheet, StreamedRows rows, OutputStream zip) throws IOException {
        int end = sheet.lastIndexOf("</sheetData>");
        String head = sheet.substring(0, end).replaceFirst("<dimension [^>]*/>", "");
        zip.write(head.getBytes(StandardCharsets.UTF_8));
        OutputStream buffered = new BufferedOutputStream(zip, BUFFER);
        rows.write(buffered);
        buffered.flush();
        zip.write(sheet.substring(end).getBytes(StandardCharsets.UTF_8));
    }
}
