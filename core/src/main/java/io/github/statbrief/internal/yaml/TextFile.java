package io.github.statbrief.internal.yaml;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/** A UTF-8 text file. */
public final class TextFile {
    private static final int MEGABYTE = 1 << 20;

    private final byte[] bytes;
    private final String text;

    private TextFile(byte[] bytes, String text) {
        this.bytes = bytes;
        this.text = text;
    }

    /** The SHA-256 of the file's bytes, in lower-case hexadecimal digits. */
    public String sha256() {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    /** Its text, without a byte order mark. */
    public String text() {
        return text;
    }

    /** Reads a file; refuses one larger than the limit. */
    public static TextFile read(Path path, int mostMegabytes) throws UnreadableFileException {
        if (Files.isDirectory(path)) {
            throw new UnreadableFileException("this is a folder; name a file in it");
        }
        if (!Files.exists(path)) {
            throw new UnreadableFileException("there is no such file");
        }
        if (!Files.isRegularFile(path)) {
            throw new UnreadableFileException("this is a device or a pipe; name a file");
        }
        try {
            limit(Files.size(path), mostMegabytes);
            return of(Files.readAllBytes(path), mostMegabytes);
        } catch (IOException e) {
            throw new UnreadableFileException("the file cannot be read: " + e.getMessage());
        }
    }

    /** Decodes the bytes of a file. */
    public static TextFile of(byte[] bytes, int mostMegabytes) throws UnreadableFileException {
        limit(bytes.length, mostMegabytes);
        return new TextFile(bytes, decoded(bytes));
    }

    private static void limit(long size, int mostMegabytes) throws UnreadableFileException {
        if (size > (long) mostMegabytes * MEGABYTE) {
            throw new UnreadableFileException("the file has " + size / MEGABYTE + " MB; at most " + mostMegabytes
                    + " MB are read. Put large tables into data files");
        }
    }

    private static String decoded(byte[] bytes) throws UnreadableFileException {
        if (startsWith(bytes, 0xFE, 0xFF) || startsWith(bytes, 0xFF, 0xFE)) {
            throw new UnreadableFileException("the file is in UTF-16; save it as UTF-8");
        }
        CharsetDecoder decoder = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        CharBuffer characters = CharBuffer.allocate(bytes.length);
        ByteBuffer input = ByteBuffer.wrap(bytes);
        if (startsWith(bytes, 0xEF, 0xBB, 0xBF)) {
            input.position(3);
        }
        CoderResult result = decoder.decode(input, characters, true);
        String text = characters.flip().toString();
        if (result.isError()) {
            // with a character in the place of the invalid byte, so that a line beginning with it counts
            List<String> lines = (text + '?').lines().toList();
            String last = lines.get(lines.size() - 1);
            int column = last.codePointCount(0, last.length());
            int found = Byte.toUnsignedInt(bytes[input.position()]);
            throw new UnreadableFileException(
                    lines.size(), column, "the byte " + hex(found) + " is no UTF-8; save the file as UTF-8");
        }
        return text;
    }

    private static boolean startsWith(byte[] bytes, int... first) {
        for (int at = 0; at < first.length; at++) {
            if (at >= bytes.length || Byte.toUnsignedInt(bytes[at]) != first[at]) {
                return false;
            }
        }
        return true;
    }

    private static String hex(int found) {
        return "0x" + Character.toUpperCase(Character.forDigit(found >> 4, 16))
                + Character.toUpperCase(Character.forDigit(found & 0xF, 16));
    }
}
