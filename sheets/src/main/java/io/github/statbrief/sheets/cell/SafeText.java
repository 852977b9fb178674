package io.github.statbrief.sheets.cell;

import io.github.statbrief.text.FormulaText;
import io.github.statbrief.theme.SoftHyphens;
import java.util.function.Supplier;

/** Checks the text of cells, so that readers get back the same text. */
public final class SafeText {
    /** The most characters in a cell. */
    private static final int LONGEST = 32_767;

    /** The most characters in the name of a table's column, which is its heading. */
    private static final int LONGEST_HEADING = 255;

    private static final int SHOWN = 40;

    private SafeText() {}

    /**
     * Refuses a text that no cell can hold.
     *
     * @param place its place, for the message
     * @param text the text
     * @return the text without soft hyphens, which spreadsheets draw
     */
    public static String checked(String place, String text) {
        return checked(() -> place, text);
    }

    /** Whether a text is short enough to head the column of a table. */
    public static boolean isHeading(String text) {
        return text.length() <= LONGEST_HEADING;
    }

    /** Does the same with a place that is worded only for the message. */
    public static String checked(Supplier<String> place, String text) {
        if (text.length() > LONGEST) {
            throw new IllegalArgumentException(place.get() + ": the text has " + text.length()
                    + " characters; a cell of a workbook holds at most " + LONGEST);
        }
        for (int at = 0; at < text.length(); at++) {
            char character = text.charAt(at);
            if (Character.isHighSurrogate(character)
                    && at + 1 < text.length()
                    && Character.isLowSurrogate(text.charAt(at + 1))) {
                at++;
            } else if (Character.isSurrogate(character)) {
                throw refused(place.get(), "half of a character", character, at);
            } else if (isForbidden(character)) {
                throw refused(place.get(), "the control character", character, at);
            }
        }
        return SoftHyphens.without(text);
    }

    /** Refuses a heading that no cell can hold or that is too long for a column name. */
    public static String heading(String place, String text) {
        if (text.length() > LONGEST_HEADING) {
            throw new IllegalArgumentException(place + " '" + text.substring(0, SHOWN) + "...': it has " + text.length()
                    + " characters; the heading of a column has at most " + LONGEST_HEADING);
        }
        return checked(place, text);
    }

    /** Whether a spreadsheet would take the text for a formula when a user edits the cell. */
    public static boolean startsFormula(String text) {
        return FormulaText.begins(text);
    }

    private static boolean isForbidden(char character) {
        return (character < ' ' && character != '\t' && character != '\n' && character != '\r')
                || character == '\uFFFE'
                || character == '\uFFFF';
    }

    private static IllegalArgumentException refused(String place, String what, char character, int at) {
        String code = Integer.toHexString(0x10000 | character).substring(1).toUpperCase(java.util.Locale.ROOT);
        return new IllegalArgumentException(place + ": " + what + " U+" + code + " at position " + (at + 1)
                + " cannot stand in a workbook; take it out");
    }
}
