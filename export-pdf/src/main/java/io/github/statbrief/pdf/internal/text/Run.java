package io.github.statbrief.pdf.internal.text;

import io.github.statbrief.pdf.internal.structure.ContentOwner;
import io.github.statbrief.theme.TextStyle;

/**
 * Text of one style that belongs to one place in the structure.
 *
 * @param text the words, with the spaces around them
 * @param style how they look
 * @param underlined whether a rule stands under them
 * @param owner where they belong
 */
public record Run(String text, TextStyle style, boolean underlined, ContentOwner owner) {
    /** Makes text without a rule under it. */
    public Run(String text, TextStyle style, ContentOwner owner) {
        this(text, style, false, owner);
    }
}
