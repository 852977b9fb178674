package io.github.statbrief.charts.internal.type;

import java.awt.Font;
import java.awt.FontMetrics;
import java.awt.Graphics;
import java.awt.font.LineMetrics;
import java.awt.geom.Rectangle2D;

/** What a graphics context answers of a font, from the theme's font file; whole points, as {@code FontMetrics} has them, rounded up. */
@SuppressWarnings("serial") // never written
public final class ThemeFontMetrics extends FontMetrics {
    private final transient Typeface typeface;
    private final double size;

    /**
     * Takes measures.
     *
     * @param font the font that is asked for
     * @param typeface the theme's font in its place
     * @param size its size in points
     */
    public ThemeFontMetrics(Font font, Typeface typeface, double size) {
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
        return new ThemeLineMetrics(typeface, size, text.length());
    }

    @Override
    public Rectangle2D getStringBounds(String text, Graphics context) {
        double ascent = typeface.ascent() * size;
        return new Rectangle2D.Double(0, -ascent, typeface.width(text, size), ascent + typeface.descent() * size);
    }
}
