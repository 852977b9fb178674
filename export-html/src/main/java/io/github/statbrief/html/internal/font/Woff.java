package io.github.statbrief.html.internal.font;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.zip.Deflater;

/** Packs a TrueType font as WOFF 1.0: the same tables, each compressed by itself, under another directory. */
final class Woff {
    private static final int SIGNATURE = 0x774F4646;
    private static final int HEADER = 44;
    /** The length of the directory's entry of a table. */
    private static final int ENTRY = 20;
    /** Where the number of tables stands in a TrueType font, and where its directory begins. */
    private static final int COUNT = 4;

    private static final int DIRECTORY = 12;
    /** The length of an entry in a TrueType font. */
    private static final int SOURCE_ENTRY = 16;

    private Woff() {}

    /** A table as it stands in the packed font. */
    private static final class Part {
        private final int tag;
        private final int checksum;
        private final int length;
        private final byte[] packed;

        Part(int tag, int checksum, int length, byte[] packed) {
            this.tag = tag;
            this.checksum = checksum;
            this.length = length;
            this.packed = packed;
        }

        int room() {
            return aligned(packed.length);
        }
    }

    /** Packs a font. */
    static byte[] of(byte[] font) {
        ByteBuffer source = ByteBuffer.wrap(font);
        int flavour = source.getInt(0);
        int count = source.getShort(COUNT);
        List<Part> parts = new ArrayList<>();
        int length = HEADER + count * ENTRY;
        int unpacked = DIRECTORY + count * SOURCE_ENTRY;
        for (int at = 0; at < count; at++) {
            Part part = part(source, DIRECTORY + at * SOURCE_ENTRY);
            parts.add(part);
            length += part.room();
            unpacked += aligned(part.length);
        }
        ByteBuffer woff = ByteBuffer.allocate(length);
        woff.putInt(SIGNATURE).putInt(flavour).putInt(length);
        woff.putShort((short) count).putShort((short) 0).putInt(unpacked);
        woff.position(HEADER);
        int offset = HEADER + count * ENTRY;
        for (Part part : parts) {
            woff.putInt(part.tag).putInt(offset).putInt(part.packed.length);
            woff.putInt(part.length).putInt(part.checksum);
            woff.put(offset, part.packed);
            offset += part.room();
        }
        return woff.array();
    }

    /** A table as it is packed, or as it is where that is no shorter. */
    private static Part part(ByteBuffer source, int entry) {
        byte[] table = new byte[source.getInt(entry + 12)];
        source.get(source.getInt(entry + 8), table);
        byte[] packed = packed(table);
        return new Part(
                source.getInt(entry),
                source.getInt(entry + 4),
                table.length,
                packed.length < table.length ? packed : table);
    }

    private static byte[] packed(byte[] table) {
        Deflater deflater = new Deflater(Deflater.BEST_COMPRESSION);
        try {
            deflater.setInput(table);
            deflater.finish();
            byte[] room = new byte[table.length + 64];
            int length = 0;
            while (!deflater.finished() && length < room.length) {
                length += deflater.deflate(room, length, room.length - length);
            }
            return deflater.finished() ? Arrays.copyOf(room, length) : table;
        } finally {
            deflater.end();
        }
    }

    private static int aligned(int length) {
        return (length + 3) / 4 * 4;
    }
}
