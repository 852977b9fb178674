package io.github.statbrief.internal.text;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Which characters a text may hold, which of them can be printed, and how much of a text a message repeats. */
public final class Printable {
    private static final int LONGEST = 600;
    private static final int HEAD = 300;
    private static final int TAIL = 250;
    private static final Pattern PARTED = Pattern.compile(" *[\t\n\r]\\s*");

    private Printable() {}

    /**
     * Finds the first character that no text of a release holds: control characters, halves of surrogate pairs and the like.
     *
     * @param text the text
     * @return its place; less than 0 where there is none
     */
    public static int firstOutside(String text) {
        for (int at = 0; at < text.length(); at = text.offsetByCodePoints(at, 1)) {
            if (!isText(text.codePointAt(at))) {
                return at;
            }
        }
        return -1;
    }

    /**
     * Finds the first character that no line of printed text holds. Besides what no text holds these are tabs and ends of lines, which no typeface has, and signs that
     * turn the text around them or are never seen, so that a reader would be shown something else than what is written.
     *
     * @param text the text
     * @return its place; less than 0 where there is none
     */
    public static int firstUnprinted(String text) {
        for (int at = 0; at < text.length(); at = text.offsetByCodePoints(at, 1)) {
            int character = text.codePointAt(at);
            if (isParting(character) || !isText(character) || isTurning(character)) {
                return at;
            }
        }
        return -1;
    }

    /**
     * Says what is wrong with the first character that no line of printed text holds.
     *
     * @param text the text
     * @return what stands there and what to do about it; empty where all of it can be printed
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

    /** Running text with a space where tabs and ends of lines part it. */
    public static String onOneLine(String text) {
        return PARTED.matcher(text).replaceAll(" ");
    }

    /**
     * A message as it can be shown, on one line: of one that repeats a long text its beginning and its end, and for characters that cannot be seen their numbers, as
     * in {@code [U+202E]}.
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
        return isParting(character)
                || (!Character.isISOControl(character)
                        && Character.getType(character) != Character.SURROGATE
                        && Character.isDefined(character)
                        && character != 0xFEFF);
    }

    private static boolean isParting(int character) {
        return character == '\t' || character == '\n' || character == '\r';
    }

    /** Ends of lines and paragraphs that editors do not show, embeddings, overrides and isolates of direction, and tags. */
    private static boolean isTurning(int character) {
        return (character >= 0x2028 && character <= 0x202E)
                || (character >= 0x2066 && character <= 0x2069)
                || (character >= 0xE0000 && character <= 0xE007F);
    }

    private static boolean isSeen(int character) {
        return isText(character) && !isTurning(character) && Character.getType(character) != Character.FORMAT;
    }
}
