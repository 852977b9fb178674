package io.github.statbrief.html.internal.font;

import java.io.ByteArrayOutputStream;

/** A step from point to point as one flag and one to four bytes, the fewer the smaller it is (WOFF 2.0, section 5.2). */
final class PointCode {
    private static final int OFF_CURVE = 128;
    /** The longest steps straight, and in both directions at once, of each length of code. */
    private static final int STRAIGHT = 1280;

    private static final int NIBBLES = 65;
    private static final int BYTES = 769;
    private static final int TWELVE_BITS = 4096;

    private PointCode() {}

    /** Writes a step. */
    static void put(
            ByteArrayOutputStream flags, ByteArrayOutputStream coordinates, boolean isOnCurve, int across, int up) {
        int width = Math.abs(across);
        int height = Math.abs(up);
        int right = across < 0 ? 0 : 1;
        int above = up < 0 ? 0 : 1;
        int signs = right + 2 * above;
        int kind = isOnCurve ? 0 : OFF_CURVE;
        if (across == 0 && height < STRAIGHT) {
            flags.write(kind + 2 * (height >> 8) + above);
            coordinates.write(height);
        } else if (up == 0 && width < STRAIGHT) {
            flags.write(kind + 10 + 2 * (width >> 8) + right);
            coordinates.write(width);
        } else if (width < NIBBLES && height < NIBBLES) {
            flags.write(kind + 20 + ((width - 1) & 0x30) + (((height - 1) & 0x30) >> 2) + signs);
            coordinates.write(((width - 1) & 0xF) << 4 | ((height - 1) & 0xF));
        } else if (width < BYTES && height < BYTES) {
            flags.write(kind + 84 + 12 * ((width - 1) >> 8) + 4 * ((height - 1) >> 8) + signs);
            coordinates.write(width - 1);
            coordinates.write(height - 1);
        } else if (width < TWELVE_BITS && height < TWELVE_BITS) {
            flags.write(kind + 120 + signs);
            coordinates.write(width >> 4);
            coordinates.write((width & 0xF) << 4 | height >> 8);
            coordinates.write(height);
        } else {
            flags.write(kind + 124 + signs);
            coordinates.write(width >> 8);
            coordinates.write(width);
            coordinates.write(height >> 8);
            coordinates.write(height);
        }
    }
}
