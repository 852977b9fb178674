package io.github.statbrief.internal.check.amount;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** English words for numbers. */
final class NumberWords {
    private static final List<String> UNITS = List.of(
            "zero",
            "one",
            "two",
            "three",
            "four",
            "five",
            "six",
            "seven",
            "eight",
            "nine",
            "ten",
            "eleven",
            "twelve",
            "thirteen",
            "fourteen",
            "fifteen",
            "sixteen",
            "seventeen",
            "eighteen",
            "nineteen");
    private static final List<String> TENS =
            List.of("twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety");
    private static final Map<String, Integer> OTHERS = Map.of(
            "no", 0, "none", 0, "nil", 0, "never", 0, "a", 1, "an", 1, "another", 1, "once", 1, "twice", 2, "dozen",
            12);

    private NumberWords() {}

    /** The number of a word: four, another, no. */
    static Optional<BigDecimal> of(String word) {
        int unit = UNITS.indexOf(word);
        int tens = TENS.indexOf(word);
        Integer other = word.equals("both") ? Integer.valueOf(2) : OTHERS.get(word);
        if (unit < 0 && tens < 0 && other == null) {
            return Optional.empty();
        }
        return Optional.of(BigDecimal.valueOf(other != null ? other : unit >= 0 ? unit : (tens + 2) * 10L));
    }

    static boolean isTens(String word) {
        return TENS.contains(word);
    }

    /** The units digit of a compound: five in twenty-five. */
    static Optional<BigDecimal> unit(String word) {
        int unit = UNITS.indexOf(word);
        return unit >= 1 && unit <= 9 ? Optional.of(BigDecimal.valueOf(unit)) : Optional.empty();
    }
}
