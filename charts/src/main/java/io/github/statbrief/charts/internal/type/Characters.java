package io.github.statbrief.charts.internal.type;

import java.util.Locale;

/** Names characters in messages. */
public final class Characters {
    private Characters() {}

    /** {@code 'ᚠ' (U+16A0, RUNIC LETTER FEHU FEOH FE F)}; a control character only by its number and name. */
    public static String named(int character) {
        String digits = Integer.toHexString(character).toUpperCase(Locale.ROOT);
        String codePoint = "U+" + "0".repeat(Math.max(0, 4 - digits.length())) + digits;
        String shown = Character.isISOControl(character) ? "" : "'" + Character.toString(character) + "' ";
        return shown + "(" + codePoint + ", " + Character.getName(character) + ")";
    }
}
