package io.github.statbrief.verify.internal.reading;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.CRC32;

/** Reads the texts of a PNG image: the title and the description of a chart (PNG specification, 11.3.3). */
public final class PngReading {
    private static final int SIGNATURE = 8;
    /** Length, type and checksum around the content of a chunk. */
    private static final int FRAME = 12;

    private PngReading() {}

    /**
     * Reads the texts of an image.
     *
     * @param file its path in the folder of outputs
     * @param content its bytes
     * @return its texts
     * @throws IOException if it is no PNG, or damaged
     */
    public static Reading of(String file, byte[] content) throws IOException {
        List<Passage> passages = new ArrayList<>();
        ByteBuffer rest = ByteBuffer.wrap(content);
        if (rest.remaining() < SIGNATURE || rest.getLong() != 0x89504E470D0A1A0AL) {
            throw new IOException("is no PNG image");
        }
        boolean ended = false;
        while (rest.remaining() >= FRAME) {
            int length = rest.getInt();
            if (length < 0 || length > rest.remaining() - 8) {
                throw new IOException("ends within a part");
            }
            byte[] chunk = new byte[4 + length];
            rest.get(chunk);
            CRC32 sum = new CRC32();
            sum.update(chunk);
            if ((int) sum.getValue() != rest.getInt()) {
                throw new IOException("has a part that was changed");
            }
            String type = new String(chunk, 0, 4, StandardCharsets.US_ASCII);
            if (type.equals("iTXt") || type.equals("tEXt")) {
                passages.add(text(type, chunk));
            }
            ended |= type.equals("IEND");
        }
        if (!ended) {
            throw new IOException("has no end");
        }
        return new Reading(file, passages, List.of(), List.of(), List.of());
    }

    /** The keyword of a text ends with a zero byte; international text has four further fields before it. */
    private static Passage text(String type, byte[] chunk) {
        int at = 4;
        while (chunk[at] != 0) {
            at++;
        }
        String keyword = new String(chunk, 4, at - 4, StandardCharsets.ISO_8859_1);
        int begin = at + 1;
        if (type.equals("iTXt")) {
            begin += 2;
            for (int field = 0; field < 2; begin++) {
                field += chunk[begin] == 0 ? 1 : 0;
            }
        }
        String words = new String(chunk, begin, chunk.length - begin, StandardCharsets.UTF_8);
        return new Passage(keyword, words, List.of(), true);
    }
}
