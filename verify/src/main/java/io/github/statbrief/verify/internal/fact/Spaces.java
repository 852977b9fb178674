package io.github.statbrief.verify.internal.fact;

import java.util.regex.Pattern;

/** The spaces of texts as readers see them. */
public final class Spaces {
    private static final Pattern UNSEEN = Pattern.compile("[\\u00AD\\u2060\\u200B]");
    private static final Pattern SPACE = Pattern.compile("[\\s\\p{Z}]+");

    /** Where a line of a narrow column ends within a long number. */
    private static final Pattern BROKEN = Pattern.compile("(?<=\\p{Nd},\\p{Nd}{3},) (?=\\p{Nd}{3}(?!\\p{Nd}))");

    private Spaces() {}

    /** A text with long numbers that are not broken at the end of a line. */
    public static String unbroken(String text) {
        return BROKEN.matcher(text).replaceAll("");
    }

    /** A text with one plain space in the place of any spaces and line ends, and without what nobody sees. */
    public static String single(String text) {
        return isSingle(text)
                ? text
                : SPACE.matcher(UNSEEN.matcher(text).replaceAll(""))
                        .replaceAll(" ")
                        .strip();
    }

    /** Whether a text has plain spaces between its words only, one each, as nearly all have. */
    private static boolean isSingle(String text) {
        boolean between = false;
        for (int at = 0; at < text.length(); at++) {
            char each = text.charAt(at);
            boolean word = each > ' ' && each < 0x7F;
            if (!word && (each != ' ' || !between)) {
                return false;
            }
            between = word;
        }
        return between || text.isEmpty();
    }
}
