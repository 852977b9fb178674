package io.github.statbrief.html.internal.font;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.util.List;

/**
 * The outlines of a font in the form that WOFF 2.0 compresses best: what is alike in all glyphs stands together, each kind
 * in a stream of its own, and what follows from the points is left out (WOFF 2.0, section 5.1).
 */
final class GlyphStreams {
    private static final int HEADER = 36;
    /** The length of a glyph's number of contours and its bounds. */
    private static final int BEFORE_CONTOURS = 10;

    private static final int REPEATED = 8;
    private static final int OVERLAPS = 64;
    /** Flags of a component: words in place of bytes, a scale, another component, two scales, four, instructions. */
    private static final int WORDS = 1;

    private static final int SCALE = 8;
    private static final int MORE = 32;
    private static final int TWO_SCALES = 64;
    private static final int FOUR_SCALES = 128;
    private static final int INSTRUCTIONS = 256;

    private final ByteArrayOutputStream contours = new ByteArrayOutputStream();
    private final ByteArrayOutputStream pointCounts = new ByteArrayOutputStream();
    private final ByteArrayOutputStream flags = new ByteArrayOutputStream();
    private final ByteArrayOutputStream coordinates = new ByteArrayOutputStream();
    private final ByteArrayOutputStream components = new ByteArrayOutputStream();
    private final ByteArrayOutputStream bounds = new ByteArrayOutputStream();
    private final ByteArrayOutputStream instructions = new ByteArrayOutputStream();
    private final byte[] bounded;
    private final byte[] overlapping;
    private boolean overlaps;

    private GlyphStreams(int glyphs) {
        bounded = new byte[(glyphs + 31) / 32 * 4];
        overlapping = new byte[(glyphs + 7) / 8];
    }

    /**
     * The header and the streams of a font's outlines, in the order of the format.
     *
     * @param maxp the table that says how many glyphs there are
     * @param head the table that says how their places are written
     * @param loca where each glyph begins and the last ends
     * @param glyf the glyphs
     */
    static List<byte[]> of(byte[] maxp, byte[] head, byte[] loca, byte[] glyf) {
        int glyphs = ByteBuffer.wrap(maxp).getShort(4) & 0xFFFF;
        boolean isLong = ByteBuffer.wrap(head).getShort(50) != 0;
        ByteBuffer places = ByteBuffer.wrap(loca);
        GlyphStreams streams = new GlyphStreams(glyphs);
        for (int glyph = 0; glyph < glyphs; glyph++) {
            int start = place(places, glyph, isLong);
            int end = place(places, glyph + 1, isLong);
            streams.add(glyph, ByteBuffer.wrap(glyf, start, end - start).slice());
        }
        return streams.parts(glyphs, isLong);
    }

    private static int place(ByteBuffer places, int glyph, boolean isLong) {
        return isLong ? places.getInt(4 * glyph) : 2 * (places.getShort(2 * glyph) & 0xFFFF);
    }

    private List<byte[]> parts(int glyphs, boolean isLong) {
        ByteBuffer header = ByteBuffer.allocate(HEADER);
        header.putShort((short) 0).putShort((short) (overlaps ? 1 : 0));
        header.putShort((short) glyphs).putShort((short) (isLong ? 1 : 0));
        header.putInt(contours.size()).putInt(pointCounts.size()).putInt(flags.size());
        header.putInt(coordinates.size()).putInt(components.size());
        header.putInt(bounded.length + bounds.size()).putInt(instructions.size());
        return List.of(
                header.array(),
                contours.toByteArray(),
                pointCounts.toByteArray(),
                flags.toByteArray(),
                coordinates.toByteArray(),
                components.toByteArray(),
                bounded,
                bounds.toByteArray(),
                instructions.toByteArray(),
                overlaps ? overlapping : new byte[0]);
    }

    private void add(int glyph, ByteBuffer source) {
        if (!source.hasRemaining()) {
            word(contours, 0);
            return;
        }
        int count = source.getShort();
        word(contours, count);
        if (count >= 0) {
            source.position(BEFORE_CONTOURS);
            addSimple(glyph, count, source);
        } else {
            bound(glyph, source);
            source.position(BEFORE_CONTOURS);
            addComposite(source);
        }
    }

    private void addSimple(int glyph, int count, ByteBuffer source) {
        int points = 0;
        for (int contour = 0; contour < count; contour++) {
            int end = (source.getShort() & 0xFFFF) + 1;
            small(pointCounts, end - points);
            points = end;
        }
        byte[] hints = new byte[source.getShort() & 0xFFFF];
        source.get(hints);
        int[] pointFlags = pointFlags(points, source);
        int[] across = steps(pointFlags, source, 2, 16);
        int[] up = steps(pointFlags, source, 4, 32);
        for (int point = 0; point < points; point++) {
            PointCode.put(flags, coordinates, (pointFlags[point] & 1) != 0, across[point], up[point]);
        }
        if (points > 0 && (pointFlags[0] & OVERLAPS) != 0) {
            overlaps = true;
            mark(overlapping, glyph);
        }
        if (!isBoundedBy(source, across, up)) {
            bound(glyph, source);
        }
        hint(hints);
    }

    private static int[] pointFlags(int points, ByteBuffer source) {
        int[] pointFlags = new int[points];
        int point = 0;
        while (point < points) {
            int flag = source.get();
            int end = point + 1 + ((flag & REPEATED) != 0 ? source.get() & 0xFF : 0);
            while (point < end) {
                pointFlags[point++] = flag;
            }
        }
        return pointFlags;
    }

    /** The steps from point to point in one direction: a byte with its sign among the flags, a word, or none. */
    private static int[] steps(int[] pointFlags, ByteBuffer source, int isByte, int isSameOrPositive) {
        int[] steps = new int[pointFlags.length];
        for (int point = 0; point < steps.length; point++) {
            boolean set = (pointFlags[point] & isSameOrPositive) != 0;
            if ((pointFlags[point] & isByte) != 0) {
                int size = source.get() & 0xFF;
                steps[point] = set ? size : -size;
            } else if (!set) {
                steps[point] = source.getShort();
            }
        }
        return steps;
    }

    private static boolean isBoundedBy(ByteBuffer source, int[] across, int[] up) {
        return isBoundedBy(across, source.getShort(2), source.getShort(6))
                && isBoundedBy(up, source.getShort(4), source.getShort(8));
    }

    private static boolean isBoundedBy(int[] steps, int least, int most) {
        int at = 0;
        int lowest = steps.length == 0 ? 0 : Integer.MAX_VALUE;
        int highest = steps.length == 0 ? 0 : Integer.MIN_VALUE;
        for (int step : steps) {
            at += step;
            lowest = Math.min(lowest, at);
            highest = Math.max(highest, at);
        }
        return lowest == least && highest == most;
    }

    private void addComposite(ByteBuffer source) {
        int flag;
        boolean hinted = false;
        do {
            int start = source.position();
            flag = source.getShort();
            hinted |= (flag & INSTRUCTIONS) != 0;
            int length = 4 + ((flag & WORDS) != 0 ? 4 : 2);
            if ((flag & SCALE) != 0) {
                length += 2;
            } else if ((flag & TWO_SCALES) != 0) {
                length += 4;
            } else if ((flag & FOUR_SCALES) != 0) {
                length += 8;
            }
            byte[] component = new byte[length];
            source.get(start, component);
            components.writeBytes(component);
            source.position(start + length);
        } while ((flag & MORE) != 0);
        if (hinted) {
            byte[] hints = new byte[source.getShort() & 0xFFFF];
            source.get(hints);
            hint(hints);
        }
    }

    private void hint(byte[] hints) {
        small(coordinates, hints.length);
        instructions.writeBytes(hints);
    }

    /** Keeps the bounds of a glyph as they are stated. */
    private void bound(int glyph, ByteBuffer source) {
        mark(bounded, glyph);
        for (int at = 2; at < BEFORE_CONTOURS; at += 2) {
            word(bounds, source.getShort(at));
        }
    }

    private static void mark(byte[] set, int glyph) {
        set[glyph / 8] |= (byte) (0x80 >> (glyph % 8));
    }

    private static void word(ByteArrayOutputStream out, int value) {
        out.write(value >> 8);
        out.write(value);
    }

    /** A number that is mostly under 253, in one to three bytes. */
    private static void small(ByteArrayOutputStream out, int value) {
        if (value < 253) {
            out.write(value);
        } else if (value < 506) {
            out.write(255);
            out.write(value - 253);
        } else if (value < 762) {
            out.write(254);
            out.write(value - 506);
        } else {
            out.write(253);
            word(out, value);
        }
    }
}
