package io.github.statbrief.html.internal.font;

import io.github.statbrief.html.internal.brotli.Brotli;
import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Packs a TrueType font as WOFF 2.0: outlines in the form of {@link GlyphStreams}, the places of outlines left out, all
 * tables compressed together.
 */
final class Woff2 {
    private static final int SIGNATURE = 0x774F4632;
    private static final int HEADER = 48;
    private static final String OUTLINES = "glyf";
    private static final String PLACES = "loca";
    private static final String HEAD = "head";
    /** Where the number of tables stands in a TrueType font, and where its directory begins. */
    private static final int COUNT = 4;

    private static final int DIRECTORY = 12;
    /** The length of an entry of that directory. */
    private static final int ENTRY = 16;
    /** Where {@code head} says what has been done to the font, and that its tables have another form than before. */
    private static final int FLAGS = 16;

    private static final int CHANGED_WITHOUT_LOSS = 1 << 11;
    /** The tables that have a number in place of their name, in the order of their numbers. */
    private static final List<String> KNOWN = List.of(
            "cmap", "head", "hhea", "hmtx", "maxp", "name", "OS/2", "post", "cvt ", "fpgm", "glyf", "loca", "prep",
            "CFF ", "VORG", "EBDT", "EBLC", "gasp");

    private Woff2() {}

    /** Packs a font that has outlines. */
    static byte[] of(byte[] font) {
        Map<String, byte[]> tables = tables(font);
        ByteBuffer head = ByteBuffer.wrap(table(tables, HEAD));
        head.putShort(FLAGS, (short) (head.getShort(FLAGS) | CHANGED_WITHOUT_LOSS));

        ByteArrayOutputStream directory = new ByteArrayOutputStream();
        List<byte[]> parts = new ArrayList<>();
        int unpacked = DIRECTORY + tables.size() * ENTRY;
        for (Map.Entry<String, byte[]> table : tables.entrySet()) {
            directory.write(KNOWN.indexOf(table.getKey()));
            number(directory, table.getValue().length);
            unpacked += aligned(table.getValue().length);
            switch (table.getKey()) {
                case OUTLINES -> {
                    List<byte[]> streams = GlyphStreams.of(
                            table(tables, "maxp"), table(tables, HEAD), table(tables, PLACES), table.getValue());
                    number(
                            directory,
                            streams.stream().mapToInt(stream -> stream.length).sum());
                    parts.addAll(streams);
                }
                case PLACES -> number(directory, 0);
                default -> parts.add(table.getValue());
            }
        }
        byte[] packed = Brotli.compressed(parts);

        int length = aligned(HEADER + directory.size() + packed.length);
        ByteBuffer woff = ByteBuffer.allocate(length);
        woff.putInt(SIGNATURE).putInt(ByteBuffer.wrap(font).getInt(0)).putInt(length);
        woff.putShort((short) tables.size()).putShort((short) 0);
        woff.putInt(unpacked).putInt(packed.length);
        // No version, metadata or data of an office's own.
        woff.position(HEADER);
        return woff.put(directory.toByteArray()).put(packed).array();
    }

    /** The tables by name; the places of outlines follow the outlines, as the format asks. */
    private static Map<String, byte[]> tables(byte[] font) {
        ByteBuffer source = ByteBuffer.wrap(font);
        Map<String, byte[]> found = new LinkedHashMap<>();
        for (int at = 0; at < source.getShort(COUNT); at++) {
            int entry = DIRECTORY + at * ENTRY;
            byte[] table = new byte[source.getInt(entry + 12)];
            source.get(source.getInt(entry + 8), table);
            found.put(new String(font, entry, 4, StandardCharsets.ISO_8859_1), table);
        }
        Map<String, byte[]> tables = new LinkedHashMap<>();
        found.forEach((name, table) -> {
            if (!KNOWN.contains(name)) {
                throw new IllegalArgumentException("the table " + name + " of a font is none that a page needs");
            }
            if (!name.equals(PLACES)) {
                tables.put(name, table);
            }
            if (name.equals(OUTLINES)) {
                tables.put(PLACES, table(found, PLACES));
            }
        });
        return tables;
    }

    private static byte[] table(Map<String, byte[]> tables, String name) {
        byte[] table = tables.get(name);
        if (table == null) {
            throw new IllegalArgumentException("a font has no table " + name);
        }
        return table;
    }

    /** Seven bits in a byte, the highest first; all but the last are marked. */
    private static void number(ByteArrayOutputStream out, int value) {
        for (int shift = 28; shift > 0; shift -= 7) {
            if (value >>> shift != 0) {
                out.write((value >>> shift & 0x7F) | 0x80);
            }
        }
        out.write(value & 0x7F);
    }

    private static int aligned(int length) {
        return (length + 3) / 4 * 4;
    }
}
