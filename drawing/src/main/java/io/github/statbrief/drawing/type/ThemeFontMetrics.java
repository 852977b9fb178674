package io.github.statbrief.drawing.type;

import java.awt.Font;
import java.awt.FontMetrics;
import java.awt.Graphics;
import java.awt.font.LineMetrics;
import java.awt.geom.Rectangle2D;

/** What a graphics context answers of a font, from the theme's font file; whole points, as {@code FontMetrics} has them, rounded up. */
@SuppressWarnings("serial") // never written
final class ThemeFontMetrics extends FontMetrics {
    private static final float LINE = 0.06f;
    private static final float UNDER = 0.11f;
    private static final float THROUGH = -0.28f;

    private final transient Typeface typeface;
    private final double size;

    /** The measures of the theme's font that stands in the place of the one that is asked for, in a size in points. */
    ThemeFontMetrics(Font font, Typeface typeface, double size) {
        super(font);
        this.typeface = typeface;
        this.size = size;
    }

    @Override
    public int stringWidth(String text) {
        return (int) Math.ceil(typeface.width(text, size));
    }

    @Override
    public int charWidth(char character) {
        return (int) Math.ceil(typeface.width(character, size));
    }

    @Override
    public int charsWidth(char[] data, int from, int length) {
        return stringWidth(new String(data, from, length));
    }

    @Override
    public int getAscent() {
        return (int) Math.ceil(typeface.ascent() * size);
    }

    @Override
    public int getDescent() {
        return (int) Math.ceil(typeface.descent() * size);
    }

    @Override
    public int getLeading() {
        return 0;
    }

    @Override
    public LineMetrics getLineMetrics(String text, Graphics context) {
        return line(typeface, size, text.length());
    }

    @Override
    public Rectangle2D getStringBounds(String text, Graphics context) {
        return bounds(typeface, size, text);
    }

    static Rectangle2D bounds(Typeface typeface, double size, String text) {
        double height = size * (typeface.ascent() + typeface.descent());
        return new Rectangle2D.Double(0, -size * typeface.ascent(), typeface.width(text, size), height);
    }

    /** The measures of a line of some characters. */
    static LineMetrics line(Typeface typeface, double size, int characters) {
        float ascent = (float) (typeface.ascent() * size);
        float descent = (float) (typeface.descent() * size);
        return new LineMetrics() {
            @Override
            public int getNumChars() {
                return characters;
            }

            @Override
            public float getAscent() {
                return ascent;
            }

            @Override
            public float getDescent() {
                return descent;
            }

            @Override
            public float getLeading() {
                return 0;
            }

            @Override
            public float getHeight() {
                return ascent + descent;
            }

            @Override
            public int getBaselineIndex() {
                return Font.ROMAN_BASELINE;
            }

            @Override
            public float[] getBaselineOffsets() {
                return new float[] {0, (descent - ascent) / 2, -ascent};
            }

            @Override
            public float getStrikethroughOffset() {
                return THROUGH * (float) size;
            }

            @Override
            public float getStrikethroughThickness() {
                return LINE * (float) size;
            }

            @Override
            public float getUnderlineOffset() {
                return UNDER * (float) size;
            }

            @Override
            public float getUnderlineThickness() {
                return LINE * (float) size;
            }
        };
    }
}
