package io.github.statbrief.internal.binary;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.CRC32;

/** The chunks of a PNG file, each checked for checksum, place and length. */
public final class PngFile {
    private static final byte[] SIGNATURE = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'};
    private static final int FRAME = 12;
    /** The value 1 in the chunk "gAMA", and the tolerance around sRGB. */
    private static final double GAMMA_UNIT = 100_000;

    private static final double LEAST_GAMMA = 0.4;
    private static final double MOST_GAMMA = 0.5;

    private final ByteArrayOutputStream data = new ByteArrayOutputStream();
    private PngHeader header = new PngHeader(1, 1, 8, PngHeader.Type.GREY, false);
    private byte[] palette = {};
    private byte[] transparency = {};
    private String before = "";
    private boolean hasData;
    private boolean isStandard;
    private double gamma = LEAST_GAMMA;

    PngFile(byte[] file) {
        int at = SIGNATURE.length;
        while (!before.equals("IEND")) {
            if (at + FRAME > file.length) {
                throw new IllegalArgumentException(
                        "it breaks off " + (before.isEmpty() ? "at its beginning" : "after its chunk " + before));
            }
            BinaryPart frame = new BinaryPart("chunk", file, at, file.length - at);
            long length = frame.unsignedInt(0);
            String type = new String(file, at + 4, 4, StandardCharsets.ISO_8859_1);
            if (!type.matches("[A-Za-z]{4}")) {
                throw new IllegalArgumentException("it holds something else than chunks after its chunk " + before);
            }
            if (length > file.length - at - FRAME) {
                throw new IllegalArgumentException("it breaks off within its chunk " + type);
            }
            CRC32 sum = new CRC32();
            sum.update(file, at + 4, (int) length + 4);
            if (sum.getValue() != frame.unsignedInt(length + 8)) {
                throw new IllegalArgumentException("its chunk " + type + " is damaged: the sum does not fit");
            }
            take(type, new BinaryPart("chunk " + type, file, at + 8, (int) length));
            before = type;
            at += (int) length + FRAME;
        }
        if (at != file.length) {
            throw new IllegalArgumentException("it has " + (file.length - at) + " bytes more after its end (IEND)");
        }
        checkWhole();
    }

    /** Whether bytes begin with the PNG signature. */
    public static boolean isPng(byte[] bytes) {
        return bytes.length >= SIGNATURE.length
                && Arrays.equals(bytes, 0, SIGNATURE.length, SIGNATURE, 0, SIGNATURE.length);
    }

    private void take(String type, BinaryPart chunk) {
        if (before.isEmpty() != type.equals("IHDR")) {
            throw new IllegalArgumentException("its chunk IHDR is not the first and only one");
        }
        switch (type) {
            case "IHDR" -> header = PngHeader.of(chunk);
            case "PLTE" -> palette(chunk);
            case "tRNS" -> transparency(chunk);
            case "IDAT" -> {
                if (hasData && !before.equals("IDAT")) {
                    throw new IllegalArgumentException("its chunk IDAT stands in two places");
                }
                hasData = true;
                data.writeBytes(chunk.bytes());
            }
            case "sRGB", "iCCP" -> isStandard = true;
            case "gAMA" -> gamma = chunk.unsignedInt(0) / GAMMA_UNIT;
            case "IEND" -> {}
            default -> {
                if (Character.isUpperCase(type.charAt(0))) {
                    throw new IllegalArgumentException("its chunk " + type + " is none that PNG has");
                }
            }
        }
    }

    private void palette(BinaryPart chunk) {
        int colours = chunk.length() / 3;
        boolean fits = colours > 0 && colours * 3 == chunk.length() && colours <= 1 << Math.min(8, header.depth());
        if (palette.length > 0 || hasData || header.type().isGrey() || !fits) {
            throw new IllegalArgumentException("its palette (PLTE) of " + colours + " colours does not fit its pixels");
        }
        palette = chunk.bytes();
    }

    private void transparency(BinaryPart chunk) {
        boolean fits = switch (header.type()) {
            case GREY -> chunk.length() == 2;
            case COLOUR -> chunk.length() == 6;
            case INDEXED -> chunk.length() > 0 && chunk.length() <= palette.length / 3;
            case GREY_ALPHA, COLOUR_ALPHA -> false;
        };
        if (transparency.length > 0 || hasData || !fits) {
            throw new IllegalArgumentException("its transparency (tRNS) does not fit its pixels");
        }
        transparency = chunk.bytes();
    }

    private void checkWhole() {
        if (!hasData) {
            throw new IllegalArgumentException("it has no pixels (IDAT)");
        }
        if (header.type() == PngHeader.Type.INDEXED && palette.length == 0) {
            throw new IllegalArgumentException("it has no palette (PLTE)");
        }
        if (!isStandard && (gamma < LEAST_GAMMA || gamma > MOST_GAMMA)) {
            throw new IllegalArgumentException("its tones have the gamma " + gamma
                    + ", those of sRGB have 0.45455, so it would come out too dark or too light");
        }
    }

    PngHeader header() {
        return header;
    }

    /** Red, green and blue of each palette colour. */
    byte[] palette() {
        return palette;
    }

    /** The alpha of the first palette colours, or the samples of the transparent colour; empty if there is none. */
    byte[] transparency() {
        return transparency;
    }

    /** The compressed pixels. */
    byte[] data() {
        return data.toByteArray();
    }
}
