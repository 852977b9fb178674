package io.github.statbrief.xlsx.internal.stream;

import io.github.statbrief.sheets.rows.StreamedRows;
import io.github.statbrief.xlsx.internal.cell.EscapedText;
import java.io.BufferedOutputStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/**
 * Copies a workbook's parts into a zip without traces of time and machine, and completes the parts that POI left
 * unfinished.
 */
public final class PackageRewriter {
    /** A fixed time; at the very start of 1980 the JDK would add a time stamp in the machine's zone. */
    private static final LocalDateTime TIME = LocalDateTime.of(1980, 2, 1, 0, 0);

    private static final int BUFFER = 1 << 16;
    private static final Pattern NAMED_COLUMN = Pattern.compile("(<tableColumn [^>]*?\\bname=\")([^\"]*)\"");

    private static final byte[] DECLARATION = utf8("<?xml");
    private static final byte[] TWO_BYTE_BREAK = utf8("\r\n");

    private final int level;
    private final Map<String, StreamedRows.Ready> rows;
    private final SharedStrings texts;

    /**
     * Makes a copier.
     *
     * @param level the level of compression
     * @param rows the rows that are still to be inserted into sheets, by the names of their parts
     * @param texts the shared strings, including those of the rows
     */
    public PackageRewriter(int level, Map<String, StreamedRows.Ready> rows, SharedStrings texts) {
        this.level = level;
        this.rows = rows;
        this.texts = texts;
    }

    /**
     * Copies every part.
     *
     * @param workbook a workbook as written by POI
     * @param out the target stream; it stays open
     */
    public void copy(byte[] workbook, OutputStream out) throws IOException {
        Zip zip = new Zip(out);
        zip.setLevel(level);
        try (ZipInputStream parts = new ZipInputStream(new ByteArrayInputStream(workbook))) {
            for (ZipEntry part = parts.getNextEntry(); part != null; part = parts.getNextEntry()) {
                ZipEntry entry = new ZipEntry(part.getName());
                entry.setTimeLocal(TIME);
                zip.putNextEntry(entry);
                write(part.getName(), withOneLineBreak(parts.readAllBytes()), zip);
                zip.closeEntry();
            }
        }
        zip.finish();
    }

    /** A zip that compresses into a larger buffer; the default buffer is only half a kilobyte. */
    private static final class Zip extends ZipOutputStream {
        Zip(OutputStream out) {
            super(out);
            buf = new byte[BUFFER];
        }
    }

    /** Edits only parts that need changes as text; copies every other part, such as a picture, unchanged. */
    private void write(String name, byte[] part, OutputStream zip) throws IOException {
        StreamedRows.Ready missing = rows.get(name);
        if (missing != null) {
            complete(text(part), missing, zip);
        } else if (name.equals("xl/sharedStrings.xml")) {
            OutputStream buffered = new BufferedOutputStream(zip, BUFFER);
            texts.write(text(part), buffered);
            buffered.flush();
        } else if (name.startsWith("xl/tables/")) {
            zip.write(utf8(withEscapedHeadings(text(part))));
        } else {
            zip.write(part);
        }
    }

    /** Replaces the line break after the XML declaration, which depends on the machine, with a fixed one. */
    private static byte[] withOneLineBreak(byte[] part) {
        if (!stands(DECLARATION, part, 0)) {
            return part;
        }
        int end = DECLARATION.length;
        while (end < part.length && part[end - 1] != '>') {
            end++;
        }
        if (!stands(TWO_BYTE_BREAK, part, end)) {
            return part;
        }
        byte[] shorter = new byte[part.length - 1];
        System.arraycopy(part, 0, shorter, 0, end);
        System.arraycopy(part, end + 1, shorter, end, shorter.length - end);
        return shorter;
    }

    private static boolean stands(byte[] wanted, byte[] part, int at) {
        int end = at + wanted.length;
        return end <= part.length && Arrays.equals(wanted, 0, wanted.length, part, at, end);
    }

    /** Decodes a part written by POI in UTF-8; refuses anything else, which would be damaged. */
    private static String text(byte[] part) throws CharacterCodingException {
        return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(part)).toString();
    }

    /** Escapes headings that look like an escape, which POI leaves unchanged and readers would decode. */
    private static String withEscapedHeadings(String part) {
        return NAMED_COLUMN
                .matcher(part)
                .replaceAll(
                        column -> Matcher.quoteReplacement(column.group(1) + EscapedText.of(column.group(2)) + "\""));
    }

    /** Inserts rows after the heading row at the end of the sheet, and removes the sheet's outdated dimension. */
    private static void complete(String sheet, StreamedRows.Ready missing, OutputStream zip) throws IOException {
        int end = sheet.lastIndexOf("</sheetData>");
        zip.write(utf8(sheet.substring(0, end).replaceFirst("<dimension [^>]*/>", "")));
        missing.write(zip);
        zip.write(utf8(sheet.substring(end)));
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
