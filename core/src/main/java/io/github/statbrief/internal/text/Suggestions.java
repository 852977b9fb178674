package io.github.statbrief.internal.text;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

/** Finds the likely intended word. */
public final class Suggestions {
    /** The most candidates compared: comparing is slow, and a suggestion helps little among more or longer names. */
    private static final int MOST_CANDIDATES = 2_000;

    private static final int LONGEST = 100;

    private Suggestions() {}

    /**
     * Finds the candidate closest to the written word, if one is close. Two slips in a word of five letters make another
     * word: "ratio" is no misspelt "rate".
     *
     * @param written what was written
     * @param candidates the valid words
     * @return the closest; among equally close ones the alphabetically first, so that messages are reproducible
     */
    public static Optional<String> nearest(String written, Collection<String> candidates) {
        String plain = plain(written);
        int most = plain.length() <= 5 ? 1 : plain.length() <= 7 ? 2 : plain.length() / 3;
        if (candidates.size() > MOST_CANDIDATES || written.length() > LONGEST) {
            return Optional.empty();
        }
        return candidates.stream()
                .filter(candidate -> Math.abs(candidate.length() - written.length()) <= most)
                .filter(candidate -> distance(plain, plain(candidate)) <= most)
                .min(Comparator.comparingInt((String candidate) -> distance(plain, plain(candidate)))
                        .thenComparing(Comparator.naturalOrder()));
    }

    /**
     * A message about an unknown word, which begins with what to write.
     *
     * @param message what is wrong: "unknown key 'valeu'"
     * @param written what was written
     * @param candidates the valid words
     * @return "write 'value'; unknown key 'valeu'", or the message alone if no candidate is close
     */
    public static String refusal(String message, String written, Collection<String> candidates) {
        return refusal(message, written, candidates, "");
    }

    /**
     * A message about an unknown word, which begins with what to write.
     *
     * @param message what is wrong
     * @param written what was written
     * @param candidates the valid words
     * @param otherwise what follows the message if no candidate is close
     * @return the message
     */
    public static String refusal(String message, String written, Collection<String> candidates, String otherwise) {
        return nearest(written, candidates)
                .map(near -> "write '" + near + "'; " + message)
                .orElse(message + otherwise);
    }

    /** Normalises case, underscores and spaces, the commonest slips. */
    private static String plain(String text) {
        return text.toLowerCase(Locale.ROOT).replace('_', '-').replace(' ', '-');
    }

    /** The number of letters to insert, delete, change or swap with their neighbour. */
    private static int distance(String one, String two) {
        int[] beforeLast = new int[two.length() + 1];
        int[] last = new int[two.length() + 1];
        for (int column = 0; column <= two.length(); column++) {
            last[column] = column;
        }
        for (int row = 1; row <= one.length(); row++) {
            int[] current = new int[two.length() + 1];
            current[0] = row;
            for (int column = 1; column <= two.length(); column++) {
                int change = one.charAt(row - 1) == two.charAt(column - 1) ? 0 : 1;
                current[column] = Math.min(Math.min(current[column - 1], last[column]) + 1, last[column - 1] + change);
                boolean swapped = row > 1
                        && column > 1
                        && one.charAt(row - 1) == two.charAt(column - 2)
                        && one.charAt(row - 2) == two.charAt(column - 1);
                if (swapped) {
                    current[column] = Math.min(current[column], beforeLast[column - 2] + 1);
                }
            }
            beforeLast = last;
            last = current;
        }
        return last[two.length()];
    }
}
