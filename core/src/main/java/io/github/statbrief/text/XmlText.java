package io.github.statbrief.text;

import io.github.statbrief.internal.text.Printable;

/** Escapes text for XML so that readers get back the same text. */
public final class XmlText {
    private XmlText() {}

    /**
     * Escapes text between tags.
     *
     * @param text the text
     * @return the text with references in the place of markup and of carriage returns, which readers would drop
     * @throws IllegalArgumentException if the text has a character that no XML 1.0 document can contain, even as a
     *     reference
     */
    public static String content(String text) {
        return spelled(text, false);
    }

    /**
     * Escapes the value of an attribute in double quotation marks.
     *
     * @param text the value
     * @return the value with references in the place of markup, tabs and line ends, which readers would take for
     *     spaces
     * @throws IllegalArgumentException if the value has a character that no XML 1.0 document can contain, even as a
     *     reference
     */
    public static String attribute(String text) {
        return spelled(text, true);
    }

    private static String spelled(String text, boolean attribute) {
        return isPlain(text) ? text : escaped(text, attribute);
    }

    /** Whether no character needs a closer look, as in nearly every text. */
    private static boolean isPlain(String text) {
        for (int at = 0; at < text.length(); at++) {
            char character = text.charAt(at);
            if (character < ' ' || character > 0xD7FF || "<>&\"".indexOf(character) >= 0) {
                return false;
            }
        }
        return true;
    }

    private static String escaped(String text, boolean attribute) {
        StringBuilder spelled = new StringBuilder(text.length() + 16);
        for (int at = 0; at < text.length(); ) {
            int character = text.codePointAt(at);
            at += Character.charCount(character);
            switch (character) {
                case '<' -> spelled.append("&lt;");
                case '>' -> spelled.append("&gt;");
                case '&' -> spelled.append("&amp;");
                case '\r' -> spelled.append("&#13;");
                case '"' -> spelled.append(attribute ? "&quot;" : "\"");
                case '\n' -> spelled.append(attribute ? "&#10;" : "\n");
                case '\t' -> spelled.append(attribute ? "&#9;" : "\t");
                default -> spelled.appendCodePoint(checked(character, text));
            }
        }
        return spelled.toString();
    }

    private static int checked(int character, String text) {
        boolean possible = (character >= ' ' && character <= 0xD7FF)
                || (character >= 0xE000 && character <= 0xFFFD)
                || character >= 0x10000;
        if (!possible) {
            throw new IllegalArgumentException("'" + Printable.shown(text) + "' holds the character "
                    + Printable.named(character) + ", which XML cannot hold; take it out");
        }
        return character;
    }
}
