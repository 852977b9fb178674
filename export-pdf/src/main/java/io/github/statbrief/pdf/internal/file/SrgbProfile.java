package io.github.statbrief.pdf.internal.file;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The ICC profile of sRGB (IEC 61966-2-1) as three colorants and one tone curve, version 2.1. Built here, because the
 * JDK's profile differs between versions. Immutable.
 */
final class SrgbProfile {
    private static final int HEADER = 128;
    private static final int ENTRY = 12;
    private static final int CURVE_POINTS = 1024;
    private static final List<String> CURVES = List.of("rTRC", "gTRC", "bTRC");
    private static final String DESCRIPTION = "sRGB IEC61966-2.1";

    private SrgbProfile() {}

    /** The bytes of the profile; always the same. */
    static byte[] bytes() {
        Map<String, byte[]> elements = new LinkedHashMap<>();
        elements.put("desc", description());
        elements.put("cprt", text("No copyright, use freely"));
        elements.put("wtpt", point(0.9642, 1.0, 0.8249));
        // the primaries of ITU-R BT.709 under D65, adapted to D50 (Bradford)
        elements.put("rXYZ", point(0.43607, 0.22249, 0.01392));
        elements.put("gXYZ", point(0.38515, 0.71687, 0.09708));
        elements.put("bXYZ", point(0.14307, 0.06061, 0.71410));
        return assembled(elements, curve());
    }

    /** Joins header, table and data; the three tone curves share one element. */
    private static byte[] assembled(Map<String, byte[]> elements, byte[] curve) {
        int count = elements.size() + CURVES.size();
        int start = HEADER + 4 + count * ENTRY;
        ByteBuffer table = ByteBuffer.allocate(start - HEADER).putInt(count);
        ByteArrayOutputStream data = new ByteArrayOutputStream();
        elements.forEach((signature, element) -> {
            table.put(ascii(signature)).putInt(start + data.size()).putInt(element.length);
            data.writeBytes(element);
        });
        for (String signature : CURVES) {
            table.put(ascii(signature)).putInt(start + data.size()).putInt(curve.length);
        }
        data.writeBytes(curve);
        ByteBuffer profile = ByteBuffer.allocate(start + data.size());
        profile.put(header(profile.capacity())).put(table.array()).put(data.toByteArray());
        return profile.array();
    }

    private static byte[] header(int size) {
        ByteBuffer header = ByteBuffer.allocate(HEADER);
        header.putInt(size).putInt(0).putInt(0x02100000);
        header.put(ascii("mntrRGB XYZ "));
        // the day of the standard's first edition serves as the creation date
        for (int part : new int[] {1999, 10, 1, 0, 0, 0}) {
            header.putShort((short) part);
        }
        header.put(ascii("acsp"));
        header.position(68);
        header.put(fixed(0.9642)).put(fixed(1.0)).put(fixed(0.8249));
        return header.array();
    }

    private static byte[] curve() {
        ByteBuffer curve = ByteBuffer.allocate(12 + 2 * CURVE_POINTS);
        curve.put(ascii("curv")).putInt(0).putInt(CURVE_POINTS);
        for (int i = 0; i < CURVE_POINTS; i++) {
            double coded = i / (CURVE_POINTS - 1.0);
            double linear = coded <= 0.04045 ? coded / 12.92 : StrictMath.pow((coded + 0.055) / 1.055, 2.4);
            curve.putShort((short) Math.round(linear * 0xFFFF));
        }
        return curve.array();
    }

    private static byte[] description() {
        byte[] words = ascii(DESCRIPTION + "\0");
        // the length, the words, then an empty Unicode and an empty Macintosh description
        int length = 12 + words.length + 8 + 3 + 67;
        ByteBuffer description = ByteBuffer.allocate(padded(length));
        description.put(ascii("desc")).putInt(0).putInt(words.length).put(words);
        return description.array();
    }

    private static byte[] text(String words) {
        byte[] ascii = ascii(words + "\0");
        return ByteBuffer.allocate(padded(8 + ascii.length))
                .put(ascii("text"))
                .putInt(0)
                .put(ascii)
                .array();
    }

    private static byte[] point(double x, double y, double z) {
        return ByteBuffer.allocate(20)
                .put(ascii("XYZ "))
                .putInt(0)
                .put(fixed(x))
                .put(fixed(y))
                .put(fixed(z))
                .array();
    }

    private static byte[] fixed(double value) {
        return ByteBuffer.allocate(4).putInt((int) Math.round(value * 0x10000)).array();
    }

    private static int padded(int length) {
        return (length + 3) / 4 * 4;
    }

    private static byte[] ascii(String words) {
        return words.getBytes(StandardCharsets.US_ASCII);
    }
}
