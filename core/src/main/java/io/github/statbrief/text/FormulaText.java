package io.github.statbrief.text;

import java.text.Normalizer;

/** Recognises texts that a spreadsheet takes for a formula when it opens a CSV file or when a user edits the cell. */
public final class FormulaText {
    private static final String SIGNS = "=+-@";
    /** The minus sign, which spreadsheets read as a hyphen although Unicode does not relate the two. */
    private static final int MINUS = 0x2212;

    private FormulaText() {}

    /**
     * Whether a text begins like a formula: with one of the signs {@code = + - @} in any form (full-width, small,
     * superscript), after any spaces, control characters and other invisible characters, which spreadsheets skip.
     *
     * @param text the text
     * @return whether it must be guarded
     */
    public static boolean begins(String text) {
        for (int at = 0; at < text.length(); at += Character.charCount(text.codePointAt(at))) {
            int character = text.codePointAt(at);
            if (character == '\t' || character == '\r' || character == '\n') {
                return true;
            }
            if (!isPassedOver(character)) {
                return isSign(character);
            }
        }
        return false;
    }

    private static boolean isPassedOver(int character) {
        return Character.isWhitespace(character)
                || Character.isSpaceChar(character)
                || Character.isISOControl(character)
                || Character.getType(character) == Character.FORMAT;
    }

    private static boolean isSign(int character) {
        if (character < 0x80) {
            return SIGNS.indexOf(character) >= 0;
        }
        String plain = Normalizer.normalize(Character.toString(character), Normalizer.Form.NFKC);
        return character == MINUS || SIGNS.contains(plain);
    }
}
