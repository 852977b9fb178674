package io.github.statbrief.internal.binary;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/**
 * Checks every part of a font that is used to set text or to embed the font, once, and refuses anything that could
 * break a font reader. Takes time linear in the file size.
 */
public final class FontCheck {
    private static final int MAGIC = 0x5F0F3CF5;
    /**
     * The farthest a glyph may reach or advance, in font sizes. The widest characters of Unicode take about a dozen.
     */
    private static final int FARTHEST = 32;
    /** The largest ascent or descent of a line, in font sizes. */
    private static final int TALLEST = 4;

    private static final int RESTRICTED = 2;
    private static final int KINDS_OF_EMBEDDING = 0xF;
    private static final int WHOLE_ONLY = 0x100;
    private static final int BITMAPS_ONLY = 0x200;

    private final FontTables tables;
    private final int unitsPerEm;
    private final int glyphs;
    private final int ascent;
    private final int descent;
    private final int[] advances;
    private final CharacterMap characters;

    /**
     * Checks a font.
     *
     * @param file the bytes of a TrueType file
     * @throws IllegalArgumentException if the font is broken or may not be embedded
     */
    public FontCheck(byte[] file) {
        tables = new FontTables(file);
        BinaryPart head = tables.get("head");
        head.need(0, 54);
        unitsPerEm = head.unsignedShort(18);
        if (head.unsignedInt(12) != MAGIC || unitsPerEm < 16 || unitsPerEm > 16384 || head.unsignedShort(50) > 1) {
            throw head.wrong("is no head of a TrueType font");
        }
        BinaryPart profile = tables.get("maxp");
        profile.need(0, 32);
        glyphs = profile.unsignedShort(4);
        if (profile.unsignedInt(0) != 0x00010000 || glyphs == 0) {
            throw profile.wrong("is not that of TrueType outlines");
        }
        BinaryPart header = tables.get("hhea");
        header.need(0, 36);
        ascent = header.signedShort(4);
        descent = header.signedShort(6);
        advances = advances(header, tables.get("hmtx"));
        characters = new CharacterMap(tables.get("cmap"), glyphs);
        outlines(new Glyphs(tables.get("loca"), tables.get("glyf"), glyphs, head.unsignedShort(50) == 1));
        permission(tables.get("OS/2"));
        names(tables.get("name"));
    }

    /** The tables of the font. */
    public FontTables tables() {
        return tables;
    }

    /** The characters of the font with their glyphs. */
    public CharacterMap characters() {
        return characters;
    }

    /** The font units in one em, from 16 to 16384. */
    public int unitsPerEm() {
        return unitsPerEm;
    }

    /** How far lines reach above the baseline, in font units. */
    public int ascent() {
        return ascent;
    }

    /** How high above the baseline lines end, in font units: less than nothing where they reach below it. */
    public int descent() {
        return descent;
    }

    /** The advance widths of the first glyphs, in font units; all further glyphs have the last width. */
    public int[] advances() {
        return advances;
    }

    private int[] advances(BinaryPart header, BinaryPart widths) {
        if (Math.max(Math.abs(ascent), Math.abs(descent)) > TALLEST * unitsPerEm || ascent <= descent) {
            throw header.wrong("says that lines are " + ascent + " high and " + descent + " deep");
        }
        int count = header.unsignedShort(34);
        if (count == 0 || count > glyphs) {
            throw header.wrong("has " + count + " widths for " + glyphs + " glyphs");
        }
        widths.need(0, 4L * count + 2L * (glyphs - count));
        int[] found = new int[count];
        for (int glyph = 0; glyph < count; glyph++) {
            found[glyph] = widths.unsignedShort(4L * glyph);
        }
        return found;
    }

    private void outlines(Glyphs outlines) {
        if (isTooWide(outlines, 0)) {
            throw tooWide("its sign for missing characters");
        }
        for (int at = 0; at < characters.count(); at++) {
            int character = characters.character(at);
            int glyph = characters.glyph(character);
            if (isTooWide(outlines, glyph)) {
                throw tooWide(named(character));
            }
            if (character > ' ' && character <= '~' && advances[Math.min(glyph, advances.length - 1)] == 0) {
                throw new IllegalArgumentException(named(character) + " has no width");
            }
        }
    }

    private static String named(int character) {
        return "its U+%04X".formatted(character);
    }

    private boolean isTooWide(Glyphs outlines, int glyph) {
        long most = (long) FARTHEST * unitsPerEm;
        return outlines.reach(glyph) > most || advances[Math.min(glyph, advances.length - 1)] > most;
    }

    private static IllegalArgumentException tooWide(String name) {
        return new IllegalArgumentException(name + " is more than " + FARTHEST + " times as wide as the font is large");
    }

    private static void permission(BinaryPart metrics) {
        int version = metrics.unsignedShort(0);
        metrics.need(0, version == 0 ? 78 : version == 1 ? 86 : 96);
        int permission = metrics.unsignedShort(8);
        String refusal = (permission & KINDS_OF_EMBEDDING) == RESTRICTED
                ? "embedded"
                : (permission & WHOLE_ONLY) != 0
                        ? "embedded in part"
                        : (permission & BITMAPS_ONLY) != 0 ? "embedded as outlines" : "";
        if (!refusal.isEmpty()) {
            throw new NotPermittedException(refusal);
        }
    }

    private static void names(BinaryPart names) {
        int count = names.unsignedShort(2);
        int texts = names.unsignedShort(4);
        boolean named = false;
        for (int entry = 0; entry < count; entry++) {
            long at = 6 + 12L * entry;
            int length = names.unsignedShort(at + 8);
            long start = (long) texts + names.unsignedShort(at + 10);
            names.need(start, length);
            if (names.unsignedShort(at + 6) == 6) {
                boolean wide = names.unsignedShort(at) != 1;
                Charset encoding = wide ? StandardCharsets.UTF_16BE : StandardCharsets.ISO_8859_1;
                String name = new String(names.bytes(), (int) start, length, encoding);
                if (!name.matches("[!-~&&[^\\[\\](){}<>/%]]{1,63}")) {
                    throw names.wrong("has a PostScript name that is none");
                }
                named = true;
            }
        }
        if (!named) {
            throw names.wrong("has no PostScript name");
        }
    }

    /** Reports a font that may be read but not embedded. */
    public static final class NotPermittedException extends IllegalArgumentException {
        private static final long serialVersionUID = 1;

        NotPermittedException(String how) {
            super("may not be " + how + " by what its maker says in it (OS/2, fsType)");
        }
    }
}
