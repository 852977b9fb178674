package io.github.statbrief.internal.binary;

import java.util.Map;

/**
 * The header of a PNG file.
 *
 * @param width pixels in a row
 * @param height rows
 * @param depth bits per sample
 * @param type the meaning of a pixel's samples
 * @param interlaced whether the pixels use the seven passes of Adam7
 */
record PngHeader(int width, int height, int depth, Type type, boolean interlaced) {
    /** More pixels than print shows at the size of a logo; they fit in 40 MB. */
    private static final long MOST_PIXELS = 10_000_000;

    private static final Map<Integer, Type> TYPES =
            Map.of(0, Type.GREY, 2, Type.COLOUR, 3, Type.INDEXED, 4, Type.GREY_ALPHA, 6, Type.COLOUR_ALPHA);

    /** The meaning of a pixel's samples. */
    enum Type {
        GREY(1, 1 | 2 | 4 | 8 | 16),
        COLOUR(3, 8 | 16),
        INDEXED(1, 1 | 2 | 4 | 8),
        GREY_ALPHA(2, 8 | 16),
        COLOUR_ALPHA(4, 8 | 16);

        private final int samples;
        /** The allowed bits per sample, each a power of two, added up. */
        private final int depths;

        Type(int samples, int depths) {
            this.samples = samples;
            this.depths = depths;
        }

        private boolean takes(int depth) {
            return Integer.bitCount(depth) == 1 && (depths & depth) != 0;
        }

        /** The number of samples per pixel. */
        int samples() {
            return samples;
        }

        /** Whether the last sample is the alpha. */
        boolean hasAlpha() {
            return this == GREY_ALPHA || this == COLOUR_ALPHA;
        }

        /** Whether one sample gives all three colours of a pixel. */
        boolean isGrey() {
            return this == GREY || this == GREY_ALPHA;
        }
    }

    /** Reads the chunk. */
    static PngHeader of(BinaryPart chunk) {
        if (chunk.length() != 13) {
            throw new IllegalArgumentException("its chunk IHDR has " + chunk.length() + " bytes instead of 13");
        }
        long width = chunk.unsignedInt(0);
        long height = chunk.unsignedInt(4);
        if (width == 0 || height == 0 || width > Integer.MAX_VALUE || height > Integer.MAX_VALUE) {
            throw new IllegalArgumentException("it has " + width + " x " + height + " pixels");
        }
        if (width * height > MOST_PIXELS) {
            throw new IllegalArgumentException("it has " + width + " x " + height + " pixels; at most "
                    + MOST_PIXELS / 1_000_000 + " million are read, which is more than print shows");
        }
        Type type = TYPES.get(chunk.unsignedByte(9));
        int depth = chunk.unsignedByte(8);
        if (type == null || !type.takes(depth)) {
            throw new IllegalArgumentException("it has the colour type " + chunk.unsignedByte(9) + " with " + depth
                    + " bits, which PNG does not have");
        }
        int interlace = chunk.unsignedByte(12);
        if (chunk.unsignedByte(10) != 0 || chunk.unsignedByte(11) != 0 || interlace > 1) {
            throw new IllegalArgumentException(
                    "it is compressed, filtered or interlaced in a way that PNG does not have");
        }
        return new PngHeader((int) width, (int) height, depth, type, interlace == 1);
    }

    /** The bytes in a row of the given number of pixels. */
    int bytes(int pixels) {
        return (int) (((long) pixels * depth * type.samples() + 7) / 8);
    }
}
