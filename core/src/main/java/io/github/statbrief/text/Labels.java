package io.github.statbrief.text;

import java.util.Locale;

/** The fixed words of one language. Immutable and safe to share between threads. */
public final class Labels {
    private final Phrases phrases;

    private Labels(Phrases phrases) {
        this.phrases = phrases;
    }

    /**
     * The words of a language.
     *
     * @param language one of those that there are bundles for
     * @return its words
     * @throws IllegalArgumentException where there are none
     */
    public static Labels in(Locale language) {
        return new Labels(Phrases.in(language));
    }

    /** The words of a label. */
    public String of(Label label) {
        return phrases.get("label." + label.name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }

    /** A whole percentage on an axis: "25%". */
    public String percent(int hundredths) {
        return new NumberText(phrases.locale()).count(hundredths) + phrases.get("percent-sign");
    }

    /** "Page 2 of 4". */
    public String page(int page, int pages) {
        return phrases.format("page-of", "page", page, "pages", pages);
    }
}
