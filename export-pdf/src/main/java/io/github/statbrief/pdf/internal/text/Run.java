package io.github.statbrief.pdf.internal.text;

import io.github.statbrief.pdf.internal.structure.ContentOwner;
import io.github.statbrief.theme.FontCoverage;
import io.github.statbrief.theme.TextStyle;

/**
 * Text of one style with one owner in the structure.
 *
 * @param text the words, with the spaces around them
 * @param style its style
 * @param underlined whether it is underlined
 * @param owner its owner
 */
public record Run(String text, TextStyle style, boolean underlined, ContentOwner owner) {
    /** Composes letters with their accents. */
    public Run {
        text = FontCoverage.composed(text);
    }

    /** Makes text that is not underlined. */
    public Run(String text, TextStyle style, ContentOwner owner) {
        this(text, style, false, owner);
    }
}
