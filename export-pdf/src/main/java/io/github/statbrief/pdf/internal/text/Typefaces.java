package io.github.statbrief.pdf.internal.text;

import io.github.statbrief.theme.Fonts;
import io.github.statbrief.theme.Weight;

/** The fonts of a theme, read once and shared by all briefs of one exporter. Safe to share between threads. */
public final class Typefaces {
    private final Typeface regular;
    private final Typeface semibold;
    private final Typeface bold;
    private final Fonts files;

    /** Reads the fonts of a theme. */
    public Typefaces(Fonts fonts) {
        regular = new Typeface(fonts.regular(), 'R');
        semibold = new Typeface(fonts.semibold(), 'S');
        bold = new Typeface(fonts.bold(), 'B');
        files = fonts;
    }

    /** The font of a weight. */
    public Typeface of(Weight weight) {
        return switch (weight) {
            case REGULAR -> regular;
            case SEMIBOLD -> semibold;
            case BOLD -> bold;
        };
    }

    /** The files of the fonts, which measure text. */
    public Fonts files() {
        return files;
    }
}
