package io.github.statbrief.yaml;

import java.util.List;
import java.util.Locale;

/** Characters that no text of a release holds: control characters, halves of surrogate pairs and the like. */
final class Characters {
    private Characters() {}

    /** Says where the first such character of each line is; true where there is none. */
    static boolean check(List<String> lines, Problems problems) {
        boolean sound = true;
        for (int line = 0; line < lines.size(); line++) {
            String text = lines.get(line);
            int at = firstUnprintable(text);
            if (at >= 0) {
                problems.error(line + 1, text.codePointCount(0, at) + 1, message(text, at));
                sound = false;
            }
        }
        return sound;
    }

    /** The place of the first such character; less than 0 where there is none. */
    static int firstUnprintable(String text) {
        for (int at = 0; at < text.length(); at = text.offsetByCodePoints(at, 1)) {
            if (!printable(text.codePointAt(at))) {
                return at;
            }
        }
        return -1;
    }

    static String message(String text, int at) {
        String digits = Integer.toHexString(text.codePointAt(at)).toUpperCase(Locale.ROOT);
        return "the character U+" + "0".repeat(Math.max(0, 4 - digits.length())) + digits + " is no text; take it out";
    }

    private static boolean printable(int character) {
        boolean white = character == '\t' || character == '\n' || character == '\r';
        return white
                || (!Character.isISOControl(character)
                        && Character.getType(character) != Character.SURROGATE
                        && Character.isDefined(character)
                        && character != 0xFEFF);
    }
}
