package io.github.statbrief.xlsx.internal.cell;

import io.github.statbrief.theme.SoftHyphens;
import java.util.regex.Pattern;

/** Escapes text for the parts of a workbook, so that readers get back the same text. */
public final class EscapedText {
    private static final Pattern ESCAPE = Pattern.compile("_(?=x[0-9A-Fa-f]{4}_)");

    private EscapedText() {}

    /** The text without soft hyphens: readers take {@code _x0041_} for "A" unless its underscore is itself escaped. */
    public static String of(String text) {
        String words = SoftHyphens.without(text);
        return words.indexOf("_x") < 0 ? words : ESCAPE.matcher(words).replaceAll("_x005F_");
    }
}
