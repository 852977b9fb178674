package io.github.statbrief.theme;

/** Reports a character that a font lacks, in text to be set in it. */
public final class MissingCharacterException extends IllegalArgumentException {
    private static final long serialVersionUID = 1;
    private final String message;

    MissingCharacterException(FontFile font, int character) {
        message = FontCoverage.missing(font, character);
    }

    @Override
    public String getMessage() {
        return message;
    }
}
