package io.github.statbrief.internal.binary;

/**
 * The outlines of a font: the tables "loca" and "glyf". Visits each glyph once, so the work is linear in the file
 * size. Used once.
 */
final class Glyphs {
    private static final int HEADER = 10;
    /** The deepest nesting of composite glyphs; fonts use two or three levels. */
    private static final int DEEPEST = 16;
    /** The largest number of points and parts in one glyph. */
    private static final int MOST = 0xFFFF;

    private static final int WORDS = 1;
    private static final int PLACED = 2;
    private static final int SCALE = 8;
    private static final int MORE = 0x20;
    private static final int TWO_SCALES = 0x40;
    private static final int MATRIX = 0x80;
    private static final double SCALE_UNIT = 1 << 14;

    private static final int UNSEEN = 0;
    private static final int OPEN = -1;

    private final BinaryPart glyf;
    private final long[] places;
    /** The points and parts of each visited glyph, plus one. */
    private final int[] weights;
    /** The farthest distance of each glyph from its origin, in font units. */
    private final double[] reaches;

    Glyphs(BinaryPart loca, BinaryPart glyf, int count, boolean longPlaces) {
        this.glyf = glyf;
        places = new long[count + 1];
        weights = new int[count];
        reaches = new double[count];
        for (int glyph = 0; glyph <= count; glyph++) {
            places[glyph] = longPlaces ? loca.unsignedInt(4L * glyph) : 2L * loca.unsignedShort(2L * glyph);
            long length = glyph == 0 ? 0 : places[glyph] - places[glyph - 1];
            if (places[glyph] > glyf.length() || length < 0 || (length > 0 && length < HEADER)) {
                throw loca.wrong("gives the glyph " + Math.max(0, glyph - 1) + " no place in the table 'glyf'");
            }
        }
    }

    /** The farthest distance of a glyph from its origin, in font units; refuses a glyph that cannot be drawn. */
    double reach(int glyph) {
        visit(glyph, 0);
        return reaches[glyph];
    }

    private void visit(int glyph, int depth) {
        if (glyph >= weights.length) {
            throw glyf.wrong("has a glyph with the part " + glyph + ", the font has " + weights.length + " glyphs");
        }
        if (weights[glyph] > UNSEEN) {
            return;
        }
        if (weights[glyph] == OPEN || depth > DEEPEST) {
            throw glyf.wrong("has the glyph " + glyph + ", which is a part of itself or of too many others");
        }
        weights[glyph] = OPEN;
        long start = places[glyph];
        int weight = 1;
        if (places[glyph + 1] > start) {
            int contours = glyf.signedShort(start);
            weight += contours < 0 ? composite(glyph, depth) : simple(glyph, contours);
        }
        weights[glyph] = weight;
    }

    private int simple(int glyph, int contours) {
        if (contours == 0) {
            return 0;
        }
        long end = places[glyph + 1];
        long at = places[glyph] + HEADER;
        int last = -1;
        for (int contour = 0; contour < contours; contour++) {
            int next = within(glyph, at, 2, end);
            if (next < last || next == MOST) {
                throw broken(glyph);
            }
            last = next;
            at += 2;
        }
        at += 2 + within(glyph, at, 2, end);
        int points = last + 1;
        byte[] flags = new byte[points];
        for (int point = 0; point < points; point++) {
            int flag = within(glyph, at++, 1, end);
            flags[point] = (byte) flag;
            for (int more = (flag & 8) == 0 ? 0 : within(glyph, at++, 1, end); more > 0; more--) {
                if (++point >= points) {
                    throw broken(glyph);
                }
                flags[point] = (byte) flag;
            }
        }
        at = coordinates(glyph, at, flags, 2, 16);
        coordinates(glyph, at, flags, 4, 32);
        return points;
    }

    /** Reads one coordinate of all points: a short step with its sign, a long one, or none. */
    private long coordinates(int glyph, long start, byte[] flags, int isShort, int isSame) {
        long at = start;
        long place = 0;
        for (byte flag : flags) {
            if ((flag & isShort) != 0) {
                int step = within(glyph, at++, 1, places[glyph + 1]);
                place += (flag & isSame) != 0 ? step : -step;
            } else if ((flag & isSame) == 0) {
                place += (short) within(glyph, at, 2, places[glyph + 1]);
                at += 2;
            }
            reaches[glyph] = Math.max(reaches[glyph], (double) Math.abs(place));
        }
        return at;
    }

    private int composite(int glyph, int depth) {
        long end = places[glyph + 1];
        long at = places[glyph] + HEADER;
        int weight = 0;
        int flags;
        do {
            flags = within(glyph, at, 2, end);
            int part = within(glyph, at + 2, 2, end);
            visit(part, depth + 1);
            weight += weights[part];
            if (weight > MOST) {
                throw glyf.wrong("has the glyph " + glyph + " of more than " + MOST + " points and parts");
            }
            at += 4;
            int size = (flags & WORDS) == 0 ? 1 : 2;
            double shift = Math.max(
                    Math.abs(signed(within(glyph, at, size, end), size)),
                    Math.abs(signed(within(glyph, at + size, size, end), size)));
            at += 2L * size;
            int scales = (flags & SCALE) != 0 ? 1 : (flags & TWO_SCALES) != 0 ? 2 : (flags & MATRIX) != 0 ? 4 : 0;
            double scale = scales == 0 ? 1 : scale(glyph, at, scales);
            at += 2L * scales;
            // a part placed by points lies within the reach of the other parts
            double moved = (flags & PLACED) == 0 ? reaches[glyph] + reaches[part] * scale : shift * Math.max(1, scale);
            reaches[glyph] = Math.max(reaches[glyph], moved + reaches[part] * scale);
        } while ((flags & MORE) != 0);
        return weight;
    }

    private double scale(int glyph, long at, int scales) {
        double largest = 0;
        for (int scale = 0; scale < scales; scale++) {
            double share = signed(within(glyph, at + 2L * scale, 2, places[glyph + 1]), 2) / SCALE_UNIT;
            largest = Math.max(largest, Math.abs(share));
        }
        return scales == 4 ? 2 * largest : largest;
    }

    private static int signed(int value, int size) {
        return size == 1 ? (byte) value : (short) value;
    }

    private int within(int glyph, long at, int size, long end) {
        if (at + size > end) {
            throw broken(glyph);
        }
        return size == 1 ? glyf.unsignedByte(at) : glyf.unsignedShort(at);
    }

    private IllegalArgumentException broken(int glyph) {
        return glyf.wrong("has the glyph " + glyph + ", whose outline breaks off");
    }
}
