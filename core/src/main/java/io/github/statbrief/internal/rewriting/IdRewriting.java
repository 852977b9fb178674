package io.github.statbrief.internal.rewriting;

import java.util.Locale;

/** Proposes the id that an author meant. */
public final class IdRewriting {
    private static final int LONGEST = 64;

    private IdRewriting() {}

    /** The letters and digits of a text, in lower case and joined by hyphens; empty if it has none. */
    public static String of(String text) {
        String joined = Plain.unaccented(
                        text.replace("\u00df", "ss").replace("\u00e6", "ae").replace("\u00f8", "o"))
                .toLowerCase(Locale.ROOT)
                .replaceAll("['\u2019]", "")
                .replaceAll("[^a-z0-9]+", "-");
        String shortened = joined.substring(0, Math.min(joined.length(), LONGEST));
        return shortened.replaceAll("^-|-$", "");
    }
}
