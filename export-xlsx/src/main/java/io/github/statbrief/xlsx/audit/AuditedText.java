package io.github.statbrief.xlsx.audit;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * The text of a cell with the fonts of its runs.
 *
 * @param text the text
 * @param fonts the fonts of runs that have their own; empty if all text has the cell's font
 */
record AuditedText(String text, List<AuditedFont> fonts) {
    static final AuditedText NONE = new AuditedText("", List.of());

    private static final Pattern ESCAPE = Pattern.compile("_x([0-9A-Fa-f]{4})_");
    private static final int SIXTEEN = 16;

    static AuditedText of(String text) {
        return new AuditedText(decoded(text), List.of());
    }

    /** The text of {@code <si>} or {@code <is>}. */
    static AuditedText of(XmlElement string, AuditedLooks looks) {
        StringBuilder text = new StringBuilder();
        List<AuditedFont> fonts = new ArrayList<>();
        for (XmlElement child : string.children()) {
            if (child.name().equals("t")) {
                text.append(child.text());
            } else if (child.name().equals("r")) {
                child.child("t").ifPresent(words -> text.append(words.text()));
                child.child("rPr").ifPresent(font -> fonts.add(looks.font(font)));
            }
        }
        return new AuditedText(decoded(text.toString()), List.copyOf(fonts));
    }

    /** Decodes escapes such as {@code _x000A_}. */
    static String decoded(String text) {
        return text.indexOf("_x") < 0
                ? text
                : ESCAPE.matcher(text)
                        .replaceAll((MatchResult found) -> java.util.regex.Matcher.quoteReplacement(
                                Character.toString((char) Integer.parseInt(found.group(1), SIXTEEN))));
    }
}
