package io.github.statbrief.value;

import io.github.statbrief.internal.rewriting.PeriodRewriting;
import io.github.statbrief.internal.rewriting.RefusedTextException;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The notation of a {@link ReferencePeriod}. */
final class ReferencePeriodNotation {
    private static final String EXPECTED =
            "write a year (2021), a government year (1999-2000), a quarter (2021-Q2), a month (2021-05), a week (2021-W05), a day"
                    + " (2021-07-01), two of them (2014-03/2014-05), 'since', 'as of', 'last 3 years', 'ever', 'unstated' or the id of a named period";
    private static final Pattern YEAR = Pattern.compile("(\\d{4})");
    private static final Pattern GOVERNMENT_YEAR = Pattern.compile("(\\d{4})-(\\d{4})");
    private static final Pattern QUARTER = Pattern.compile("(\\d{4})-Q([1-4])");
    private static final Pattern HALF_YEAR = Pattern.compile("(\\d{4})-H([12])");
    private static final Pattern GOVERNMENT_QUARTER = Pattern.compile("(\\d{4}-\\d{4})-Q([1-4])");
    /** With the letter M, a month cannot be taken for a span of years. */
    private static final Pattern MONTH = Pattern.compile("(\\d{4})-M?(\\d{2})");

    private static final Pattern WEEK = Pattern.compile("(\\d{4})-W(\\d{2})");
    private static final Pattern DAY = Pattern.compile("(\\d{4})-(\\d{2})-(\\d{2})");
    private static final PeriodRewriting REWRITING = new PeriodRewriting(ReferencePeriodNotation::isNotation);
    private static final Pattern RUNNING = Pattern.compile("last (?:(.+) |(\\D+))?(\\d{1,4}) ([a-z-]+?)s?");

    private ReferencePeriodNotation() {}

    /** Whether a text is the notation of a period. */
    static boolean isNotation(String text) {
        try {
            return read(text.strip()).isPresent();
        } catch (IllegalArgumentException | DateTimeException e) {
            return false;
        }
    }

    static ReferencePeriod parse(String text) {
        try {
            return read(text.strip()).orElseThrow(() -> refused(text, "'" + text + "' is no period", EXPECTED));
        } catch (DateTimeException e) {
            IllegalArgumentException refused = refused(
                    text, "'" + text + "' is no date", "a month is written from 01 to 12, a day as its month has it");
            refused.initCause(e);
            throw refused;
        }
    }

    private static IllegalArgumentException refused(String text, String refusal, String expected) {
        return new RefusedTextException(refusal, expected, () -> REWRITING.of(text));
    }

    private static Optional<ReferencePeriod> read(String text) {
        if (text.equals("ever")) {
            return Optional.of(new ReferencePeriod.AllTime());
        }
        if (text.equals("unstated")) {
            return Optional.of(ReferencePeriod.unstated());
        }
        if (text.startsWith("since ")) {
            return calendar(text.substring("since ".length()).strip()).map(ReferencePeriod.Since::new);
        }
        if (text.startsWith("as of ")) {
            return calendar(text.substring("as of ".length()).strip()).map(ReferencePeriod.AsOf::new);
        }
        if (text.startsWith("last ")) {
            return trailing(text);
        }
        int slash = text.indexOf('/');
        if (slash >= 0) {
            Optional<ReferencePeriod.Calendar> from =
                    calendar(text.substring(0, slash).strip());
            Optional<ReferencePeriod.Calendar> to =
                    calendar(text.substring(slash + 1).strip());
            return from.isPresent() && to.isPresent()
                    ? Optional.of(new ReferencePeriod.Interval(from.get(), to.get()))
                    : Optional.empty();
        }
        return calendar(text).map(calendar -> calendar);
    }

    private static Optional<ReferencePeriod.Calendar> calendar(String text) {
        Matcher year = YEAR.matcher(text);
        if (year.matches()) {
            return Optional.of(new ReferencePeriod.Calendar(Granularity.YEAR, LocalDate.of(number(year, 1), 1, 1)));
        }
        Matcher governmentYear = GOVERNMENT_YEAR.matcher(text);
        if (governmentYear.matches()) {
            if (number(governmentYear, 2) != number(governmentYear, 1) + 1) {
                throw refused(text, "'" + text + "' is no government year, which ends in the year after it begins", "");
            }
            return Optional.of(new ReferencePeriod.Calendar(
                    Granularity.GOVERNMENT_YEAR, LocalDate.of(number(governmentYear, 1), 4, 1)));
        }
        Matcher quarter = QUARTER.matcher(text);
        if (quarter.matches()) {
            return Optional.of(new ReferencePeriod.Calendar(
                    Granularity.QUARTER, LocalDate.of(number(quarter, 1), number(quarter, 2) * 3 - 2, 1)));
        }
        Matcher half = HALF_YEAR.matcher(text);
        if (half.matches()) {
            return Optional.of(new ReferencePeriod.Calendar(
                    Granularity.HALF_YEAR, LocalDate.of(number(half, 1), number(half, 2) * 6 - 5, 1)));
        }
        return governmentQuarter(text).or(() -> shorter(text));
    }

    private static Optional<ReferencePeriod.Calendar> governmentQuarter(String text) {
        Matcher quarter = GOVERNMENT_QUARTER.matcher(text);
        return quarter.matches()
                ? calendar(quarter.group(1))
                        .map(year -> new ReferencePeriod.Calendar(
                                Granularity.GOVERNMENT_QUARTER, year.first().plusMonths(3L * (number(quarter, 2) - 1))))
                : Optional.empty();
    }

    private static Optional<ReferencePeriod.Calendar> shorter(String text) {
        Matcher month = MONTH.matcher(text);
        if (month.matches()) {
            int next = number(month, 1) + 1;
            if (number(month, 2) > 12 && number(month, 2) == next % 100) {
                throw refused(text, "'" + text + "' is no month", "");
            }
            return Optional.of(new ReferencePeriod.Calendar(
                    Granularity.MONTH, LocalDate.of(number(month, 1), number(month, 2), 1)));
        }
        Matcher week = WEEK.matcher(text);
        if (week.matches()) {
            return Optional.of(week(text, number(week, 1), number(week, 2)));
        }
        Matcher day = DAY.matcher(text);
        return day.matches()
                ? Optional.of(new ReferencePeriod.Calendar(
                        Granularity.DAY, LocalDate.of(number(day, 1), number(day, 2), number(day, 3))))
                : Optional.empty();
    }

    /**
     * Reads a week of its year; java.time would take week 53 of a year with 52 weeks for the first week of the next.
     */
    private static ReferencePeriod.Calendar week(String text, int year, int week) {
        LocalDate inFirstWeek = LocalDate.of(year, 1, 4);
        long weeks = inFirstWeek.range(IsoFields.WEEK_OF_WEEK_BASED_YEAR).getMaximum();
        if (week < 1 || week > weeks) {
            throw new IllegalArgumentException(
                    "'" + text + "' is no week; " + year(year) + " has " + weeks + " weeks, W01 to W" + weeks);
        }
        return new ReferencePeriod.Calendar(
                Granularity.WEEK, inFirstWeek.plusWeeks(week - 1L).with(DayOfWeek.MONDAY));
    }

    private static Optional<ReferencePeriod> trailing(String text) {
        Matcher matcher = RUNNING.matcher(text);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        String words = Optional.ofNullable(matcher.group(1))
                .or(() -> Optional.ofNullable(matcher.group(2)))
                .orElse("");
        for (Bound bound : Bound.values()) {
            for (DurationUnit span : DurationUnit.values()) {
                boolean same =
                        words.strip().equals(bound.words()) || words.strip().equals(bound.sign());
                if (same && matcher.group(4).equals(span.notation())) {
                    return Optional.of(new ReferencePeriod.Trailing(bound, number(matcher, 3), span));
                }
            }
        }
        return Optional.empty();
    }

    private static int number(Matcher matcher, int group) {
        return Integer.parseInt(matcher.group(group));
    }

    static String write(ReferencePeriod period) {
        return period.accept(new ReferencePeriod.Visitor<>() {
            @Override
            public String calendar(ReferencePeriod.Calendar calendar) {
                return write(calendar);
            }

            @Override
            public String interval(ReferencePeriod.Interval interval) {
                return write(interval.from()) + "/" + write(interval.to());
            }

            @Override
            public String since(ReferencePeriod.Since since) {
                return "since " + write(since.start());
            }

            @Override
            public String asOf(ReferencePeriod.AsOf asOf) {
                return "as of " + write(asOf.time());
            }

            @Override
            public String trailing(ReferencePeriod.Trailing running) {
                String bound =
                        running.bound() == Bound.EXACT ? "" : running.bound().words() + " ";
                return "last " + bound + running.length() + " " + running.unit().notation()
                        + (running.length() == 1 ? "" : "s");
            }

            @Override
            public String allTime(ReferencePeriod.AllTime ever) {
                return "ever";
            }

            @Override
            public String unstated(ReferencePeriod.Unstated unstated) {
                return "unstated";
            }

            @Override
            public String named(ReferencePeriod.Named named) {
                return named.id();
            }
        });
    }

    private static String write(ReferencePeriod.Calendar calendar) {
        LocalDate first = calendar.first();
        String year = year(first.getYear());
        return switch (calendar.granularity()) {
            case YEAR -> year;
            case GOVERNMENT_YEAR -> year + "-" + year(first.getYear() + 1);
            case HALF_YEAR -> year + "-H" + (first.getMonthValue() + 5) / 6;
            case QUARTER -> year + "-Q" + first.get(IsoFields.QUARTER_OF_YEAR);
            case GOVERNMENT_QUARTER -> {
                LocalDate within = first.minusMonths(3);
                yield year(within.getYear()) + "-" + year(within.getYear() + 1) + "-Q"
                        + within.get(IsoFields.QUARTER_OF_YEAR);
            }
            case MONTH -> year + "-" + two(first.getMonthValue());
            case WEEK ->
                year(first.get(IsoFields.WEEK_BASED_YEAR)) + "-W" + two(first.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
            case DAY -> year + "-" + two(first.getMonthValue()) + "-" + two(first.getDayOfMonth());
        };
    }

    private static String year(int year) {
        String digits = Integer.toString(year);
        return "0".repeat(Math.max(0, 4 - digits.length())) + digits;
    }

    private static String two(int number) {
        return number < 10 ? "0" + number : Integer.toString(number);
    }

    static void checkFirst(Granularity granularity, LocalDate first) {
        int year = granularity == Granularity.GOVERNMENT_QUARTER
                ? first.minusMonths(3).getYear()
                : first.getYear();
        boolean inRange = year >= 1 && year <= 9998;
        boolean begins = switch (granularity) {
            case YEAR -> first.getDayOfYear() == 1;
            case GOVERNMENT_YEAR, MONTH -> first.getDayOfMonth() == 1;
            case HALF_YEAR -> first.getDayOfMonth() == 1 && first.getMonthValue() % 6 == 1;
            case QUARTER, GOVERNMENT_QUARTER -> first.getDayOfMonth() == 1 && first.getMonthValue() % 3 == 1;
            case WEEK -> first.getDayOfWeek() == DayOfWeek.MONDAY;
            case DAY -> true;
        };
        if (!inRange) {
            throw new IllegalArgumentException(
                    "the year " + year(year) + " is none that a release speaks of; write one from 0001 to 9998");
        }
        if (!begins) {
            throw new IllegalArgumentException("no " + granularity + " begins on " + first);
        }
    }

    static LocalDate last(Granularity granularity, LocalDate first) {
        LocalDate next = switch (granularity) {
            case YEAR, GOVERNMENT_YEAR -> first.plusYears(1);
            case HALF_YEAR -> first.plusMonths(6);
            case QUARTER, GOVERNMENT_QUARTER -> first.plusMonths(3);
            case MONTH -> first.plusMonths(1);
            case WEEK -> first.plusWeeks(1);
            case DAY -> first.plusDays(1);
        };
        return next.minusDays(1);
    }
}
