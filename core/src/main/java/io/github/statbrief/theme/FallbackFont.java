package io.github.statbrief.theme;

import io.github.statbrief.internal.argument.Arguments;
import java.util.Optional;

/**
 * A family for the characters that the family of a theme lacks: the letters of a name in another script.
 *
 * @param family its name in SVG
 * @param regular the file of weight 400
 * @param semibold the file of weight 600
 * @param bold the file of weight 700
 * @param language the language of what is set in it, as a BCP 47 tag, where its script does not tell: Chinese and
 *     Japanese share characters, and many languages are written in Cyrillic
 */
public record FallbackFont(
        String family, FontFile regular, FontFile semibold, FontFile bold, Optional<String> language) {
    /** Refuses a language that is none. */
    public FallbackFont {
        language.ifPresent(Arguments::languageTag);
    }

    /** Makes a family of one file for every weight, whose language its scripts tell. */
    public FallbackFont(String family, FontFile file) {
        this(family, file, file, file, Optional.empty());
    }

    /** Returns the same family for one language, a BCP 47 tag. */
    public FallbackFont withLanguage(String tag) {
        return new FallbackFont(family, regular, semibold, bold, Optional.of(tag));
    }

    /** The file of a weight. */
    public FontFile of(Weight weight) {
        return switch (weight) {
            case REGULAR -> regular;
            case SEMIBOLD -> semibold;
            case BOLD -> bold;
        };
    }

    /** Whether every weight has a character. */
    public boolean has(int codePoint) {
        return regular.has(codePoint) && semibold.has(codePoint) && bold.has(codePoint);
    }
}
