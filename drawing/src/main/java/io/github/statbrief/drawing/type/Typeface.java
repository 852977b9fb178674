package io.github.statbrief.drawing.type;

import io.github.statbrief.theme.FontCoverage;
import io.github.statbrief.theme.FontFile;
import io.github.statbrief.theme.FontRun;
import io.github.statbrief.theme.Fonts;
import io.github.statbrief.theme.SoftHyphens;
import io.github.statbrief.theme.Weight;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.fontbox.ttf.GlyphData;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.jspecify.annotations.Nullable;

/** One weight of a theme's fonts: its family, and its fallback for what the family lacks. Safe to share between threads. */
public final class Typeface {
    private final Fonts fonts;
    private final Weight weight;
    private final Map<FontFile, OutlineFont> outlines;

    Typeface(Fonts fonts, Weight weight) {
        this.fonts = fonts;
        this.weight = weight;
        Map<FontFile, OutlineFont> read = new HashMap<>();
        fonts.all(weight).forEach(file -> read.computeIfAbsent(file, OutlineFont::new));
        outlines = Map.copyOf(read);
    }

    /** The file name of the family's font. */
    String name() {
        return fonts.of(weight).name();
    }

    /** Whether a font has a character. */
    boolean has(int character) {
        return fonts.fileOf(character, weight).has(character);
    }

    /** The width of a text in a size, with the hyphen of a word that is divided at its end. */
    public double width(String text, double size) {
        double width = 0;
        for (FontRun run : fonts.runs(SoftHyphens.drawn(composed(text)), weight)) {
            width += run.font().width(run.text(), size);
        }
        return width;
    }

    /** The width of one character in a size. */
    public double width(int character, double size) {
        return fonts.fileOf(character, weight).width(character, size);
    }

    /** Measures a composed text before each of its places. */
    double[] measure(String text, double size) {
        double[] before = new double[text.length() + 1];
        int at = 0;
        for (FontRun run : fonts.runs(text, weight)) {
            run.font().measure(run.text(), size, before, at);
            at += run.text().length();
        }
        return before;
    }

    /** The outline of a character that starts at zero on a baseline at zero, y downwards. */
    public Shape outline(int character, double size) {
        return Objects.requireNonNull(outlines.get(fonts.fileOf(character, weight)))
                .outline(character, size);
    }

    /** How far the family's letters reach above the baseline, as a share of their size. */
    double ascent() {
        return fonts.of(weight).ascent();
    }

    /** How far the family's letters reach below the baseline, as a share of their size. */
    double descent() {
        return fonts.of(weight).descent();
    }

    /** How far below the middle of its line box the baseline of a text lies, as a share of its size. */
    double baselineBelowMiddle() {
        return (ascent() - descent()) / 2;
    }

    /** Letters with their accents, as fonts have them. */
    public static String composed(String text) {
        return FontCoverage.composed(text);
    }

    /**
     * The outlines of one font file. Text is filled as outlines, unhinted: {@code java.awt.Font} would ask the machine for its fonts, fails where there are
     * none, and draws what its FreeType draws. Safe to share between threads.
     */
    private static final class OutlineFont {
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
}
