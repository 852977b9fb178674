package io.github.statbrief.pdf.internal.file;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;

/** Replaces a file's identifier, which OpenPDF takes from the clock, with a digest of all other bytes. */
final class FileIdentifier {
    private static final byte[] KEY = "/ID [<".getBytes(StandardCharsets.US_ASCII);
    private static final int DIGITS = 32;

    private FileIdentifier() {}

    /** Writes the identifier into the array itself. */
    static void replace(byte[] file) {
        int first = lastIndexOf(file, KEY) + KEY.length;
        int second = first + DIGITS + "><".length();
        Arrays.fill(file, first, first + DIGITS, (byte) '0');
        Arrays.fill(file, second, second + DIGITS, (byte) '0');
        byte[] digits =
                HexFormat.of().formatHex(digest(file)).substring(0, DIGITS).getBytes(StandardCharsets.US_ASCII);
        System.arraycopy(digits, 0, file, first, DIGITS);
        System.arraycopy(digits, 0, file, second, DIGITS);
    }

    private static byte[] digest(byte[] file) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(file);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    private static int lastIndexOf(byte[] file, byte[] key) {
        for (int at = file.length - key.length; at >= 0; at--) {
            if (Arrays.equals(file, at, at + key.length, key, 0, key.length)) {
                return at;
            }
        }
        throw new IllegalStateException("the file has no identifier");
    }
}
