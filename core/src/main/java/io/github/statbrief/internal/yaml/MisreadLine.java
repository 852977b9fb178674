package io.github.statbrief.internal.yaml;

import io.github.statbrief.internal.rewriting.RefusedTextException;
import io.github.statbrief.internal.rewriting.Rewriting;
import io.github.statbrief.value.StatedValue;
import io.github.statbrief.value.Unit;
import java.util.Optional;
import java.util.Set;
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
    private static final Pattern LINE = Pattern.compile("(\\s*(?:- +)*+[A-Za-z0-9_-]+:\\s+|\\s*(?:- +)++)(\\S.*?)\\s*");
    private static final int LONGEST = 120;
    private static final Set<String> NOTATIONS = Set.of("value:", "unit:");
    private static final String SPECIAL = ">|%@`{[\"'";

    /** Examines the line on which YAML failed; empty if the line is not the cause. */
    static Optional<MisreadLine> of(String line, int failedAt) {
        Matcher matcher = LINE.matcher(line);
        if (!matcher.matches() || failedAt < matcher.start(2)) {
            return Optional.empty();
        }
        String value = matcher.group(2);
        boolean special = SPECIAL.indexOf(value.charAt(0)) >= 0 || isDash(matcher.group(1), value);
        boolean flow = value.matches("\\{\\s*[A-Za-z0-9_-]+:.*|\\[.*,.*");
        boolean colon = !special && value.contains(": ");
        return (special && !flow) || colon ? Optional.of(new MisreadLine(matcher.group(1), value)) : Optional.empty();
    }

    /** Whether a dash stands for a missing number; YAML takes it for the begin of a list. */
    private static boolean isDash(String before, String value) {
        return value.equals("-") && before.strip().endsWith("value:");
    }

    /** The column of the value, from 1. */
    int column() {
        return before.codePointCount(0, before.length()) + 1;
    }

    /** The line as its author meant it, for YAML: with its value in words or in quotes. */
    String repaired() {
        return before + meant();
    }

    private String meant() {
        return notation().map(Rewriting::text).orElseGet(() -> QuotingHint.quoted(value));
    }

    /** What the notation of the key writes for the value; empty if it is a text. */
    private Optional<Rewriting> notation() {
        try {
            return key().equals("unit:")
                    ? Optional.of(Rewriting.of("unit", Unit.parse(value).notation()))
                    : Optional.of(Rewriting.of("value", StatedValue.parse(value).inWords()))
                            .filter(words -> !words.text().equals(value));
        } catch (RefusedTextException e) {
            return NOTATIONS.contains(key()) ? e.rewriting() : Optional.empty();
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private String key() {
        return before.strip().replaceFirst("^(?:- *)+", "");
    }

    /** What to write, and how YAML reads what is written. */
    String message() {
        String found = switch (value.charAt(0)) {
            case '>', '|' -> "'" + value + "' is read by YAML as the head of a block of text";
            case '{' -> "'" + start() + "' is read by YAML as a mapping";
            case '[' -> "'" + start() + "' is read by YAML as a list";
            case '"', '\'' -> "the text goes on after its closing " + value.charAt(0);
            case '-' -> "a dash is read by YAML as the beginning of a list";
            case '%', '@', '`' -> "'" + value + "' begins with a character that YAML keeps for itself";
            default -> "'" + start() + "' holds a colon and a space, which YAML reads as a key and its value";
        };
        String advice = notation()
                .filter(Rewriting::isSpread)
                .map(Rewriting::advice)
                .orElseGet(() -> value.length() > LONGEST
                        ? "put the whole text in quotes"
                        : "write " + (key() + " " + meant()).strip());
        return advice + "; " + found;
    }

    /** The part of the value that YAML misreads, unless it is the whole. */
    private String start() {
        int close = value.indexOf(value.charAt(0) == '{' ? '}' : ']');
        return close < 0 || (value.charAt(0) != '{' && value.charAt(0) != '[') ? value : value.substring(0, close + 1);
    }
}
