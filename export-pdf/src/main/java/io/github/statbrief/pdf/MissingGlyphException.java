package io.github.statbrief.pdf;

/** A font lacks a character; who knows where the text stands makes it an {@link UnprintableTextException}. */
final class MissingGlyphException extends RuntimeException {
    private static final long serialVersionUID = 1;
    private final int codePoint;
    private final String text;

    MissingGlyphException(int codePoint, String text) {
        this.codePoint = codePoint;
        this.text = text;
    }

    UnprintableTextException in(String place) {
        return new UnprintableTextException(codePoint, text, place);
    }
}
