package io.github.statbrief.internal.binary;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** The tables of a font file by their tags. */
public final class FontTables {
    /** The signature of a TrueType font. */
    public static final int TRUE_TYPE = 0x00010000;

    private static final int HEADER = 12;
    private static final int ENTRY = 16;
    /** The offset of the whole file's checksum in the table "head". */
    private static final int WHOLE_SUM = 8;

    /** Hinting tables; fonts without hints lack them. */
    private static final List<String> HINTS = List.of("cvt ", "fpgm", "prep");

    private final Map<String, BinaryPart> tables = new LinkedHashMap<>();

    FontTables(byte[] file) {
        BinaryPart directory = new BinaryPart("list of tables", file, 0, file.length);
        int count = directory.unsignedShort(4);
        for (int entry = 0; entry < count; entry++) {
            int at = HEADER + ENTRY * entry;
            directory.need(at, ENTRY);
            String tag = new String(file, at, 4, StandardCharsets.ISO_8859_1);
            long start = directory.unsignedInt(at + 8);
            long length = directory.unsignedInt(at + 12);
            if (start + length > file.length) {
                throw new IllegalArgumentException(
                        "the file ends before its table '" + printable(tag) + "'; it was cut off on its way");
            }
            if (tables.put(tag, new BinaryPart("table '" + printable(tag) + "'", file, (int) start, (int) length))
                    != null) {
                throw new IllegalArgumentException("it has two tables '" + printable(tag) + "'");
            }
        }
    }

    private static String printable(String tag) {
        return tag.replaceAll("[^ -~]", "?");
    }

    Optional<BinaryPart> find(String tag) {
        return Optional.ofNullable(tables.get(tag));
    }

    BinaryPart get(String tag) {
        return find(tag).orElseThrow(() -> new IllegalArgumentException("it has no table '" + tag + "'"));
    }

    /**
     * Builds a font with only the tables that setting and embedding text require. Leaves out all other tables, which
     * could break a reader.
     *
     * @param characters its characters, in the one format that every reader supports
     */
    public byte[] reduced(CharacterMap characters) {
        SortedMap<String, byte[]> kept = new TreeMap<>();
        for (String tag : List.of("OS/2", "glyf", "head", "hhea", "hmtx", "loca", "maxp", "name")) {
            kept.put(tag, get(tag).bytes());
        }
        HINTS.forEach(tag -> find(tag).ifPresent(table -> kept.put(tag, table.bytes())));
        find("post")
                .filter(table -> table.length() >= PostTable.LENGTH)
                .ifPresent(table -> kept.put("post", PostTable.of(table)));
        kept.put("cmap", characters.table());
        return written(kept);
    }

    private static byte[] written(SortedMap<String, byte[]> tables) {
        // FontBox takes a table "post" at the very end of a file for one that was cut off
        int size = HEADER + ENTRY * tables.size() + (tables.lastKey().equals("post") ? Integer.BYTES : 0);
        for (byte[] table : tables.values()) {
            size += aligned(table.length);
        }
        ByteBuffer out = ByteBuffer.allocate(size);
        out.putInt(TRUE_TYPE).putShort((short) tables.size());
        int place = HEADER + ENTRY * tables.size();
        int entry = HEADER;
        for (Map.Entry<String, byte[]> table : tables.entrySet()) {
            byte[] body = table.getValue();
            out.position(entry);
            out.put(table.getKey().getBytes(StandardCharsets.ISO_8859_1))
                    .putInt(sum(table.getKey(), body))
                    .putInt(place)
                    .putInt(body.length);
            out.put(place, body);
            entry += ENTRY;
            place += aligned(body.length);
        }
        return out.array();
    }

    /** The checksum of a table for a PDF; that of "head" without the whole file's checksum. */
    private static int sum(String tag, byte[] table) {
        ByteBuffer numbers =
                ByteBuffer.allocate(aligned(table.length)).put(table).rewind();
        int sum = tag.equals("head") ? -numbers.getInt(WHOLE_SUM) : 0;
        while (numbers.hasRemaining()) {
            sum += numbers.getInt();
        }
        return sum;
    }

    private static int aligned(int length) {
        return (length + 3) & ~3;
    }

    /** The table "post" with the slant of a font and without glyph names. */
    private static final class PostTable {
        static final int LENGTH = 32;
        private static final int WITHOUT_NAMES = 0x00030000;

        static byte[] of(BinaryPart table) {
            return ByteBuffer.allocate(LENGTH)
                    .put(table.bytes(), 0, LENGTH)
                    .putInt(0, WITHOUT_NAMES)
                    .array();
        }
    }
}
