package io.github.statbrief.theme;

import io.github.statbrief.internal.binary.CharacterMap;
import io.github.statbrief.internal.binary.FontCheck;
import io.github.statbrief.internal.binary.FontTables;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;

/** A TrueType font in memory, fully checked. Immutable and safe to share between threads. */
public final class FontFile {
    /** Says where a word may be divided; not drawn, and without width, unless a line ends there. */
    static final char SOFT_HYPHEN = '\u00AD';

    private static final int APPLE = 0x74727565;

    private final String name;
    private final byte[] bytes;
    private final FontTables tables;
    private final CharacterMap characters;
    private final int[] advances;
    private final double unitsPerEm;
    private final double ascent;
    private final double descent;

    private FontFile(String name, byte[] bytes, FontCheck checked) {
        this.name = name;
        this.bytes = bytes;
        tables = checked.tables();
        characters = checked.characters();
        advances = checked.advances();
        unitsPerEm = checked.unitsPerEm();
        ascent = checked.ascent();
        descent = checked.descent();
    }

    /**
     * Takes a font and checks everything used to set text: the widths and outlines of all its characters.
     *
     * @param name its file name, for messages
     * @param bytes the file, with TrueType outlines ("glyf")
     * @return the font
     * @throws IllegalArgumentException if the file is not such a font, is broken, or may not be embedded
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
     * The font reduced to the tables required for setting and embedding, all of them checked, for use by font
     * libraries.
     *
     * @return a TrueType file
     */
    public byte[] embeddable() {
        return tables.reduced(characters);
    }

    /** How far the font's letters reach above the baseline, as a share of their size. */
    public double ascent() {
        return ascent / unitsPerEm;
    }

    /** How far the font's letters reach below the baseline, as a share of their size. */
    public double descent() {
        return -descent / unitsPerEm;
    }

    /** Whether the font has a character. */
    public boolean has(int codePoint) {
        return glyph(codePoint) != 0;
    }

    /** Whether the font has a character or draws nothing for it. */
    boolean sets(int codePoint) {
        return codePoint == SOFT_HYPHEN || has(codePoint);
    }

    /** Whether the font has every character of a text or draws nothing for it. */
    boolean sets(String text) {
        for (int at = 0; at < text.length(); at += Character.charCount(text.codePointAt(at))) {
            if (!sets(text.codePointAt(at))) {
                return false;
            }
        }
        return true;
    }

    /** The glyph number of a character; 0 if the font has none. */
    public int glyph(int codePoint) {
        return characters.glyph(codePoint);
    }

    /**
     * The advance width of a character at a size, in the same unit; 0 for a soft hyphen, which is not drawn.
     *
     * @throws MissingCharacterException if the font lacks the character
     */
    public double width(int codePoint, double size) {
        return units(codePoint) * size / unitsPerEm;
    }

    /**
     * The advance width of a text at a size, in the same unit; without kerning or ligatures.
     *
     * @throws MissingCharacterException if the font lacks a character
     */
    public double width(String text, double size) {
        long units = 0;
        for (int at = 0; at < text.length(); at += Character.charCount(text.codePointAt(at))) {
            units += units(text.codePointAt(at));
        }
        return units * size / unitsPerEm;
    }

    /**
     * Measures a run of text before each of its places, as {@link LineBreaker} takes it.
     *
     * @param text the run
     * @param size its size
     * @param before the widths, in the unit of the size: that at {@code start} is set, those of the run's characters
     *     after it are filled in; both halves of a surrogate pair have the width with the pair
     * @param start the place of the run's first character
     * @throws MissingCharacterException if the font lacks a character
     */
    public void measure(String text, double size, double[] before, int start) {
        long units = 0;
        for (int at = 0; at < text.length(); ) {
            int codePoint = text.codePointAt(at);
            units += units(codePoint);
            int next = at + Character.charCount(codePoint);
            while (at < next) {
                before[start + ++at] = before[start] + units * size / unitsPerEm;
            }
        }
    }

    private int units(int codePoint) {
        if (codePoint == SOFT_HYPHEN) {
            return 0;
        }
        int glyph = glyph(codePoint);
        if (glyph == 0) {
            throw new MissingCharacterException(this, codePoint);
        }
        return advances[Math.min(glyph, advances.length - 1)];
    }
}
