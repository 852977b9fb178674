package io.github.statbrief.internal.binary;

import java.util.Arrays;

/** Decodes any PNG to eight bits per channel: red, green, blue and alpha. Used once. */
public final class PngReader {
    private static final int OPAQUE = 255;
    /** The seven passes of interlaced pixels: the first column and row, and the steps from one to the next. */
    private static final int[][] PASSES = {
        {0, 0, 8, 8}, {4, 0, 8, 8}, {0, 4, 4, 8}, {2, 0, 4, 4}, {0, 2, 2, 4}, {1, 0, 2, 2}, {0, 1, 1, 2}
    };

    private static final int[][] ONE_PASS = {{0, 0, 1, 1}};

    private final PngHeader header;
    private final PngFile file;
    private final byte[] rgb;
    private final byte[] alpha;
    private final int[] hidden;

    /**
     * Decodes an image.
     *
     * @param png the bytes of a PNG file
     * @throws IllegalArgumentException if the file is broken or too large
     */
    public PngReader(byte[] png) {
        file = new PngFile(png);
        header = file.header();
        int size = header.width() * header.height();
        rgb = new byte[3 * size];
        alpha = new byte[size];
        hidden = hidden();
        try (PngRows rows = new PngRows(file.data())) {
            for (int[] pass : header.interlaced() ? PASSES : ONE_PASS) {
                read(rows, pass);
            }
            rows.end();
        }
    }

    /** The width in pixels. */
    public int width() {
        return header.width();
    }

    /** The height in pixels. */
    public int height() {
        return header.height();
    }

    /** Red, green and blue of each pixel, row by row. */
    public byte[] rgb() {
        return rgb;
    }

    /** The alpha of each pixel, row by row: 255 for opaque. */
    public byte[] alpha() {
        return alpha;
    }

    /** Whether every pixel is opaque. */
    public boolean isOpaque() {
        for (byte each : alpha) {
            if (each != (byte) OPAQUE) {
                return false;
            }
        }
        return true;
    }

    /** The samples of the transparent colour; empty if there is none or if each pixel has an alpha. */
    private int[] hidden() {
        byte[] samples = file.transparency();
        if (header.type() == PngHeader.Type.INDEXED) {
            return new int[0];
        }
        int[] found = new int[samples.length / 2];
        for (int at = 0; at < found.length; at++) {
            found[at] = Byte.toUnsignedInt(samples[2 * at]) << 8 | Byte.toUnsignedInt(samples[2 * at + 1]);
        }
        return found;
    }

    private void read(PngRows rows, int[] pass) {
        int columns = (header.width() - pass[0] + pass[2] - 1) / pass[2];
        if (columns <= 0) {
            return;
        }
        byte[] row = new byte[header.bytes(columns)];
        byte[] above = new byte[row.length];
        int[] samples = new int[header.type().samples()];
        for (int y = pass[1]; y < header.height(); y += pass[3]) {
            rows.next(row, above, header.bytes(1));
            for (int column = 0; column < columns; column++) {
                for (int sample = 0; sample < samples.length; sample++) {
                    samples[sample] = sample(row, column * samples.length + sample);
                }
                put(y * header.width() + pass[0] + column * pass[2], samples);
            }
            byte[] spent = above;
            above = row;
            row = spent;
        }
    }

    private int sample(byte[] row, int index) {
        int depth = header.depth();
        if (depth == 16) {
            return Byte.toUnsignedInt(row[2 * index]) << 8 | Byte.toUnsignedInt(row[2 * index + 1]);
        }
        int bit = index * depth;
        return Byte.toUnsignedInt(row[bit / 8]) >> (8 - depth - bit % 8) & ((1 << depth) - 1);
    }

    private void put(int pixel, int[] samples) {
        if (header.type() == PngHeader.Type.INDEXED) {
            putIndexed(pixel, samples[0]);
            return;
        }
        boolean grey = header.type().isGrey();
        for (int colour = 0; colour < 3; colour++) {
            rgb[3 * pixel + colour] = eightBits(samples[grey ? 0 : colour]);
        }
        boolean seen = hidden.length == 0 || !Arrays.equals(hidden, samples);
        alpha[pixel] = header.type().hasAlpha() ? eightBits(samples[samples.length - 1]) : (byte) (seen ? OPAQUE : 0);
    }

    private void putIndexed(int pixel, int index) {
        byte[] palette = file.palette();
        if (3 * index >= palette.length) {
            throw new IllegalArgumentException(
                    "it has a pixel of the colour " + index + ", its palette has " + palette.length / 3 + " colours");
        }
        System.arraycopy(palette, 3 * index, rgb, 3 * pixel, 3);
        alpha[pixel] = index < file.transparency().length ? file.transparency()[index] : (byte) OPAQUE;
    }

    private byte eightBits(int sample) {
        int most = (1 << header.depth()) - 1;
        return (byte) ((sample * OPAQUE + most / 2) / most);
    }
}
