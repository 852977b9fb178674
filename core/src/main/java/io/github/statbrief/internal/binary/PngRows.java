package io.github.statbrief.internal.binary;

import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/** Decompresses the rows of a PNG file one by one and undoes their filters. Used once, then closed. */
final class PngRows implements AutoCloseable {
    private final Inflater inflater = new Inflater();
    private final byte[] filter = new byte[1];

    PngRows(byte[] data) {
        inflater.setInput(data);
    }

    /**
     * Reads the next row.
     *
     * @param row receives the row
     * @param above the previous row; zeros for the first one
     * @param pixel the bytes from a sample to the same sample of the previous pixel, at least 1
     */
    void next(byte[] row, byte[] above, int pixel) {
        inflate(filter);
        inflate(row);
        int kind = filter[0];
        if (kind < 0 || kind > 4) {
            throw new IllegalArgumentException(
                    "a row of its pixels has the filter " + kind + ", which PNG does not have");
        }
        for (int at = 0; kind > 0 && at < row.length; at++) {
            int left = at < pixel ? 0 : Byte.toUnsignedInt(row[at - pixel]);
            int up = Byte.toUnsignedInt(above[at]);
            int corner = at < pixel ? 0 : Byte.toUnsignedInt(above[at - pixel]);
            row[at] += (byte)
                    switch (kind) {
                        case 1 -> left;
                        case 2 -> up;
                        case 3 -> (left + up) / 2;
                        default -> nearest(left, up, corner);
                    };
        }
    }

    /** The neighbour closest to left + up - corner: the Paeth predictor. */
    private static int nearest(int left, int up, int corner) {
        int fromLeft = Math.abs(up - corner);
        int fromUp = Math.abs(left - corner);
        int fromCorner = Math.abs(left + up - 2 * corner);
        return fromLeft <= fromUp && fromLeft <= fromCorner ? left : fromUp <= fromCorner ? up : corner;
    }

    private void inflate(byte[] target) {
        try {
            for (int at = 0; at < target.length; ) {
                int count = inflater.inflate(target, at, target.length - at);
                if (count == 0) {
                    throw new IllegalArgumentException("its pixels (IDAT) break off");
                }
                at += count;
            }
        } catch (DataFormatException e) {
            throw new IllegalArgumentException("its pixels (IDAT) cannot be decompressed", e);
        }
    }

    /** Refuses data after the last row. */
    void end() {
        try {
            if (inflater.inflate(filter) > 0 || !inflater.finished() || inflater.getRemaining() > 0) {
                throw new IllegalArgumentException("it has more pixels (IDAT) than its size says, or they have no end");
            }
        } catch (DataFormatException e) {
            throw new IllegalArgumentException("its pixels (IDAT) cannot be decompressed", e);
        }
    }

    @Override
    public void close() {
        inflater.end();
    }
}
