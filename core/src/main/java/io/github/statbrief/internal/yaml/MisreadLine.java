package io.github.statbrief.internal.yaml;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A line {@code key: value} whose value means something else to YAML than to its author: {@code value: >500,000}, {@code unit: %}, {@code text: {id} said}.
 *
 * @param before what stands before the value
 * @param value the value as its author meant it
 */
record MisreadLine(String before, String value) {
    private static final Pattern LINE = Pattern.compile("(\\s*(?:- +)*[A-Za-z0-9_-]+:\\s+|\\s*(?:- +)+)(\\S.*?)\\s*");
    private static final String SPECIAL = ">|%@`{[\"'";

    /** Looks at the line on which YAML failed; empty where the line is not to blame. */
    static Optional<MisreadLine> of(String line, int failedAt) {
        Matcher matcher = LINE.matcher(line);
        if (!matcher.matches() || failedAt < matcher.start(2)) {
            return Optional.empty();
        }
        String value = matcher.group(2);
        boolean special = SPECIAL.indexOf(value.charAt(0)) >= 0;
        boolean flow = value.matches("\\{\\s*[A-Za-z0-9_-]+:.*|\\[.*,.*");
        boolean colon = !special && value.contains(": ");
        return (special && !flow) || colon ? Optional.of(new MisreadLine(matcher.group(1), value)) : Optional.empty();
    }

    /** The column of the value, from 1. */
    int column() {
        return before.codePointCount(0, before.length()) + 1;
    }

    /** The line with its value in quotes. */
    String quoted() {
        // a percent sign alone has been answered with what to write; quoting it would only be refused again
        return before + (value.equals("%") ? "percent" : "'" + value.replace("'", "''") + "'");
    }

    /** What YAML takes the value for, and what to do. */
    String message() {
        String found = switch (value.charAt(0)) {
            case '>', '|' -> "'" + value + "' is read by YAML as the head of a block of text";
            case '{' -> "'" + start() + "' is read by YAML as a mapping";
            case '[' -> "'" + start() + "' is read by YAML as a list";
            case '"', '\'' -> "the text goes on after its closing " + value.charAt(0);
            case '%', '@', '`' -> "'" + value + "' begins with a character that YAML keeps for itself";
            default -> "'" + start() + "' holds a colon and a space, which YAML reads as a key and its value";
        };
        return found + QuotingHint.quote(value);
    }

    /** The part of the value that YAML misreads, where it is a part. */
    private String start() {
        int close = value.indexOf(value.charAt(0) == '{' ? '}' : ']');
        return close < 0 || (value.charAt(0) != '{' && value.charAt(0) != '[') ? value : value.substring(0, close + 1);
    }
}
