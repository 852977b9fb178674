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

    /** The width of a text in a size. */
    public double width(String text, double size) {
        return file.width(composed(text), size);
    }

    /** The width of one character in a size. */
    public double width(int character, double size) {
        return file.width(character, size);
    }

    /** Measures a composed text before each of its places. */
    double[] measure(String text, double size) {
        double[] before = new double[text.length() + 1];
        file.measure(text, size, before, 0);
        return before;
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

    private Path2D read(int character) {
        try {
            GlyphData data = font.getGlyph().getGlyph(file.glyph(character));
            return data == null ? new Path2D.Float() : data.getPath();
        } catch (IOException e) {
            throw new UncheckedIOException("the font " + name() + " cannot be read", e);
        }
    }
}
