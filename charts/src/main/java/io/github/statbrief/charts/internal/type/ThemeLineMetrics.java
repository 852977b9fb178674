package io.github.statbrief.charts.internal.type;

import java.awt.Font;
import java.awt.font.LineMetrics;

/** The measures of a line of text, from a font file. */
final class ThemeLineMetrics extends LineMetrics {
    private static final float LINE = 0.06f;
    private static final float UNDER = 0.11f;
    private static final float THROUGH = -0.28f;

    private final float ascent;
    private final float descent;
    private final float size;
    private final int characters;

    ThemeLineMetrics(Typeface typeface, double size, int characters) {
        ascent = (float) (typeface.ascent() * size);
        descent = (float) (typeface.descent() * size);
        this.size = (float) size;
        this.characters = characters;
    }

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
        return THROUGH * size;
    }

    @Override
    public float getStrikethroughThickness() {
        return LINE * size;
    }

    @Override
    public float getUnderlineOffset() {
        return UNDER * size;
    }

    @Override
    public float getUnderlineThickness() {
        return LINE * size;
    }
}
