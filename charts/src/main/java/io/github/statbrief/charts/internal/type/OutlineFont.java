package io.github.statbrief.charts.internal.type;

import io.github.statbrief.theme.FontFile;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.fontbox.ttf.GlyphData;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/**
 * The outlines of one font file. Text is filled as outlines, unhinted: {@code java.awt.Font} would ask the machine for its fonts, fails where there are
 * none, and draws what its FreeType draws. Safe to share between threads.
 */
final class OutlineFont {
    private final FontFile file;
    private final TrueTypeFont font;
    private final double unitsPerEm;
    /** The outlines of characters in font units, y upwards. Nothing changes one once it is made. */
    private final Map<Integer, Path2D> outlines = new ConcurrentHashMap<>();

    private OutlineFont(FontFile file, TrueTypeFont font) throws IOException {
        this.file = file;
        this.font = font;
        unitsPerEm = font.getUnitsPerEm();
    }

    /** Reads a font file. */
    static OutlineFont of(FontFile file) {
        try {
            return new OutlineFont(file, new TTFParser().parse(new RandomAccessReadBuffer(file.embeddable())));
        } catch (IOException e) {
            throw new UncheckedIOException(
                    "the font " + file.name() + " cannot be read; take another TrueType file of it", e);
        }
    }

    /** The outline of a character that starts at zero on a baseline at zero, y downwards. */
    Shape outline(int character, double size) {
        double scale = size / unitsPerEm;
        return AffineTransform.getScaleInstance(scale, -scale)
                .createTransformedShape(outlines.computeIfAbsent(character, this::read));
    }

    /** How far the font's letters reach above the baseline, as a share of their size. */
    double ascent() {
        try {
            return font.getHorizontalHeader().getAscender() / unitsPerEm;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** How far the font's letters reach below the baseline, as a share of their size. */
    double descent() {
        try {
            return -font.getHorizontalHeader().getDescender() / unitsPerEm;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Path2D read(int character) {
        try {
            GlyphData data = font.getGlyph().getGlyph(file.glyph(character));
            return data == null ? new Path2D.Float() : data.getPath();
        } catch (IOException e) {
            throw new UncheckedIOException("the font " + file.name() + " cannot be read", e);
        }
    }
}
