package io.github.statbrief.html.internal.brotli;

import java.util.ArrayList;
import java.util.List;

/**
 * Compresses bytes as Brotli. Of what the format offers, it uses copies within a window of four megabytes, distances used
 * before, and for each part prefix codes of its own; neither the dictionary of words nor contexts, which fonts have little
 * use for. The same bytes give the same result everywhere.
 */
public final class Brotli {
    /** The window of 22 bits, as the stream begins with it. */
    private static final int WINDOW = 0b1011;

    private static final int WINDOW_BITS = 4;
    /** The most bytes that share codes. */
    private static final int LONGEST_STRETCH = 1 << 20;
    /** A part shorter than this shares the codes of the next: its own would be longer than what they save. */
    private static final int SHORTEST_STRETCH = 256;

    /** The most bytes whose number is written in four groups of bits. */
    private static final int SHORT_STRETCH = 1 << 16;

    private static final int LITERALS = 256;

    private Brotli() {}

    /**
     * Compresses several parts as one stream of all their bytes.
     *
     * @param parts what differs in kind, so that each is best served by codes of its own
     */
    public static byte[] compressed(List<byte[]> parts) {
        byte[] bytes = joined(parts);
        BitWriter out = new BitWriter();
        out.put(WINDOW_BITS, WINDOW);
        Copies copies = new Copies(bytes);
        int start = 0;
        for (int end : ends(parts)) {
            stretch(out, bytes, start, copies.commands(start, end));
            start = end;
        }
        out.put(2, 0b11);
        return out.toByteArray();
    }

    private static byte[] joined(List<byte[]> parts) {
        int length = 0;
        for (byte[] part : parts) {
            length = Math.addExact(length, part.length);
        }
        byte[] bytes = new byte[length];
        int at = 0;
        for (byte[] part : parts) {
            System.arraycopy(part, 0, bytes, at, part.length);
            at += part.length;
        }
        return bytes;
    }

    /** Where each stretch of its own codes ends. */
    private static List<Integer> ends(List<byte[]> parts) {
        List<Integer> ends = new ArrayList<>();
        int start = 0;
        int at = 0;
        for (byte[] part : parts) {
            at += part.length;
            while (at - start > LONGEST_STRETCH) {
                start += LONGEST_STRETCH;
                ends.add(start);
            }
            if (at - start >= SHORTEST_STRETCH) {
                ends.add(at);
                start = at;
            }
        }
        if (start < at) {
            ends.add(at);
        }
        return ends;
    }

    /** Writes a stretch: its length, its codes, its steps. */
    private static void stretch(BitWriter out, byte[] bytes, int start, List<Command> commands) {
        int[] literals = new int[LITERALS];
        int[] lengths = new int[Command.SYMBOLS];
        int[] distances = new int[Distances.SYMBOLS];
        int at = start;
        for (Command command : commands) {
            lengths[command.symbol()]++;
            for (int end = at + command.inserted(); at < end; at++) {
                literals[bytes[at] & 0xFF]++;
            }
            at += command.copied();
            if (command.hasDistance()) {
                distances[command.distance()]++;
            }
        }
        header(out, at - start);
        // One kind of block for literals, lengths and distances each; no distance by itself; literals without context.
        out.put(3 + 2 + 4 + 2, 0);
        // One code for literals and one for distances.
        out.put(1 + 1, 0);
        PrefixCode ofLiterals = CodeWriter.write(out, literals);
        PrefixCode ofLengths = CodeWriter.write(out, lengths);
        PrefixCode ofDistances = CodeWriter.write(out, distances);
        at = start;
        for (Command command : commands) {
            ofLengths.put(out, command.symbol());
            command.putLengths(out);
            for (int end = at + command.inserted(); at < end; at++) {
                ofLiterals.put(out, bytes[at] & 0xFF);
            }
            at += command.copied();
            if (command.hasDistance()) {
                ofDistances.put(out, command.distance());
                out.put(command.extraBits(), command.extra());
            }
        }
    }

    /** The length of a stretch that isn't the last, in groups of four bits, and that it is compressed. */
    private static void header(BitWriter out, int length) {
        int groups = length <= SHORT_STRETCH ? 4 : 5;
        out.put(1, 0);
        out.put(2, groups - 4L);
        out.put(4 * groups, length - 1L);
        out.put(1, 0);
    }
}
