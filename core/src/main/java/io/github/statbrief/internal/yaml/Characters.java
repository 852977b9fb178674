package io.github.statbrief.internal.yaml;

import io.github.statbrief.internal.text.Printable;
import java.util.List;

/** Finds characters that no text of a release may contain: control characters, unpaired surrogates and the like. */
final class Characters {
    private Characters() {}

    /** Reports the first such character of each line; true if there is none. */
    static boolean check(List<String> lines, Problems problems) {
        boolean sound = true;
        for (int line = 0; line < lines.size(); line++) {
            String text = lines.get(line);
            int at = Printable.firstOutside(text);
            if (at >= 0) {
                problems.error(
                        line + 1,
                        text.codePointCount(0, at) + 1,
                        Printable.refused(text.substring(at)).orElseThrow());
                sound = false;
            }
        }
        return sound;
    }
}
