package io.github.statbrief.internal.yaml.release;

import io.github.statbrief.internal.rewriting.RefusedTextException;
import io.github.statbrief.internal.rewriting.Rewriting;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Words the refusal of a value that stands without keys of its own for unit and sense: a cell, a value before a revision. */
final class ValueAlone {
    private ValueAlone() {}

    /**
     * A notation whose refusals say where the rest of a rewriting belongs.
     *
     * @param notation the notation
     * @param owner what has the unit and the sense: {@code the measure of the table}
     */
    static <T> Function<String, T> of(Function<String, T> notation, String owner) {
        return text -> {
            try {
                return notation.apply(text);
            } catch (RefusedTextException e) {
                throw e.rewriting()
                        .filter(Rewriting::isSpread)
                        .map(instead -> new IllegalArgumentException(message(instead, e, owner), e))
                        .orElse(e);
            }
        };
    }

    private static String message(Rewriting instead, RefusedTextException e, String owner) {
        String further = instead.further().stream()
                .map(entry -> entry.key() + ": " + entry.text())
                .collect(Collectors.joining(" and "));
        return "write '" + instead.text() + "'; '" + further + "' belongs to " + owner + ", because " + e.refusal();
    }
}
