package io.github.statbrief.theme;

import com.ibm.icu.lang.UScript;
import io.github.statbrief.internal.text.Printable;
import java.text.Normalizer;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Checks whether the fonts of a theme can set a text: letter by letter, from left to right, in every weight, in the
 * family or its fallback. Safe to
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
        String composed = composed(text);
        for (int at = 0; at < composed.length(); at += Character.charCount(composed.codePointAt(at))) {
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

    /**
     * Composes letters with their accents: fonts have "é" as one character, and a letter and its accent apart would be
     * set side by side.
     *
     * @param text the text
     * @return the text as it is set
     */
    public static String composed(String text) {
        for (int at = 0; at < text.length(); at++) {
            if (text.charAt(at) >= FIRST_COMBINING && !isSettled(text.charAt(at))) {
                return Normalizer.normalize(text, Normalizer.Form.NFC);
            }
        }
        return text;
    }

    /** Whether a character is a dash, a quotation mark, an ellipsis or a sign of mathematics, which nothing composes with another. */
    private static boolean isSettled(char character) {
        return (character >= '\u2010' && character <= '\u2026') || (character >= '\u2200' && character <= '\u22FF');
    }

    private Optional<String> refusal(int character) {
        if (needsShaping(character)) {
            return Optional.of(
                    "the character " + named(character)
                            + " is written right to left or joins with its neighbours, which outputs cannot set; write it in other letters");
        }
        if (fonts.has(character)) {
            return Optional.empty();
        }
        for (Weight weight : Weight.values()) {
            if (!fonts.of(weight).has(character)) {
                return Optional.of(missing(fonts.of(weight), character));
            }
        }
        throw new IllegalStateException("a family that has a character in every weight has the character");
    }

    /** Says that a font lacks a character, and what to do about it. */
    static String missing(FontFile font, int character) {
        return "the font " + font.name() + " has no character " + named(character)
                + "; write it otherwise, or give the theme a font that has it: fonts: {fallback: [{family: "
                + family(character) + ", regular: " + family(character).replace(" ", "") + "-Regular.ttf}]}";
    }

    /** A family that is likely to have a character: Noto has one for nearly every script. */
    private static String family(int character) {
        Character.UnicodeScript script = Character.UnicodeScript.of(character);
        return switch (script) {
            case LATIN, GREEK, CYRILLIC -> "Noto Sans";
            case HAN, BOPOMOFO -> "Noto Sans SC";
            case HIRAGANA, KATAKANA -> "Noto Sans JP";
            case HANGUL -> "Noto Sans KR";
            case COMMON, INHERITED, UNKNOWN -> "Noto Sans Symbols";
            default ->
                "Noto Sans " + UScript.getName(UScript.getScript(character)).replace('_', ' ');
        };
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
