package io.github.statbrief.charts.internal.type;

import io.github.statbrief.theme.FontFile;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.text.Normalizer;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.fontbox.ttf.GlyphData;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/**
 * The outlines and widths of one font file. Text is filled as outlines, unhinted: {@code java.awt.Font} would ask the machine for its fonts, fails where there are
 * none, and draws what its FreeType draws. Safe to share between threads.
 */
public final class Typeface {
    /** Text of characters before this one is composed already. */
    private static final char FIRST_COMBINING = '\u0300';

    private final FontFile file;
    private final TrueTypeFont font;
    private final double unitsPerEm;
    /** The outlines of characters in font units, y upwards. Nothing changes one once it is made. */
    private final Map<Integer, Path2D> outlines = new ConcurrentHashMap<>();

    private Typeface(FontFile file, TrueTypeFont font) throws IOException {
        this.file = file;
        this.font = font;
        unitsPerEm = font.getUnitsPerEm();
    }

    /** Reads a font file. */
    public static Typeface of(FontFile file) {
        try {
            return new Typeface(file, new TTFParser().parse(new RandomAccessReadBuffer(file.embeddable())));
        } catch (IOException e) {
            throw new UncheckedIOException(
                    "the font " + file.name() + " cannot be read; take another TrueType file of it", e);
        }
    }

    /** The file name of the font. */
    public String name() {
        return file.name();
    }

    /** Whether the font has a character. */
    public boolean has(int character) {
        return file.has(character);
    }

    /** How far a text runs when set in a size. */
    public double width(String text, double size) {
        String letters = composed(text);
        for (int at = 0; at < letters.length(); at += Character.charCount(letters.codePointAt(at))) {
            glyph(letters.codePointAt(at));
        }
        return file.width(letters, size);
    }

    /** How far one character runs. */
    public double advance(int character, double size) {
        glyph(character);
        return file.width(character, size);
    }

    /** The outline of a character that starts at zero on a baseline at zero, y downwards. */
    public Shape outline(int character, double size) {
        double scale = size / unitsPerEm;
        return AffineTransform.getScaleInstance(scale, -scale)
                .createTransformedShape(outlines.computeIfAbsent(character, this::read));
    }

    /** How far the font's letters reach above the baseline, as a share of their size. */
    public double ascent() {
        try {
            return font.getHorizontalHeader().getAscender() / unitsPerEm;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** How far the font's letters reach below the baseline, as a share of their size. */
    public double descent() {
        try {
            return -font.getHorizontalHeader().getDescender() / unitsPerEm;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** How far below the middle of its line box the baseline of a text lies, as a share of its size. */
    public double baselineBelowMiddle() {
        return (ascent() - descent()) / 2;
    }

    /** Fonts hold "é" as one character; a letter and its accent apart would be set side by side. */
    public static String composed(String text) {
        for (int at = 0; at < text.length(); at++) {
            if (text.charAt(at) >= FIRST_COMBINING) {
                return Normalizer.normalize(text, Normalizer.Form.NFC);
            }
        }
        return text;
    }

    /** The number of a character's glyph; refuses a character that the font lacks. */
    private int glyph(int character) {
        int id = file.glyph(character);
        if (id == 0) {
            throw new IllegalArgumentException(
                    "the font " + name() + " has no character " + Characters.named(character));
        }
        return id;
    }

    private Path2D read(int character) {
        try {
            GlyphData data = font.getGlyph().getGlyph(glyph(character));
            return data == null ? new Path2D.Float() : data.getPath();
        } catch (IOException e) {
            throw new UncheckedIOException("the font " + name() + " cannot be read", e);
        }
    }
}
