package io.github.statbrief.metadata;

import io.github.statbrief.internal.argument.Arguments;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.OffsetTime;
import java.time.YearMonth;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * When the next release is due, as far as it is known.
 *
 * @param month the month
 * @param day the day in that month, if known
 * @param time the time on that day with its zone, if known
 */
public record NextRelease(YearMonth month, Optional<LocalDate> day, Optional<OffsetTime> time) {
    private static final Pattern MONTH = Pattern.compile("\\d{4}-(0[1-9]|1[0-2])");

    /** Refuses a day of another month, and a time without its day. */
    public NextRelease {
        Arguments.allGiven("month", month, "day", day, "time", time);
        Arguments.date(month.atDay(1));
        if (day.isPresent() && !YearMonth.from(day.get()).equals(month)) {
            throw new IllegalArgumentException("'" + day.get() + "' is no day of " + month);
        }
        if (time.isPresent() && day.isEmpty()) {
            throw new IllegalArgumentException("a time needs its day");
        }
    }

    /** Makes a release due in a month. */
    public static NextRelease in(YearMonth month) {
        return new NextRelease(month, Optional.empty(), Optional.empty());
    }

    /** Makes a release due on a day. */
    public static NextRelease on(LocalDate day) {
        Arguments.given("day", day);
        return new NextRelease(YearMonth.from(Arguments.date(day)), Optional.of(day), Optional.empty());
    }

    /** Makes a release due at a time. */
    public static NextRelease at(OffsetDateTime time) {
        Arguments.given("time", time);
        return new NextRelease(YearMonth.from(time), Optional.of(time.toLocalDate()), Optional.of(time.toOffsetTime()));
    }

    /**
     * Reads it from its notation.
     *
     * @param text a month {@code 2027-01}, a day {@code 2027-01-14} or a time {@code 2027-01-14T09:30+00:00}
     * @throws IllegalArgumentException with what was found and what was expected
     */
    public static NextRelease parse(String text) {
        if (MONTH.matcher(text).matches()) {
            return in(YearMonth.parse(text));
        }
        return text.indexOf('T') > 0 ? at(Arguments.time(text)) : on(Arguments.date(text));
    }

    /** The notation, as in a release file. */
    public String notation() {
        return time.flatMap(at -> day.map(on -> at.atDate(on).toString()))
                .or(() -> day.map(LocalDate::toString))
                .orElseGet(month::toString);
    }
}
