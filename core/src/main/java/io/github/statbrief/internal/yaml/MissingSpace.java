package io.github.statbrief.internal.yaml;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A line on which a key has no space behind its colon, {@code unit:sample}, so that YAML reads no key.
 *
 * @param line the line, from 0
 * @param before the line up to its colon
 * @param behind the rest of the line
 */
record MissingSpace(int line, String before, String behind) {
    private static final Pattern LINE = Pattern.compile("(\\s*(?:- +)*+[A-Za-z][A-Za-z-]*:)([^\\s/:].*)");

    /** Finds it on the line where YAML failed, or the one above. */
    static Optional<MissingSpace> near(List<String> lines, int failed) {
        for (int line = Math.min(failed, lines.size() - 1); line >= Math.max(0, failed - 1); line--) {
            Matcher matcher = LINE.matcher(lines.get(line));
            if (matcher.matches() && !matcher.group(2).contains(": ")) {
                return Optional.of(new MissingSpace(line, matcher.group(1), matcher.group(2)));
            }
        }
        return Optional.empty();
    }

    /** The line with the space. */
    String repaired() {
        return before + " " + behind;
    }

    /** The column of the key, from 1. */
    int column() {
        return before.length() - key().length() + 1;
    }

    private String key() {
        return before.strip().replaceFirst("^(?:- +)++", "");
    }

    /** What to write. */
    String message() {
        return "write " + key() + " " + behind.strip() + "; a space stands behind the colon of a key";
    }
}
