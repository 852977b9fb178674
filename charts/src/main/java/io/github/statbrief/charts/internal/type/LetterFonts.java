package io.github.statbrief.charts.internal.type;

import io.github.statbrief.theme.Weight;
import java.awt.Font;

/** The fonts in which words are given to a graphics context: measured ones for a recording, those of {@code java.awt} for a screen. */
@FunctionalInterface
public interface LetterFonts {
    /** The font of a weight in a size in points. */
    Font of(Weight weight, double size);

    /** Fonts that hold measures alone and ask nothing of the machine. */
    static LetterFonts measured(Typefaces typefaces) {
        return (weight, size) -> ThemeFont.measured(typefaces.of(weight), weight, size);
    }
}
