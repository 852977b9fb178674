package io.github.statbrief.pdf.internal.text;

import io.github.statbrief.theme.Fonts;
import io.github.statbrief.theme.TextStyle;
import io.github.statbrief.theme.Weight;

/** The fonts of a theme, read once and shared by all briefs of one exporter. Safe to share between threads. */
public final class Typefaces {
    private final Typeface regular;
    private final Typeface semibold;
    private final Typeface bold;

    /** Reads the fonts of a theme. */
    public Typefaces(Fonts fonts) {
        regular = new Typeface(fonts.regular(), 'R');
        semibold = new Typeface(fonts.semibold(), 'S');
        bold = new Typeface(fonts.bold(), 'B');
    }

    /** The font of a weight. */
    public Typeface of(Weight weight) {
        return switch (weight) {
            case REGULAR -> regular;
            case SEMIBOLD -> semibold;
            case BOLD -> bold;
        };
    }

    /** The width of text in a style, in points. */
    public double width(String text, TextStyle style) {
        return of(style.weight()).width(text, style.size());
    }
}
