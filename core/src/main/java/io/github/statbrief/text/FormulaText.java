package io.github.statbrief.text;

import java.text.Normalizer;

/** Which texts a spreadsheet takes for a formula when it opens a CSV file, or when somebody edits the cell. */
public final class FormulaText {
    private static final String SIGNS = "=+-@";
    /** A minus sign, which spreadsheets read as a hyphen; it is no other form of one in Unicode. */
    private static final int MINUS = 0x2212;

    private FormulaText() {}

    /**
     * Whether a text begins like a formula: with one of the signs {@code = + - @}, in any of their forms (full-width, small, superscript), behind any spaces, control
     * characters and others that are not seen, which spreadsheets pass over.
     *
     * @param text the text
     * @return whether it has to be guarded
     */
    public static boolean begins(String text) {
        for (int at = 0; at < text.length(); at = text.offsetByCodePoints(at, 1)) {
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
