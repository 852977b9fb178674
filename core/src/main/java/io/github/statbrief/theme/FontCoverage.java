package io.github.statbrief.theme;

import io.github.statbrief.internal.text.Printable;
import java.text.Normalizer;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Checks whether the fonts of a theme can set a text: letter by letter, from left to right, in every weight. Safe to
 * share between threads.
 */
public final class FontCoverage {
    /**
     * A text with a character that cannot be set.
     *
     * @param word the word with the first such character, or the character itself if it is not a letter
     * @param message the character and what to do about it
     */
    public record Gap(String word, String message) {}

    /** The first combining character; text below it is already composed. */
    private static final int FIRST_COMBINING = 0x300;

    private final Fonts fonts;
    /** Characters known to be settable, because most characters recur. */
    private final Set<Integer> settable = ConcurrentHashMap.newKeySet();

    /**
     * Starts with the fonts of a theme.
     *
     * @param fonts the fonts
     */
    public FontCoverage(Fonts fonts) {
        this.fonts = fonts;
    }

    /**
     * Finds the first character of a text that cannot be set. Composes separate accents with their letters first.
     *
     * @param text the text
     * @return the problem; empty if the whole text can be set
     */
    public Optional<Gap> gap(String text) {
        boolean plain = text.chars().allMatch(character -> character < FIRST_COMBINING);
        String composed = plain ? text : Normalizer.normalize(text, Normalizer.Form.NFC);
        for (int at = 0; at < composed.length(); at = composed.offsetByCodePoints(at, 1)) {
            int character = composed.codePointAt(at);
            if (!settable.contains(character)) {
                Optional<String> refusal = refusal(character);
                if (refusal.isPresent()) {
                    return Optional.of(new Gap(wordAt(composed, at), refusal.get()));
                }
                settable.add(character);
            }
        }
        return Optional.empty();
    }

    private Optional<String> refusal(int character) {
        if (needsShaping(character)) {
            return Optional.of(
                    "the character " + named(character)
                            + " is written right to left or joins with its neighbours, which outputs cannot set; write it in other letters");
        }
        for (Weight weight : Weight.values()) {
            FontFile font = fonts.of(weight);
            if (!font.has(character)) {
                return Optional.of(missing(font, character));
            }
        }
        return Optional.empty();
    }

    /** Says that a font lacks a character, and what to do about it. */
    static String missing(FontFile font, int character) {
        return "the font " + font.name() + " has no character " + named(character)
                + "; write it otherwise, or give the theme fonts that have it";
    }

    private static boolean needsShaping(int character) {
        byte direction = Character.getDirectionality(character);
        int type = Character.getType(character);
        return direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT
                || direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC
                || type == Character.NON_SPACING_MARK
                || type == Character.COMBINING_SPACING_MARK;
    }

    private static String named(int character) {
        String shown = Character.isISOControl(character) ? "" : "'" + Character.toString(character) + "' ";
        return shown + "(" + Printable.named(character) + ", " + Character.getName(character) + ")";
    }

    /** The word around a character, used to find its place in the file; the character itself if it is not a letter. */
    private static String wordAt(String text, int at) {
        int from = at;
        int to = text.offsetByCodePoints(at, 1);
        while (from > 0 && Character.isLetterOrDigit(text.codePointBefore(from))) {
            from = text.offsetByCodePoints(from, -1);
        }
        while (to < text.length() && Character.isLetterOrDigit(text.codePointAt(to))) {
            to = text.offsetByCodePoints(to, 1);
        }
        return Character.isLetterOrDigit(text.codePointAt(at))
                ? text.substring(from, to)
                : Character.toString(text.codePointAt(at));
    }
}
