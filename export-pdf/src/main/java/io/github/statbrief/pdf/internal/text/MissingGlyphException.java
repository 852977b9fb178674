package io.github.statbrief.pdf.internal.text;

import io.github.statbrief.InvalidReleaseException;
import io.github.statbrief.Problem;
import io.github.statbrief.Severity;
import java.util.List;

/**
 * Reports a character that a font lacks. Callers who know the place of the text convert it to an
 * {@link InvalidReleaseException}.
 */
public final class MissingGlyphException extends RuntimeException {
    private static final long serialVersionUID = 1;
    private final int codePoint;
    private final String text;

    MissingGlyphException(int codePoint, String text) {
        this.codePoint = codePoint;
        this.text = text;
    }

    /**
     * The same error with its place.
     *
     * @param place the path of the text in the model
     */
    public InvalidReleaseException in(String place) {
        String message = "the theme's fonts have no glyph for '" + Character.toString(codePoint) + "' ("
                + "U+%04X".formatted(codePoint) + ") in '" + text
                + "'; write it in other letters or give the theme fonts that hold it";
        return new InvalidReleaseException(List.of(Problem.inModel(place, Severity.ERROR, message)));
    }
}
