package io.github.statbrief.internal.binary;

import java.nio.ByteBuffer;
import java.util.Arrays;

/** The characters of a font with their glyphs: the table "cmap". Immutable. */
public final class CharacterMap {
    private static final int LAST = Character.MAX_CODE_POINT;
    /** Characters below this one are looked up without searching. */
    private static final int DIRECT = 0x500;
    /** 0xFFFF ends a list of segments and is not a character. */
    private static final int END = 0xFFFF;

    private final int glyphs;
    /** The characters in ascending order, with the glyph of each. */
    private int[] characters = new int[256];

    private int[] drawn = new int[256];
    private int count;
    private final int[] direct = new int[DIRECT];

    /**
     * Reads the map.
     *
     * @param table the table
     * @param glyphs the number of glyphs in the font
     */
    CharacterMap(BinaryPart table, int glyphs) {
        this.glyphs = glyphs;
        long place = -1;
        int best = 0;
        int entries = table.unsignedShort(2);
        for (int entry = 0; entry < entries; entry++) {
            long at = 4 + 8L * entry;
            long start = table.unsignedInt(at + 4);
            int rank = rank(table.unsignedShort(at), table.unsignedShort(at + 2));
            if (rank > best && isRead(table.unsignedShort(start))) {
                best = rank;
                place = start;
            }
        }
        if (place < 0) {
            throw table.wrong("maps no Unicode characters in format 4, 6, 10 or 12");
        }
        read(table, place);
        for (int at = 0; at < count && characters[at] < DIRECT; at++) {
            direct[characters[at]] = drawn[at];
        }
    }

    /** The rank of an encoding: higher for fuller maps of Unicode; 0 for other encodings. */
    private static int rank(int platform, int encoding) {
        return switch (platform) {
            case 3 -> encoding == 10 ? 6 : encoding == 1 ? 3 : 0;
            case 0 -> encoding == 4 ? 5 : encoding == 6 ? 4 : encoding == 3 ? 2 : encoding < 3 ? 1 : 0;
            default -> 0;
        };
    }

    private static boolean isRead(int format) {
        return format == 4 || format == 6 || format == 10 || format == 12;
    }

    private void read(BinaryPart table, long place) {
        switch (table.unsignedShort(place)) {
            case 4 -> segments(table, place);
            case 6 -> array(table, place + 10, table.unsignedShort(place + 6), table.unsignedShort(place + 8));
            case 10 -> array(table, place + 20, table.unsignedInt(place + 12), table.unsignedInt(place + 16));
            default -> groups(table, place);
        }
    }

    private void array(BinaryPart table, long at, long first, long entries) {
        table.need(at, 2 * entries);
        if (first + entries > LAST + 1L) {
            throw table.wrong("maps characters beyond U+10FFFF");
        }
        for (int entry = 0; entry < entries; entry++) {
            add(table, (int) first + entry, table.unsignedShort(at + 2L * entry));
        }
    }

    private void groups(BinaryPart table, long place) {
        long groups = table.unsignedInt(place + 12);
        table.need(place + 16, 12 * groups);
        long before = -1;
        for (long group = 0; group < groups; group++) {
            long at = place + 16 + 12 * group;
            long first = table.unsignedInt(at);
            long last = table.unsignedInt(at + 4);
            long glyph = table.unsignedInt(at + 8);
            if (first <= before || last < first || last > LAST || glyph + last - first >= glyphs) {
                throw table.wrong("has groups of characters that overlap or lead nowhere");
            }
            for (long character = first; character <= last; character++) {
                add(table, (int) character, (int) (glyph + character - first));
            }
            before = last;
        }
    }

    private void segments(BinaryPart table, long place) {
        int bytes = table.unsignedShort(place + 6) & ~1;
        int before = -1;
        for (int segment = 0; segment < bytes; segment += 2) {
            int last = table.unsignedShort(place + 14 + segment);
            int first = table.unsignedShort(place + 16 + bytes + segment);
            int shift = table.unsignedShort(place + 16 + 2L * bytes + segment);
            long at = place + 16 + 3L * bytes + segment;
            int offset = table.unsignedShort(at);
            if (first <= before || last < first) {
                throw table.wrong("has segments of characters that overlap");
            }
            for (int character = first; character <= last && character < END; character++) {
                int glyph = offset == 0 ? character : table.unsignedShort(at + offset + 2L * (character - first));
                add(table, character, glyph == 0 && offset != 0 ? 0 : (glyph + shift) & 0xFFFF);
            }
            before = last;
        }
    }

    private void add(BinaryPart table, int character, int glyph) {
        if (glyph == 0 || (character >= Character.MIN_SURROGATE && character <= Character.MAX_SURROGATE)) {
            return;
        }
        if (glyph >= glyphs) {
            throw table.wrong("draws a character by the glyph " + glyph + ", the font has " + glyphs);
        }
        if (count == characters.length) {
            characters = Arrays.copyOf(characters, 2 * count);
            drawn = Arrays.copyOf(drawn, 2 * count);
        }
        characters[count] = character;
        drawn[count++] = glyph;
    }

    /** The number of characters. */
    int count() {
        return count;
    }

    /** A character by its index. */
    int character(int at) {
        return characters[at];
    }

    /** The glyph of a character; 0 if the font has none. */
    public int glyph(int character) {
        if (character >= 0 && character < DIRECT) {
            return direct[character];
        }
        int at = Arrays.binarySearch(characters, 0, count, character);
        return at < 0 ? 0 : drawn[at];
    }

    /**
     * The map as a table: one group for each run of characters and glyphs. A second map of a single character in the
     * old format keeps OpenPDF from treating the font as a symbol font; it is never looked up.
     */
    byte[] table() {
        int groups = 0;
        for (int at = 0; at < count; at++) {
            groups += at > 0 && follows(at) ? 0 : 1;
        }
        int character = count > 0 && characters[0] < END ? characters[0] : ' ';
        ByteBuffer out = ByteBuffer.allocate(52 + 16 + 12 * groups);
        out.putShort((short) 0).putShort((short) 2);
        out.putShort((short) 3).putShort((short) 1).putInt(20);
        out.putShort((short) 3).putShort((short) 10).putInt(52);
        // two segments; the second ends the list
        out.putShort((short) 4).putShort((short) 32).putShort((short) 0).putShort((short) 4);
        out.putShort((short) 4).putShort((short) 1).putShort((short) 0);
        out.putShort((short) character).putShort((short) END).putShort((short) 0);
        out.putShort((short) character).putShort((short) END);
        out.putShort((short) (glyph(character) - character)).putShort((short) 1).putInt(0);
        out.putShort((short) 12)
                .putShort((short) 0)
                .putInt(16 + 12 * groups)
                .putInt(0)
                .putInt(groups);
        for (int at = 0; at < count; ) {
            int end = at + 1;
            while (end < count && follows(end)) {
                end++;
            }
            out.putInt(characters[at]).putInt(characters[end - 1]).putInt(drawn[at]);
            at = end;
        }
        return out.array();
    }

    private boolean follows(int at) {
        return characters[at] == characters[at - 1] + 1 && drawn[at] == drawn[at - 1] + 1;
    }
}
