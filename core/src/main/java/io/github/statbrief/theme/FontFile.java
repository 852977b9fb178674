package io.github.statbrief.theme;

import io.github.statbrief.internal.binary.CharacterMap;
import io.github.statbrief.internal.binary.FontCheck;
import io.github.statbrief.internal.binary.FontTables;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;

/** A TrueType font held in memory, checked as a whole. Immutable and safe to share between threads. */
public final class FontFile {
    private static final int APPLE = 0x74727565;

    private final String name;
    private final byte[] bytes;
    private final FontTables tables;
    private final CharacterMap characters;
    private final int[] advances;
    private final double unitsPerEm;

    private FontFile(String name, byte[] bytes, FontCheck checked) {
        this.name = name;
        this.bytes = bytes;
        tables = checked.tables();
        characters = checked.characters();
        advances = checked.advances();
        unitsPerEm = checked.unitsPerEm();
    }

    /**
     * Takes a font. All that text is set with is gone through: the widths and outlines of all its characters.
     *
     * @param name its file name, for messages
     * @param bytes the file, TrueType outlines ("glyf")
     * @return the font
     * @throws IllegalArgumentException where the file is no such font, is broken, or may not be embedded
     */
    public static FontFile of(String name, byte[] bytes) {
        int magic = bytes.length < 4 ? 0 : ByteBuffer.wrap(bytes).getInt();
        if (magic != FontTables.TRUE_TYPE && magic != APPLE) {
            throw new IllegalArgumentException(refusal(name, magic));
        }
        byte[] own = bytes.clone();
        try {
            return new FontFile(name, own, new FontCheck(own));
        } catch (FontCheck.NotPermittedException e) {
            throw new IllegalArgumentException(
                    "the font " + name + " " + e.getMessage() + "; take one that may be, or ask for a licence", e);
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException(
                    "the font " + name + " is broken: " + e.getMessage() + "; take another copy or version of it", e);
        }
    }

    private static String refusal(String name, int magic) {
        return switch (magic) {
            case 0x4F54544F ->
                "the font " + name + " has CFF outlines (OTTO), which cannot be embedded whole; use its TrueType (.ttf)"
                        + " version";
            case 0x74746366 -> name + " is a collection of fonts (ttcf); take one font out of it as a .ttf file";
            case 0x774F4646, 0x774F4632 -> name + " is a font for the web (WOFF); use its TrueType (.ttf) version";
            default -> name + " is no TrueType font; name a .ttf file";
        };
    }

    static FontFile bundled(String name) {
        try (InputStream in = FontFile.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("the bundled font " + name + " is missing from the jar");
            }
            return of(name, in.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Its file name. */
    public String name() {
        return name;
    }

    /** A copy of the file. */
    public byte[] bytes() {
        return bytes.clone();
    }

    /**
     * The font with those tables only that setting and embedding it take, each of them checked: what is handed to readers of fonts.
     *
     * @return a TrueType file
     */
    public byte[] embeddable() {
        return tables.reduced(characters);
    }

    /** Whether the font has a character. */
    public boolean has(int codePoint) {
        return glyph(codePoint) != 0;
    }

    /** The number of the glyph that draws a character; 0 where the font has none. */
    public int glyph(int codePoint) {
        return characters.glyph(codePoint);
    }

    /** How far a character runs in a size; one that the font lacks, as its sign for missing characters. */
    public double width(int codePoint, double size) {
        return units(codePoint) * size / unitsPerEm;
    }

    /** How far a text runs in a size, in the same unit; letters are neither joined nor drawn together. */
    public double width(String text, double size) {
        long units = 0;
        for (int at = 0; at < text.length(); at += Character.charCount(text.codePointAt(at))) {
            units += units(text.codePointAt(at));
        }
        return units * size / unitsPerEm;
    }

    private int units(int codePoint) {
        return advances[Math.min(glyph(codePoint), advances.length - 1)];
    }
}
