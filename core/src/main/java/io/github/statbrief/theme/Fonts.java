package io.github.statbrief.theme;

/**
 * One family in three weights.
 *
 * @param family its name in workbooks and SVG
 * @param regular the file of weight 400
 * @param semibold the file of weight 600
 * @param bold the file of weight 700
 */
public record Fonts(String family, FontFile regular, FontFile semibold, FontFile bold) {
    private static final Fonts STANDARD = new Fonts(
            "Open Sans",
            FontFile.bundled("OpenSans-Regular.ttf"),
            FontFile.bundled("OpenSans-SemiBold.ttf"),
            FontFile.bundled("OpenSans-Bold.ttf"));

    /** Returns the bundled Open Sans, whose digits have equal width. */
    public static Fonts standard() {
        return STANDARD;
    }

    /** The file of a weight. */
    public FontFile of(Weight weight) {
        return switch (weight) {
            case REGULAR -> regular;
            case SEMIBOLD -> semibold;
            case BOLD -> bold;
        };
    }

    /**
     * The width of text in a style, in points.
     *
     * @throws MissingCharacterException if the font lacks a character
     */
    public double width(String text, TextStyle style) {
        return of(style.weight()).width(text, style.size());
    }
}
