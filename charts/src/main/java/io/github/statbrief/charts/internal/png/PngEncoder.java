package io.github.statbrief.charts.internal.png;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.CRC32;
import java.util.zip.Deflater;

/**
 * Writes PNG: a palette where at most 256 colours are used, true colour with the "up" filter otherwise. Charts are flat areas, on which this is several times faster
 * than a general encoder. Used by one thread; its memory is used again for the next picture.
 */
public final class PngEncoder {
    private static final byte[] SIGNATURE = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'};
    private static final byte TRUE_COLOUR = 2;
    private static final byte INDEXED = 3;
    private static final double POINTS_PER_METRE = 72 / 0.0254;
    private static final int BUFFER = 1 << 16;
    /** From this level on zlib looks for better matches; on true colour it takes twice as long for a tenth of the file. */
    private static final int LAZY = 4;

    private final int level;
    private final ColourTable colours = new ColourTable();
    private final RowDeflater deflater = new RowDeflater();
    private final byte[] compressed = new byte[BUFFER];
    private byte[] rows = new byte[0];

    /**
     * Makes an encoder.
     *
     * @param level how hard to compress, from 0 (not at all) to 9; 4 is our own way for a palette and 3 for true colour
     */
    public PngEncoder(int level) {
        this.level = level;
    }

    /**
     * Writes a picture.
     *
     * @param pixels the picture
     * @param pixelsPerPoint its scale, so that programs show it at its size
     * @param title its title
     * @param description its alt text
     * @return the file
     */
    public byte[] encode(Pixels pixels, double pixelsPerPoint, String title, String description) {
        ByteArrayOutputStream out = new ByteArrayOutputStream(BUFFER);
        out.writeBytes(SIGNATURE);
        int indexedLength = (pixels.width() + 1) * pixels.height();
        reserve(indexedLength);
        boolean indexed = colours.index(pixels, rows);
        header(out, pixels, indexed ? INDEXED : TRUE_COLOUR);
        chunk(out, "sRGB", new byte[] {0});
        int perMetre = (int) Math.round(pixelsPerPoint * POINTS_PER_METRE);
        chunk(
                out,
                "pHYs",
                ByteBuffer.allocate(9)
                        .putInt(perMetre)
                        .putInt(perMetre)
                        .put((byte) 1)
                        .array());
        if (indexed) {
            chunk(out, "PLTE", colours.palette());
        }
        text(out, "Title", title);
        text(out, "Description", description);
        int length = indexed ? indexedLength : colourRows(pixels.rounded());
        if (indexed && level == LAZY) {
            chunk(out, "IDAT", deflater.deflate(rows, length, pixels.width() + 1));
        } else {
            data(out, length, level == LAZY ? LAZY - 1 : level);
        }
        chunk(out, "IEND", new byte[0]);
        return out.toByteArray();
    }

    private static void header(ByteArrayOutputStream out, Pixels pixels, byte colourType) {
        ByteBuffer header = ByteBuffer.allocate(13)
                .putInt(pixels.width())
                .putInt(pixels.height())
                .put((byte) 8)
                .put(colourType);
        chunk(out, "IHDR", header.array());
    }

    /** International text, not compressed: a search finds it in the file. */
    private static void text(ByteArrayOutputStream out, String keyword, String text) {
        byte[] body = (keyword + "\0\0\0\0\0" + text).getBytes(StandardCharsets.UTF_8);
        chunk(out, "iTXt", body);
    }

    /** Each byte less the one above it: nothing but zeros where a pixel is as the one above. */
    private int colourRows(Pixels pixels) {
        int length = (3 * pixels.width() + 1) * pixels.height();
        reserve(length);
        Arrays.fill(rows, 0, length, (byte) 0);
        int[] rgb = pixels.rgb();
        int width = pixels.width();
        int at = 0;
        for (int row = 0; row < pixels.height(); row++) {
            rows[at++] = (byte) (row == 0 ? 0 : 2);
            for (int pixel = row * width; pixel < (row + 1) * width; pixel++) {
                int above = row == 0 ? 0 : rgb[pixel - width];
                if (rgb[pixel] != above) {
                    rows[at] = (byte) ((rgb[pixel] >> 16) - (above >> 16));
                    rows[at + 1] = (byte) ((rgb[pixel] >> 8) - (above >> 8));
                    rows[at + 2] = (byte) (rgb[pixel] - above);
                }
                at += 3;
            }
        }
        return length;
    }

    private void reserve(int length) {
        if (rows.length < length) {
            rows = new byte[length];
        }
    }

    private void data(ByteArrayOutputStream out, int length, int effort) {
        Deflater deflater = new Deflater(effort);
        try {
            deflater.setInput(rows, 0, length);
            deflater.finish();
            while (!deflater.finished()) {
                int count = deflater.deflate(compressed);
                chunk(out, "IDAT", count == BUFFER ? compressed : Arrays.copyOf(compressed, count));
            }
        } finally {
            deflater.end();
        }
    }

    private static void chunk(ByteArrayOutputStream out, String type, byte[] body) {
        byte[] name = type.getBytes(StandardCharsets.US_ASCII);
        CRC32 sum = new CRC32();
        sum.update(name);
        sum.update(body);
        out.writeBytes(ByteBuffer.allocate(4).putInt(body.length).array());
        out.writeBytes(name);
        out.writeBytes(body);
        out.writeBytes(ByteBuffer.allocate(4).putInt((int) sum.getValue()).array());
    }
}
