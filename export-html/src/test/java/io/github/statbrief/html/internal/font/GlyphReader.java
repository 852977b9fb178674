package io.github.statbrief.html.internal.font;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;

/** Reads outlines from the streams of WOFF 2.0 and writes them as glyphs of TrueType, each point with two words. */
final class GlyphReader {
    private final boolean overlaps;
    private final int glyphs;
    private final ByteBuffer contours;
    private final ByteBuffer pointCounts;
    private final ByteBuffer flags;
    private final ByteBuffer coordinates;
    private final ByteBuffer components;
    private final ByteBuffer bounded;
    private final ByteBuffer bounds;
    private final ByteBuffer instructions;
    private final ByteBuffer overlapping;

    GlyphReader(byte[] table) {
        ByteBuffer source = ByteBuffer.wrap(table);
        Woff2Reader.check(source.getShort() == 0, "reserved");
        overlaps = source.getShort() == 1;
        glyphs = source.getShort() & 0xFFFF;
        Woff2Reader.check(source.getShort() == 1, "format of places");
        int[] lengths = new int[7];
        for (int at = 0; at < lengths.length; at++) {
            lengths[at] = source.getInt();
        }
        int marks = (glyphs + 31) / 32 * 4;
        contours = take(source, lengths[0]);
        pointCounts = take(source, lengths[1]);
        flags = take(source, lengths[2]);
        coordinates = take(source, lengths[3]);
        components = take(source, lengths[4]);
        bounded = take(source, marks);
        bounds = take(source, lengths[5] - marks);
        instructions = take(source, lengths[6]);
        overlapping = take(source, overlaps ? (glyphs + 7) / 8 : 0);
        Woff2Reader.check(!source.hasRemaining(), "length of the outlines");
    }

    private static ByteBuffer take(ByteBuffer source, int length) {
        ByteBuffer taken = source.slice(source.position(), length);
        source.position(source.position() + length);
        return taken;
    }

    List<byte[]> read() {
        List<byte[]> read = new ArrayList<>();
        for (int glyph = 0; glyph < glyphs; glyph++) {
            try {
                read.add(read(glyph));
            } catch (IOException e) {
                throw new IllegalStateException(e);
            }
        }
        for (ByteBuffer stream : List.of(contours, pointCounts, flags, coordinates, components, bounds, instructions)) {
            Woff2Reader.check(!stream.hasRemaining(), "all is used");
        }
        return read;
    }

    private byte[] read(int glyph) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        DataOutputStream out = new DataOutputStream(bytes);
        int count = contours.getShort();
        boolean isBounded = isMarked(bounded, glyph);
        if (count == 0) {
            Woff2Reader.check(!isBounded, "an empty glyph has no bounds");
            return new byte[0];
        }
        out.writeShort(count);
        if (count < 0) {
            Woff2Reader.check(isBounded, "a composite has bounds");
            writeBounds(out);
            composite(out);
        } else {
            simple(out, glyph, count, isBounded);
        }
        while (bytes.size() % 4 != 0) {
            out.write(0);
        }
        return bytes.toByteArray();
    }

    private static boolean isMarked(ByteBuffer marks, int glyph) {
        return (marks.get(glyph / 8) & (0x80 >> (glyph % 8))) != 0;
    }

    private void writeBounds(DataOutputStream out) throws IOException {
        for (int at = 0; at < 4; at++) {
            out.writeShort(bounds.getShort());
        }
    }

    private void simple(DataOutputStream out, int glyph, int count, boolean isBounded) throws IOException {
        int[] ends = new int[count];
        int points = 0;
        for (int contour = 0; contour < count; contour++) {
            points += small(pointCounts);
            ends[contour] = points - 1;
        }
        int[] across = new int[points];
        int[] up = new int[points];
        boolean[] on = new boolean[points];
        int[] box = {Integer.MAX_VALUE, Integer.MAX_VALUE, Integer.MIN_VALUE, Integer.MIN_VALUE};
        int x = 0;
        int y = 0;
        for (int point = 0; point < points; point++) {
            int flag = flags.get() & 0xFF;
            on[point] = flag < 128;
            int[] step = step(flag & 127);
            across[point] = step[0];
            up[point] = step[1];
            x += step[0];
            y += step[1];
            box = new int[] {Math.min(box[0], x), Math.min(box[1], y), Math.max(box[2], x), Math.max(box[3], y)};
        }
        if (isBounded) {
            writeBounds(out);
        } else {
            for (int side : box) {
                out.writeShort(side);
            }
        }
        for (int end : ends) {
            out.writeShort(end);
        }
        hints(out);
        for (int point = 0; point < points; point++) {
            boolean first = point == 0 && overlaps && isMarked(overlapping, glyph);
            out.write((on[point] ? 1 : 0) + (first ? 64 : 0));
        }
        for (int step : across) {
            out.writeShort(step);
        }
        for (int step : up) {
            out.writeShort(step);
        }
    }

    /** A step by the table of the specification: sizes of both parts in bits, what they begin at, signs. */
    private int[] step(int flag) {
        int right = (flag & 1) != 0 ? 1 : -1;
        int above = (flag & 2) != 0 ? 1 : -1;
        if (flag < 10) {
            return new int[] {0, right * ((flag >> 1) * 256 + next())};
        }
        if (flag < 20) {
            return new int[] {right * (((flag - 10) >> 1) * 256 + next()), 0};
        }
        if (flag < 84) {
            int low = flag - 20;
            int both = next();
            return new int[] {
                right * (1 + 16 * (low / 16) + (both >> 4)), above * (1 + 16 * (low % 16 / 4) + (both & 15))
            };
        }
        if (flag < 120) {
            int low = flag - 84;
            return new int[] {right * (1 + 256 * (low / 12) + next()), above * (1 + 256 * (low % 12 / 4) + next())};
        }
        if (flag < 124) {
            int first = next();
            int second = next();
            return new int[] {right * (first << 4 | second >> 4), above * ((second & 15) << 8 | next())};
        }
        return new int[] {right * (next() << 8 | next()), above * (next() << 8 | next())};
    }

    private int next() {
        return coordinates.get() & 0xFF;
    }

    private void composite(DataOutputStream out) throws IOException {
        int flag;
        boolean hinted = false;
        do {
            flag = components.getShort();
            hinted |= (flag & 256) != 0;
            out.writeShort(flag);
            int length = 2 + ((flag & 1) != 0 ? 4 : 2);
            length += (flag & 8) != 0 ? 2 : (flag & 64) != 0 ? 4 : (flag & 128) != 0 ? 8 : 0;
            for (int at = 0; at < length; at++) {
                out.write(components.get());
            }
        } while ((flag & 32) != 0);
        if (hinted) {
            hints(out);
        }
    }

    private void hints(DataOutputStream out) throws IOException {
        int length = small(coordinates);
        out.writeShort(length);
        for (int at = 0; at < length; at++) {
            out.write(instructions.get());
        }
    }

    private static int small(ByteBuffer source) {
        int first = source.get() & 0xFF;
        return switch (first) {
            case 253 -> source.getShort() & 0xFFFF;
            case 254 -> 506 + (source.get() & 0xFF);
            case 255 -> 253 + (source.get() & 0xFF);
            default -> first;
        };
    }
}
