package io.github.statbrief.sheets.cell;

import io.github.statbrief.theme.Fonts;
import io.github.statbrief.theme.Theme;

/** The typeface of spreadsheets, which cannot contain one. */
public final class Typefaces {
    private static final String EVERYWHERE = "Arial";

    private Typefaces() {}

    /**
     * The typeface of a theme with its own fonts, which its office has, and in the place of ours, which few have, one that
     * every office has and that is as wide.
     */
    public static String of(Theme theme) {
        String family = theme.fonts().family();
        return family.equals(Fonts.standard().family()) ? EVERYWHERE : family;
    }
}
