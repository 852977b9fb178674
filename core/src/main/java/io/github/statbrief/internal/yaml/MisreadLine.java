package io.github.statbrief.internal.yaml;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A line {@code key: value} whose value YAML reads differently from its author: {@code value: >500,000},
 * {@code unit: %}, {@code text: {id} said}.
 *
 * @param before the text before the value
 * @param value the value as its author meant it
 */
record MisreadLine(String before, String value) {
    private static final Pattern LINE = Pattern.compile("(\\s*(?:- +)*[A-Za-z0-9_-]+:\\s+|\\s*(?:- +)+)(\\S.*?)\\s*");
    private static final String SPECIAL = ">|%@`{[\"'";

    /** Examines the line on which YAML failed; empty if the line is not the cause. */
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
        // the message for a lone percent sign suggests a word; a quoted one would be refused again
        return before + (value.equals("%") ? "percent" : "'" + value.replace("'", "''") + "'");
    }

    /** Explains how YAML reads the value and what to do. */
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

    /** The part of the value that YAML misreads, unless it is the whole. */
    private String start() {
        int close = value.indexOf(value.charAt(0) == '{' ? '}' : ']');
        return close < 0 || (value.charAt(0) != '{' && value.charAt(0) != '[') ? value : value.substring(0, close + 1);
    }
}
