package io.github.statbrief.pdf.internal.text;

import io.github.statbrief.internal.check.UnprintableTextException;

/** A font lacks a character; who knows where the text stands makes it an {@link UnprintableTextException}. */
public final class MissingGlyphException extends RuntimeException {
    private static final long serialVersionUID = 1;
    private final int codePoint;
    private final String text;

    MissingGlyphException(int codePoint, String text) {
        this.codePoint = codePoint;
        this.text = text;
    }

    public UnprintableTextException in(String place) {
        return new UnprintableTextException(
                "the theme's fonts have no glyph for '" + Character.toString(codePoint) + "' ("
                        + "U+%04X".formatted(codePoint) + ") in '" + text + "' of " + place
                        + "; write it in other letters or give the theme fonts that hold it");
    }
}
