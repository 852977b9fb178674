package io.github.statbrief.theme;

/**
 * One family in three weights.
 *
 * @param family its name, as workbooks and SVG name it
 * @param regular 400
 * @param semibold 600
 * @param bold 700
 */
public record Fonts(String family, FontFile regular, FontFile semibold, FontFile bold) {
    private static final Fonts STANDARD = new Fonts(
            "Open Sans",
            FontFile.bundled("OpenSans-Regular.ttf"),
            FontFile.bundled("OpenSans-SemiBold.ttf"),
            FontFile.bundled("OpenSans-Bold.ttf"));

    /** Open Sans, bundled; its digits have equal width. */
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
}
