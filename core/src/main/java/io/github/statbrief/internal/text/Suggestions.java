package io.github.statbrief.internal.text;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

/** Finds what somebody probably meant. */
public final class Suggestions {
    /** Comparing is slow: among more names, or with longer ones, nobody is helped by it. */
    private static final int MOST_CANDIDATES = 2_000;

    private static final int LONGEST = 100;

    private Suggestions() {}

    /**
     * The candidate that is nearest to what was written, where one is near.
     *
     * @param written what was written
     * @param candidates what could have been
     * @return the nearest; of equally near ones the first in alphabetical order, so that messages do not change
     */
    public static Optional<String> nearest(String written, Collection<String> candidates) {
        String plain = plain(written);
        int most = plain.length() <= 4 ? 1 : plain.length() <= 7 ? 2 : plain.length() / 3;
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
     * The end of a message about something unknown.
     *
     * @param written what was written
     * @param candidates what could have been
     * @return "; did you mean 'value'?", or nothing where no candidate is near
     */
    public static String didYouMean(String written, Collection<String> candidates) {
        return nearest(written, candidates)
                .map(near -> "; did you mean '" + near + "'?")
                .orElse("");
    }

    /** Upper case, underscores and spaces are the commonest slips, and count for nothing. */
    private static String plain(String text) {
        return text.toLowerCase(Locale.ROOT).replace('_', '-').replace(' ', '-');
    }

    /** How many letters have to be put in, left out, changed or swapped with their neighbour. */
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
