package io.github.statbrief.internal.check.amount;

import io.github.statbrief.value.Bound;
import io.github.statbrief.value.NumberInWords;
import io.github.statbrief.value.StatedValue;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Looks in a quote for a number in words, with the words of its bound. Hyphens count as spaces.
 *
 * @param point the value
 * @param words its words
 */
record QuotedWords(StatedValue.Point point, NumberInWords words) {
    private static final int LONGEST_BOUND = 3;

    /** Explains why the quote does not state it; empty if it does. */
    Optional<String> missingFrom(String quote) {
        List<String> said = tokens(quote);
        List<String> wanted = tokens(words.number());
        Optional<String> other = Optional.empty();
        for (int at = 0; at + wanted.size() <= said.size(); at++) {
            if (said.subList(at, at + wanted.size()).equals(wanted)) {
                if (bounds(said, at).contains(point.bound())) {
                    return Optional.empty();
                }
                other = Optional.of(
                        "the quote says '" + stated(said, at, wanted.size()) + "', the value '" + words.words() + "'");
            }
        }
        return other.or(() -> Optional.of("the quote does not say '" + words.number()
                + "'; write the value as it is stated, or in digits if they state it"));
    }

    /** The bounds that the words before a place may mean. */
    private static Set<Bound> bounds(List<String> said, int at) {
        for (int length = Math.min(LONGEST_BOUND, at); length >= 1; length--) {
            Optional<Set<Bound>> before = BoundWords.before(String.join(" ", said.subList(at - length, at)));
            if (before.isPresent()) {
                return before.get();
            }
        }
        return EnumSet.of(Bound.EXACT);
    }

    private static String stated(List<String> said, int at, int length) {
        int from = at;
        for (int before = Math.min(LONGEST_BOUND, at); before >= 1 && from == at; before--) {
            if (BoundWords.before(String.join(" ", said.subList(at - before, at)))
                    .isPresent()) {
                from = at - before;
            }
        }
        return String.join(" ", said.subList(from, at + length));
    }

    private static List<String> tokens(String text) {
        List<String> tokens =
                new ArrayList<>(Arrays.asList(text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}.]+|\\.(?!\\d)", -1)));
        tokens.removeIf(String::isEmpty);
        return tokens;
    }
}
