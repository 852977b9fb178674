package io.github.statbrief.drawing.png;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;

/**
 * Writes PNG: a palette where at most 256 colours are used, true colour with the "up" filter otherwise. Charts are flat areas, on which this is several times faster
 * than a general encoder. Used by one thread; its memory is used again for the next picture.
 */
final class PngEncoder {
    private static final byte[] SIGNATURE = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'};
    private static final byte TRUE_COLOUR = 2;
    private static final byte INDEXED = 3;
    /** The filter that takes each byte less the one above it. */
    private static final byte UP = 2;

    private static final double POINTS_PER_METRE = 72 / 0.0254;
    private static final int BUFFER = 1 << 16;
    /** From this level on zlib looks for better matches; on true colour it takes twice as long for a tenth of the file. */
    private static final int LAZY = 4;

    private final int level;
    private final RowDeflater deflater = new RowDeflater();

    /** Compresses from 0 (not at all) to 9; 4 is our own way for a palette and 3 for true colour. */
    PngEncoder(int level) {
        this.level = level;
    }

    /** The file of a picture with its scale, by which programs show it at its size, its title and its alt text. */
    byte[] encode(Pixels pixels, double pixelsPerPoint, String title, String description) {
        ByteArrayOutputStream out = new ByteArrayOutputStream(BUFFER);
        out.writeBytes(SIGNATURE);
        boolean indexed = pixels.isIndexed();
        ByteBuffer header = ByteBuffer.allocate(13).putInt(pixels.width()).putInt(pixels.height());
        chunk(
                out,
                "IHDR",
                header.put((byte) 8).put(indexed ? INDEXED : TRUE_COLOUR).array());
        chunk(out, "sRGB", new byte[] {0});
        int perMetre = (int) Math.round(pixelsPerPoint * POINTS_PER_METRE);
        ByteBuffer size = ByteBuffer.allocate(9).putInt(perMetre).putInt(perMetre);
        chunk(out, "pHYs", size.put((byte) 1).array());
        if (indexed) {
            chunk(out, "PLTE", pixels.palette().bytes());
        }
        text(out, "Title", title);
        text(out, "Description", description);
        chunk(out, "IDAT", data(pixels, indexed));
        chunk(out, "IEND", new byte[0]);
        return out.toByteArray();
    }

    /** International text, not compressed: a search finds it in the file. */
    private static void text(ByteArrayOutputStream out, String keyword, String text) {
        chunk(out, "iTXt", (keyword + "\0\0\0\0\0" + text).getBytes(StandardCharsets.UTF_8));
    }

    private byte[] data(Pixels pixels, boolean indexed) {
        if (indexed) {
            return level == LAZY
                    ? deflater.deflate(pixels.rows(), pixels.rowLength(), pixels.bands())
                    : deflated(pixels, pixels.rows(), pixels.rowLength(), level);
        }
        return deflated(pixels, colourRows(pixels), 3 * pixels.width() + 1, level == LAZY ? LAZY - 1 : level);
    }

    /** The rows of the bands, each byte less the one above it: nothing but zeros where a pixel is as the one above. */
    private static byte[] colourRows(Pixels pixels) {
        byte[] rows = new byte[(3 * pixels.width() + 1) * pixels.bands().count()];
        int at = 0;
        for (int band = 0; band < pixels.bands().count(); band++) {
            rows[at++] = band == 0 ? 0 : UP;
            for (int column = 0; column < pixels.width(); column++) {
                int colour = pixels.colour(band, column);
                int above = band == 0 ? 0 : pixels.colour(band - 1, column);
                rows[at++] = (byte) ((colour >> 16) - (above >> 16));
                rows[at++] = (byte) ((colour >> 8) - (above >> 8));
                rows[at++] = (byte) (colour - above);
            }
        }
        return rows;
    }

    /** Compresses the rows: the first one of each band, and its equals, which in true colour differ from the one above by nothing. */
    private static byte[] deflated(Pixels pixels, byte[] rows, int row, int effort) {
        byte[] nothing = new byte[row];
        nothing[0] = UP;
        ByteArrayOutputStream data = new ByteArrayOutputStream(BUFFER);
        Deflater zlib = new Deflater(effort);
        try (DeflaterOutputStream packed = new DeflaterOutputStream(data, zlib, BUFFER)) {
            for (int place = 0; place < pixels.height(); place++) {
                int band = pixels.bands().of(place);
                boolean repeats = place != pixels.bands().first(band) && !pixels.isIndexed();
                packed.write(repeats ? nothing : rows, repeats ? 0 : band * row, row);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("memory does not fail", e);
        } finally {
            zlib.end();
        }
        return data.toByteArray();
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
