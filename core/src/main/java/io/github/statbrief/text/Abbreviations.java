package io.github.statbrief.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Finds the abbreviations of a release in its texts. Immutable and safe to share between threads. */
public final class Abbreviations {
    private final Map<String, String> expansions;

    /**
     * Prepares to find abbreviations.
     *
     * @param expansions each abbreviation with its expansion
     */
    public Abbreviations(Map<String, String> expansions) {
        this.expansions = Map.copyOf(expansions);
    }

    /**
     * A stretch of a text.
     *
     * @param text the words
     * @param expansion what they stand for; empty if they are no abbreviation
     */
    public record Stretch(String text, Optional<String> expansion) {}

    /** Cuts a text before and behind each abbreviation that stands as a word of its own; the longest one counts. */
    public List<Stretch> stretches(String text) {
        if (expansions.isEmpty()) {
            return text.isEmpty() ? List.of() : List.of(new Stretch(text, Optional.empty()));
        }
        List<Stretch> stretches = new ArrayList<>();
        int from = 0;
        int at = 0;
        while (at < text.length()) {
            Optional<String> found = abbreviation(text, at);
            if (found.isEmpty()) {
                at++;
                continue;
            }
            if (from < at) {
                stretches.add(new Stretch(text.substring(from, at), Optional.empty()));
            }
            stretches.add(new Stretch(found.get(), Optional.ofNullable(expansions.get(found.get()))));
            at += found.get().length();
            from = at;
        }
        if (from < text.length()) {
            stretches.add(new Stretch(text.substring(from), Optional.empty()));
        }
        return stretches;
    }

    private Optional<String> abbreviation(String text, int at) {
        if (at > 0 && Character.isLetterOrDigit(text.charAt(at - 1))) {
            return Optional.empty();
        }
        return expansions.keySet().stream()
                .filter(each -> text.startsWith(each, at))
                .filter(each -> at + each.length() == text.length()
                        || !Character.isLetterOrDigit(text.charAt(at + each.length())))
                .max(Comparator.comparingInt(String::length));
    }
}
