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
import org.jspecify.annotations.Nullable;

/**
 * The outlines of one font file. Text is filled as outlines, unhinted: {@code java.awt.Font} would ask the machine for its fonts, fails where there are
 * none, and draws what its FreeType draws. Safe to share between threads.
 */
final class OutlineFont {
    private final FontFile file;
    private @Nullable TrueTypeFont font;
    /** The outlines of characters in font units, y upwards. Nothing changes one once it is made. */
    private final Map<Integer, Path2D> outlines = new ConcurrentHashMap<>();

    /** Takes a font file; it is read for its first outline, as only pictures need any. */
    OutlineFont(FontFile file) {
        this.file = file;
    }

    /** The outline of a character that starts at zero on a baseline at zero, y downwards. */
    Shape outline(int character, double size) {
        try {
            double scale = size / font().getUnitsPerEm();
            return AffineTransform.getScaleInstance(scale, -scale)
                    .createTransformedShape(outlines.computeIfAbsent(character, this::read));
        } catch (IOException e) {
            throw unreadable(e);
        }
    }

    private synchronized TrueTypeFont font() throws IOException {
        if (font == null) {
            font = new TTFParser().parse(new RandomAccessReadBuffer(file.embeddable()));
        }
        return font;
    }

    private Path2D read(int character) {
        try {
            GlyphData data = font().getGlyph().getGlyph(file.glyph(character));
            return data == null ? new Path2D.Float() : data.getPath();
        } catch (IOException e) {
            throw unreadable(e);
        }
    }

    private UncheckedIOException unreadable(IOException cause) {
        return new UncheckedIOException(
                "the font " + file.name() + " cannot be read; take another TrueType file of it", cause);
    }
}
