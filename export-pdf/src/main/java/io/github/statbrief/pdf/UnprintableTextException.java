package io.github.statbrief.pdf;

/** A text holds a character that no font of the theme draws; left alone it would vanish from the brief in silence. Nothing has been written. */
public final class UnprintableTextException extends IllegalArgumentException {
    private static final long serialVersionUID = 1;

    UnprintableTextException(int codePoint, String text, String place) {
        super("the theme's fonts have no glyph for '" + Character.toString(codePoint) + "' ("
                + "U+%04X".formatted(codePoint) + ") in '" + text + "' of " + place
                + "; write it in other letters or give the theme fonts that hold it");
    }
}
