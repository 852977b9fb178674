package io.github.statbrief.drawing.type;

import io.github.statbrief.theme.Weight;
import java.awt.Font;
import java.awt.font.FontRenderContext;
import java.awt.font.LineMetrics;
import java.awt.geom.Rectangle2D;
import java.text.CharacterIterator;

/**
 * A font of the theme whose measures come from its file: {@code java.awt.Font} would load the machine's fonts for them, which fails where there are none and differs
 * elsewhere.
 */
@SuppressWarnings("serial") // never written
final class ThemeFont extends Font {
    private final transient Typeface typeface;
    private final Weight weight;
    private final double exactSize;

    /** A font that holds measures alone. */
    ThemeFont(Typeface typeface, Weight weight, double size) {
        super(typeface.name(), PLAIN, (int) Math.round(size));
        this.typeface = typeface;
        this.weight = weight;
        exactSize = size;
        pointSize = (float) size;
    }

    /** A font that {@code java.awt} can draw as well. */
    ThemeFont(Font drawn, Typeface typeface, Weight weight, double size) {
        super(drawn.deriveFont((float) size));
        this.typeface = typeface;
        this.weight = weight;
        exactSize = size;
    }

    /** Its weight. */
    Weight weight() {
        return weight;
    }

    /** Its size in points. */
    double exactSize() {
        return exactSize;
    }

    @Override
    public LineMetrics getLineMetrics(String text, FontRenderContext context) {
        return ThemeFontMetrics.line(typeface, exactSize, text.length());
    }

    @Override
    public LineMetrics getLineMetrics(String text, int from, int to, FontRenderContext context) {
        return ThemeFontMetrics.line(typeface, exactSize, to - from);
    }

    @Override
    public LineMetrics getLineMetrics(char[] text, int from, int to, FontRenderContext context) {
        return ThemeFontMetrics.line(typeface, exactSize, to - from);
    }

    @Override
    public LineMetrics getLineMetrics(CharacterIterator text, int from, int to, FontRenderContext context) {
        return ThemeFontMetrics.line(typeface, exactSize, to - from);
    }

    @Override
    public Rectangle2D getStringBounds(String text, FontRenderContext context) {
        return ThemeFontMetrics.bounds(typeface, exactSize, text);
    }

    @Override
    public Rectangle2D getStringBounds(String text, int from, int to, FontRenderContext context) {
        return getStringBounds(text.substring(from, to), context);
    }

    @Override
    public boolean canDisplay(int codePoint) {
        return typeface.has(codePoint);
    }

    @Override
    public boolean canDisplay(char character) {
        return typeface.has(character);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ThemeFont that
                && super.equals(other)
                && weight == that.weight
                && exactSize == that.exactSize;
    }

    @Override
    public int hashCode() {
        return super.hashCode();
    }
}
