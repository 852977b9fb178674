package io.github.statbrief.internal.rewriting;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Numbers in the spelling of other countries and of everyday words, in that of the notation. */
final class NumberRewriting {
    private static final List<String> UNITS = List.of(
            "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen"
                    .split(" "));
    private static final List<String> TENS =
            List.of("twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety");
    private static final Pattern WORD = Pattern.compile("\\b(?:(" + String.join("|", TENS) + ")(?:[ -]("
            + String.join("|", UNITS.subList(1, 10)) + "))?|(" + String.join("|", UNITS) + "))\\b");
    private static final Pattern GROUPS = Pattern.compile("\\d{1,3}(?:[ ,'\u2019_]\\d{3})+(?:\\.\\d+)?");
    private static final Pattern INDIAN = Pattern.compile("\\d{1,2}(?:,\\d{2})*,\\d{3}(?:\\.\\d+)?");
    private static final Pattern CONTINENTAL = Pattern.compile("\\d{1,3}(?:\\.\\d{3})+,\\d+|\\d{1,3}(?:\\.\\d{3}){2,}");
    private static final Pattern DECIMAL_COMMA = Pattern.compile("\\d+,(?:\\d{1,2}|\\d{4,})");
    private static final Pattern PLAIN = Pattern.compile("\\d+(?:\\.\\d+)?");

    private NumberRewriting() {}

    /** The digits with points as decimal marks and commas between thousands; empty if they are no number. */
    static Optional<String> of(String typed) {
        String digits = typed.replaceAll("[.,]$", "").replaceAll("^\\.", "0.");
        if (PLAIN.matcher(digits).matches()) {
            return Optional.of(digits);
        }
        if (GROUPS.matcher(digits).matches()) {
            return Optional.of(digits.replaceAll("[ '\u2019_]", ","));
        }
        if (CONTINENTAL.matcher(digits).matches()) {
            return Optional.of(digits.replace(',', ';').replace('.', ',').replace(';', '.'));
        }
        if (DECIMAL_COMMA.matcher(digits).matches()) {
            return Optional.of(digits.replace(',', '.'));
        }
        return INDIAN.matcher(digits).matches() ? Optional.of(digits.replace(",", "")) : Optional.empty();
    }

    /** A text with digits in the place of numbers in words up to ninety-nine. */
    static String inDigits(String text) {
        Matcher word = WORD.matcher(text);
        return word.replaceAll(found -> {
            if (found.group(3) != null) {
                return Integer.toString(UNITS.indexOf(found.group(3)));
            }
            int ones = found.group(2) == null ? 0 : UNITS.indexOf(found.group(2));
            return Integer.toString((TENS.indexOf(found.group(1)) + 2) * 10 + ones);
        });
    }
}
