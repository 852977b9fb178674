package io.github.statbrief.html.internal.font;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.brotli.dec.BrotliInputStream;

/** Unpacks WOFF 2.0 as its specification says, and refuses what it forbids. */
final class Woff2Reader {
    private static final List<String> KNOWN = List.of(
            "cmap", "head", "hhea", "hmtx", "maxp", "name", "OS/2", "post", "cvt ", "fpgm", "glyf", "loca", "prep",
            "CFF ", "VORG", "EBDT", "EBLC", "gasp");

    private Woff2Reader() {}

    /** The TrueType font in a packed one. */
    static byte[] read(byte[] woff) throws IOException {
        ByteBuffer source = ByteBuffer.wrap(woff);
        check(source.getInt() == 0x774F4632, "signature");
        int flavour = source.getInt();
        check(source.getInt() == woff.length && woff.length % 4 == 0, "length");
        int count = source.getShort();
        check(source.getShort() == 0, "reserved");
        int unpacked = source.getInt();
        int packed = source.getInt();
        source.position(48);

        Map<String, Integer> lengths = new LinkedHashMap<>();
        int expected = 12 + 16 * count;
        for (int table = 0; table < count; table++) {
            int flags = source.get();
            String name = KNOWN.get(flags & 0x3F);
            check(flags >> 6 == 0, "version of the form of " + name);
            int length = number(source);
            expected += (length + 3) / 4 * 4;
            boolean isOutlines = name.equals("glyf") || name.equals("loca");
            lengths.put(name, isOutlines ? number(source) : length);
        }
        check(unpacked == expected, "length unpacked");
        check(lengths.get("loca") == 0, "length of loca");
        check((source.position() + packed + 3) / 4 * 4 == woff.length, "length packed");

        byte[] stream = new BrotliInputStream(new ByteArrayInputStream(woff, source.position(), packed)).readAllBytes();
        return font(flavour, tables(lengths, stream));
    }

    private static Map<String, byte[]> tables(Map<String, Integer> lengths, byte[] stream) {
        TreeMap<String, byte[]> tables = new TreeMap<>();
        int at = 0;
        String before = "";
        for (Map.Entry<String, Integer> entry : lengths.entrySet()) {
            String name = entry.getKey();
            byte[] table = new byte[entry.getValue()];
            System.arraycopy(stream, at, table, 0, table.length);
            at += table.length;
            if (name.equals("glyf")) {
                List<byte[]> glyphs = new GlyphReader(table).read();
                tables.put("glyf", join(glyphs));
                tables.put("loca", places(glyphs));
            } else if (name.equals("loca")) {
                check(before.equals("glyf"), "loca follows glyf");
            } else {
                tables.put(name, table);
            }
            before = name;
        }
        check(at == stream.length, "length of the stream");
        return tables;
    }

    private static byte[] join(List<byte[]> parts) {
        ByteArrayOutputStream joined = new ByteArrayOutputStream();
        parts.forEach(joined::writeBytes);
        return joined.toByteArray();
    }

    private static byte[] places(List<byte[]> glyphs) {
        ByteBuffer places = ByteBuffer.allocate(4 * glyphs.size() + 4);
        int at = 0;
        places.putInt(at);
        for (byte[] glyph : glyphs) {
            at += glyph.length;
            places.putInt(at);
        }
        return places.array();
    }

    private static byte[] font(int flavour, Map<String, byte[]> tables) {
        int offset = 12 + 16 * tables.size();
        List<byte[]> parts = new ArrayList<>();
        ByteBuffer directory = ByteBuffer.allocate(offset);
        directory.putInt(flavour).putShort((short) tables.size()).position(12);
        for (Map.Entry<String, byte[]> table : tables.entrySet()) {
            directory.put(table.getKey().getBytes(StandardCharsets.ISO_8859_1)).putInt(0);
            directory.putInt(offset).putInt(table.getValue().length);
            parts.add(table.getValue());
            parts.add(new byte[(4 - table.getValue().length % 4) % 4]);
            offset += (table.getValue().length + 3) / 4 * 4;
        }
        parts.add(0, directory.array());
        return join(parts);
    }

    /** The tables of a TrueType font by name. */
    static Map<String, byte[]> tables(byte[] font) {
        ByteBuffer source = ByteBuffer.wrap(font);
        Map<String, byte[]> tables = new LinkedHashMap<>();
        for (int at = 0; at < source.getShort(4); at++) {
            int entry = 12 + 16 * at;
            byte[] table = new byte[source.getInt(entry + 12)];
            source.get(source.getInt(entry + 8), table);
            tables.put(new String(font, entry, 4, StandardCharsets.ISO_8859_1), table);
        }
        return tables;
    }

    private static int number(ByteBuffer source) {
        int value = 0;
        for (int bytes = 0; bytes < 5; bytes++) {
            int next = source.get();
            check(bytes > 0 || (next & 0xFF) != 0x80, "no leading zeros");
            value = value << 7 | (next & 0x7F);
            if ((next & 0x80) == 0) {
                return value;
            }
        }
        throw new IllegalArgumentException("a number has more than five bytes");
    }

    static void check(boolean holds, String what) {
        if (!holds) {
            throw new IllegalArgumentException("broken: " + what);
        }
    }
}
