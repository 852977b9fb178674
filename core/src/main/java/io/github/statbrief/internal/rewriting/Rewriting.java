package io.github.statbrief.internal.rewriting;

import java.util.List;
import java.util.stream.Collectors;

/**
 * What to write in the place of a refused text: one text, or the texts of several keys.
 *
 * @param entries the texts with their keys, the refused one first
 * @param remark what is said behind them, with the sign before it: {@code , the last day of that month}; may be empty
 */
public record Rewriting(List<Entry> entries, String remark) {
    /**
     * The text of one key.
     *
     * @param key the key: {@code unit}
     * @param text its text: {@code percent}
     */
    public record Entry(String key, String text) {}

    /** Copies the entries. */
    public Rewriting {
        entries = List.copyOf(entries);
    }

    /** A rewriting of one text, whatever its key. */
    public static Rewriting of(String key, String text) {
        return new Rewriting(List.of(new Entry(key, text)), "");
    }

    /** The same rewriting with a remark. */
    public Rewriting remarking(String words) {
        return new Rewriting(entries, words);
    }

    /** The text to write in the place of the refused one. */
    public String text() {
        return entries.get(0).text();
    }

    /** The texts of other keys. */
    public List<Entry> further() {
        return entries.subList(1, entries.size());
    }

    /** Whether several keys are needed. */
    public boolean isSpread() {
        return entries.size() > 1;
    }

    /** The beginning of a message: {@code write '2025-Q2'} or {@code write value: 57 and unit: percent}. */
    public String advice() {
        return "write "
                + (isSpread()
                        ? entries.stream()
                                .map(entry -> entry.key() + ": " + entry.text())
                                .collect(Collectors.joining(" and "))
                        : "'" + text() + "'")
                + remark;
    }
}
