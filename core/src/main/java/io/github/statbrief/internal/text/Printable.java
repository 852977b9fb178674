package io.github.statbrief.internal.text;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Rules for characters: which a text may contain, which can be printed, and how messages shorten a text. */
public final class Printable {
    private static final char SOFT_HYPHEN = '\u00AD';
    private static final int LONGEST = 600;
    private static final int HEAD = 300;
    private static final int TAIL = 250;
    private static final Pattern PARTED = Pattern.compile(" *[\t\n\r]\\s*");

    private static final Pattern LOOKED_UP = Pattern.compile("\\{[^{}]*+\\}|\\]\\([^()]*+\\)");

    private Printable() {}

    /**
     * Finds the first character that no text of a release may contain: control characters, unpaired surrogates and
     * the like.
     *
     * @param text the text
     * @return its index; negative if there is none
     */
    public static int firstOutside(String text) {
        for (int at = 0; at < text.length(); at += Character.charCount(text.codePointAt(at))) {
            if (!isText(text.codePointAt(at))) {
                return at;
            }
        }
        return -1;
    }

    /**
     * Finds the first character that no line of printed text may contain. Besides the characters forbidden in all
     * texts these are tabs and line ends, which no typeface has, and invisible characters and characters that change
     * the text direction, which would make readers see something other than what is written.
     *
     * @param text the text
     * @return its index; negative if there is none
     */
    public static int firstUnprinted(String text) {
        for (int at = 0; at < text.length(); at += Character.charCount(text.codePointAt(at))) {
            int character = text.codePointAt(at);
            if (isParting(character) || !isText(character) || isTurning(character)) {
                return at;
            }
        }
        return -1;
    }

    /**
     * Explains the first character that no line of printed text may contain.
     *
     * @param text the text
     * @return what was found and what to do about it; empty if the text is printable
     */
    public static Optional<String> refused(String text) {
        int at = firstUnprinted(text);
        if (at < 0) {
            return Optional.empty();
        }
        int character = text.codePointAt(at);
        if (character == '\t') {
            return Optional.of("a tab stands in the text; write a space");
        }
        if (isParting(character)) {
            return Optional.of("a line ends within the text; write it on one line");
        }
        return Optional.of("the character " + named(character)
                + (isText(character) ? " is not seen and changes how text is shown" : " is no text") + "; take it out");
    }

    /**
     * Takes soft hyphens out of a printed text: hints where a word may be broken, which most readers of files draw as
     * hyphens. Numbers are not given to this method, because a soft hyphen before one may stand for a minus sign.
     */
    public static String withoutSoftHyphens(String text) {
        return text.indexOf(SOFT_HYPHEN) < 0 ? text : text.replace(String.valueOf(SOFT_HYPHEN), "");
    }

    /** Takes soft hyphens out of the placeholders and addresses of a text, which are looked up and not read. */
    public static String withSoftHyphensInWordsOnly(String text) {
        return text.indexOf(SOFT_HYPHEN) < 0
                ? text
                : LOOKED_UP
                        .matcher(text)
                        .replaceAll(found -> Matcher.quoteReplacement(withoutSoftHyphens(found.group())));
    }

    /** Replaces tabs and line ends in running text with spaces. */
    public static String onOneLine(String text) {
        return text.chars().noneMatch(Printable::isParting)
                ? text
                : PARTED.matcher(text).replaceAll(" ");
    }

    /**
     * Makes a message showable on one line: shortens a long text to its beginning and end, and replaces invisible
     * characters, and spaces that look like the common one, with their numbers, as in {@code [U+202E]}.
     *
     * @param message the message
     * @return the message, of at most a few lines
     */
    public static String shown(String message) {
        String all = onOneLine(
                message.length() <= LONGEST
                        ? message
                        : message.substring(0, HEAD) + "…" + message.substring(message.length() - TAIL));
        if (all.codePoints().allMatch(Printable::isSeen)) {
            return all;
        }
        StringBuilder shown = new StringBuilder();
        all.codePoints().forEach(each -> {
            if (isSeen(each)) {
                shown.appendCodePoint(each);
            } else {
                shown.append('[').append(named(each)).append(']');
            }
        });
        return shown.toString();
    }

    /** The number of a character: {@code U+0041}. */
    public static String named(int character) {
        String digits = Integer.toHexString(character).toUpperCase(Locale.ROOT);
        return "U+" + "0".repeat(Math.max(0, 4 - digits.length())) + digits;
    }

    private static boolean isText(int character) {
        return (character >= ' ' && character <= '~')
                || isParting(character)
                || (!Character.isISOControl(character)
                        && Character.getType(character) != Character.SURROGATE
                        && Character.isDefined(character)
                        && character != 0xFEFF);
    }

    private static boolean isParting(int character) {
        return character == '\t' || character == '\n' || character == '\r';
    }

    /** Line and paragraph ends that editors do not show, direction embeddings, overrides and isolates, and tags. */
    private static boolean isTurning(int character) {
        return (character >= 0x2028 && character <= 0x202E)
                || (character >= 0x2066 && character <= 0x2069)
                || (character >= 0xE0000 && character <= 0xE007F);
    }

    private static boolean isSeen(int character) {
        boolean unlikeSpace = Character.getType(character) == Character.SPACE_SEPARATOR && character != ' ';
        return isText(character)
                && !isTurning(character)
                && !unlikeSpace
                && Character.getType(character) != Character.FORMAT;
    }
}
