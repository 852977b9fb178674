package io.github.statbrief.pdf;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import java.util.zip.CRC32;
import java.util.zip.Deflater;

/** Writes PNG files of every kind, with pixels that look like noise. */
final class Pngs {
    private static final byte[] SIGNATURE = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'};
    private static final int[][] PASSES = {
        {0, 0, 8, 8}, {4, 0, 8, 8}, {0, 4, 4, 8}, {2, 0, 4, 4}, {0, 2, 2, 4}, {1, 0, 2, 2}, {0, 1, 1, 2}
    };
    private static final int[] SAMPLES = {1, 0, 3, 1, 2, 0, 4};

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();

    Pngs() {
        out.writeBytes(SIGNATURE);
    }

    /** A whole file; one that is interlaced has its rows in seven passes. */
    static byte[] file(int width, int height, int depth, int type, boolean interlaced, byte[]... palette) {
        Pngs png = new Pngs().header(width, height, depth, type, interlaced ? 1 : 0);
        if (palette.length > 0) {
            png.chunk("PLTE", palette[0]);
        }
        if (palette.length > 1) {
            png.chunk("tRNS", palette[1]);
        }
        return png.data(rows(width, height, depth, type, interlaced)).end();
    }

    Pngs header(int width, int height, int depth, int type, int interlace) {
        return chunk(
                "IHDR",
                ByteBuffer.allocate(13)
                        .putInt(width)
                        .putInt(height)
                        .put((byte) depth)
                        .put((byte) type)
                        .put(12, (byte) interlace)
                        .array());
    }

    Pngs data(byte[] rows) {
        return chunk("IDAT", deflated(rows));
    }

    byte[] end() {
        return chunk("IEND", new byte[0]).out.toByteArray();
    }

    byte[] unfinished() {
        return out.toByteArray();
    }

    Pngs chunk(String type, byte[] body) {
        byte[] name = type.getBytes(StandardCharsets.ISO_8859_1);
        CRC32 sum = new CRC32();
        sum.update(name);
        sum.update(body);
        out.writeBytes(ByteBuffer.allocate(4).putInt(body.length).array());
        out.writeBytes(name);
        out.writeBytes(body);
        out.writeBytes(ByteBuffer.allocate(4).putInt((int) sum.getValue()).array());
        return this;
    }

    /** Rows with each of the five filters by turns. */
    static byte[] rows(int width, int height, int depth, int type, boolean interlaced) {
        Random random = new Random(7);
        ByteArrayOutputStream rows = new ByteArrayOutputStream();
        int[][] passes = interlaced ? PASSES : new int[][] {{0, 0, 1, 1}};
        for (int[] pass : passes) {
            int columns = (width - pass[0] + pass[2] - 1) / pass[2];
            int filter = 0;
            for (int y = pass[1]; columns > 0 && y < height; y += pass[3]) {
                byte[] row = new byte[(columns * depth * SAMPLES[type] + 7) / 8];
                random.nextBytes(row);
                rows.write(filter++ % 5);
                rows.writeBytes(row);
            }
        }
        return rows.toByteArray();
    }

    static byte[] deflated(byte[] rows) {
        Deflater deflater = new Deflater();
        deflater.setInput(rows);
        deflater.finish();
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        byte[] buffer = new byte[1024];
        while (!deflater.finished()) {
            packed.write(buffer, 0, deflater.deflate(buffer));
        }
        deflater.end();
        return packed.toByteArray();
    }

    static byte[] palette(int colours) {
        byte[] palette = new byte[3 * colours];
        new Random(3).nextBytes(palette);
        return palette;
    }
}
