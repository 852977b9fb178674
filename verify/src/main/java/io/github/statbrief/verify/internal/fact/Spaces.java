package io.github.statbrief.verify.internal.fact;

/** The spaces of texts as readers see them. */
public final class Spaces {
    private Spaces() {}

    /** A text with one plain space in the place of any spaces and line ends, and without what nobody sees. */
    public static String single(String text) {
        return text.replaceAll("[\\u00AD\\u2060\\u200B]", "")
                .replaceAll("[\\s\\p{Z}]+", " ")
                .strip();
    }
}
