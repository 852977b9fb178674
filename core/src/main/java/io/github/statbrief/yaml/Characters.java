package io.github.statbrief.yaml;

import io.github.statbrief.check.Printable;
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
            int at = Printable.firstOutside(text);
            if (at >= 0) {
                problems.error(line + 1, text.codePointCount(0, at) + 1, message(text, at));
                sound = false;
            }
        }
        return sound;
    }

    static String message(String text, int at) {
        String digits = Integer.toHexString(text.codePointAt(at)).toUpperCase(Locale.ROOT);
        return "the character U+" + "0".repeat(Math.max(0, 4 - digits.length())) + digits + " is no text; take it out";
    }
}
