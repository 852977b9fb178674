package io.github.statbrief.internal.spelling;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Tells months from years that are written short: {@code 2010-12} is December 2010, and many offices write it for
 * 2010 to 2012.
 *
 * @param year the year
 * @param second the two digits behind it
 */
public record ShortYears(int year, int second) {
    private static final Pattern SHORT = Pattern.compile("(\\d{4})-(\\d{2})");
    private static final int MONTHS = 12;
    private static final int CENTURY = 100;

    /**
     * What is to be said about a list of periods.
     *
     * @param text the period at which it is to be said
     * @param isError whether the periods are almost certainly not months
     * @param readings both readings of the period: "the month July 2006, or the years 2006 to 2007"
     * @param month the unambiguous notation of the month
     * @param years the unambiguous notation of the years
     */
    public record Doubt(String text, boolean isError, String readings, String month, String years) {
        /** The message for a release file, where the notation can be changed. */
        public String message() {
            return found() + "; write " + month + " for the month, " + years + " for the years";
        }

        /** What was found. */
        public String found() {
            return "'" + text + "' may be " + readings
                    + (isError
                            ? ", and all such periods here are 13 months apart, or a multiple, as years written short are"
                            : "");
        }
    }

    /** The period of a text that is a year with a month behind it; empty for any other text. */
    private static Optional<ShortYears> of(String text) {
        Matcher matcher = SHORT.matcher(text.strip());
        if (!matcher.matches()) {
            return Optional.empty();
        }
        ShortYears read = new ShortYears(Integer.parseInt(matcher.group(1)), Integer.parseInt(matcher.group(2)));
        return read.second >= 1 && read.second <= MONTHS ? Optional.of(read) : Optional.empty();
    }

    /** Doubts a single period; empty if it can only be a month. */
    public static Optional<Doubt> lone(String text) {
        return of(text).filter(ShortYears::mayBeYears).map(each -> each.doubt(text.strip(), false));
    }

    /** Doubts a single period unless the words beside it name the month. */
    public static Optional<Doubt> lone(String text, String words) {
        return of(text).filter(each -> Token.in(words).stream()
                        .filter(Token::isWord)
                        .noneMatch(word -> Field.month(word.text()).equals(Optional.of(each.second))))
                .flatMap(each -> lone(text));
    }

    /**
     * Doubts a list of periods; empty if one of them can only be a month, or two are months that follow each other.
     *
     * @param texts the periods as written
     */
    public static Optional<Doubt> among(Collection<String> texts) {
        List<ShortYears> all = texts.stream()
                .map(ShortYears::of)
                .flatMap(Optional::stream)
                .distinct()
                .sorted((one, two) -> Integer.compare(one.months(), two.months()))
                .toList();
        if (all.isEmpty() || !all.stream().allMatch(ShortYears::mayBeYears)) {
            return Optional.empty();
        }
        boolean isSpan = all.size() > 1
                && all.stream().map(ShortYears::length).distinct().count() == 1;
        for (int at = 1; at < all.size(); at++) {
            if (all.get(at).months() == all.get(at - 1).months() + 1) {
                return Optional.empty();
            }
        }
        String first = texts.stream()
                .filter(text -> of(text).isPresent())
                .findFirst()
                .orElseThrow()
                .strip();
        return of(first).map(each -> each.doubt(first, isSpan));
    }

    private boolean mayBeYears() {
        return second > year % CENTURY;
    }

    private int length() {
        return second - year % CENTURY;
    }

    private int months() {
        return year * MONTHS + second;
    }

    private Doubt doubt(String text, boolean isError) {
        int last = year - year % CENTURY + second;
        String readings =
                "the month " + Field.nameOfMonth(second) + " " + year + " or the years " + year + " to " + last;
        String month = String.format(Locale.ROOT, "%04d-M%02d", year, second);
        return new Doubt(text, isError, readings, month, year + (last == year + 1 ? "-" : "/") + last);
    }
}
