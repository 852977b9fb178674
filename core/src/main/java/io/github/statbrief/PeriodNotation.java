package io.github.statbrief;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The notation of a {@link Period}. */
final class PeriodNotation {
    private static final String EXPECTED =
            "write a year (2021), a government year (1999-2000), a quarter (2021-Q2), a month (2021-05), a week (2021-W05), a day"
                    + " (2021-07-01), two of them (2014-03/2014-05), 'since', 'as of', 'last 3 years', 'ever', 'unstated' or the id of a named period";
    private static final Pattern YEAR = Pattern.compile("(\\d{4})");
    private static final Pattern GOVERNMENT_YEAR = Pattern.compile("(\\d{4})-(\\d{4})");
    private static final Pattern QUARTER = Pattern.compile("(\\d{4})-Q([1-4])");
    private static final Pattern MONTH = Pattern.compile("(\\d{4})-(\\d{2})");
    private static final Pattern WEEK = Pattern.compile("(\\d{4})-W(\\d{2})");
    private static final Pattern DAY = Pattern.compile("(\\d{4})-(\\d{2})-(\\d{2})");
    private static final Pattern RUNNING = Pattern.compile("last (?:(.+) |(\\D+))?(\\d{1,4}) ([a-z-]+?)s?");

    private PeriodNotation() {}

    static Period parse(String text) {
        String trimmed = text.strip();
        try {
            return read(trimmed)
                    .orElseThrow(() -> new IllegalArgumentException("'" + text + "' is no period; " + EXPECTED));
        } catch (DateTimeException e) {
            throw new IllegalArgumentException("'" + text + "' is no date", e);
        }
    }

    private static Optional<Period> read(String text) {
        if (text.equals("ever")) {
            return Optional.of(new Period.Ever());
        }
        if (text.equals("unstated")) {
            return Optional.of(Period.unstated());
        }
        if (text.startsWith("since ")) {
            return calendar(text.substring("since ".length()).strip()).map(Period.Since::new);
        }
        if (text.startsWith("as of ")) {
            return calendar(text.substring("as of ".length()).strip()).map(Period.AsOf::new);
        }
        if (text.startsWith("last ")) {
            return running(text);
        }
        int slash = text.indexOf('/');
        if (slash >= 0) {
            Optional<Period.Calendar> from = calendar(text.substring(0, slash).strip());
            Optional<Period.Calendar> to = calendar(text.substring(slash + 1).strip());
            return from.isPresent() && to.isPresent()
                    ? Optional.of(new Period.Interval(from.get(), to.get()))
                    : Optional.empty();
        }
        return calendar(text).map(calendar -> calendar);
    }

    private static Optional<Period.Calendar> calendar(String text) {
        Matcher year = YEAR.matcher(text);
        if (year.matches()) {
            return Optional.of(new Period.Calendar(Granularity.YEAR, LocalDate.of(number(year, 1), 1, 1)));
        }
        Matcher governmentYear = GOVERNMENT_YEAR.matcher(text);
        if (governmentYear.matches()) {
            if (number(governmentYear, 2) != number(governmentYear, 1) + 1) {
                throw new IllegalArgumentException("'" + text
                        + "' is no government year; it ends in the year after it begins. Write several years as "
                        + governmentYear.group(1) + "/" + governmentYear.group(2));
            }
            return Optional.of(
                    new Period.Calendar(Granularity.GOVERNMENT_YEAR, LocalDate.of(number(governmentYear, 1), 4, 1)));
        }
        Matcher quarter = QUARTER.matcher(text);
        if (quarter.matches()) {
            return Optional.of(new Period.Calendar(
                    Granularity.QUARTER, LocalDate.of(number(quarter, 1), number(quarter, 2) * 3 - 2, 1)));
        }
        Matcher month = MONTH.matcher(text);
        if (month.matches()) {
            int next = number(month, 1) + 1;
            if (number(month, 2) > 12 && number(month, 2) == next % 100) {
                throw new IllegalArgumentException(
                        "'" + text + "' is no month; a government year is written as " + month.group(1) + "-" + next);
            }
            return Optional.of(
                    new Period.Calendar(Granularity.MONTH, LocalDate.of(number(month, 1), number(month, 2), 1)));
        }
        Matcher week = WEEK.matcher(text);
        if (week.matches()) {
            return Optional.of(week(text, number(week, 1), number(week, 2)));
        }
        Matcher day = DAY.matcher(text);
        return day.matches()
                ? Optional.of(new Period.Calendar(
                        Granularity.DAY, LocalDate.of(number(day, 1), number(day, 2), number(day, 3))))
                : Optional.empty();
    }

    /** A week of its year: the java.time library takes week 53 of a year that has 52 for the first of the next. */
    private static Period.Calendar week(String text, int year, int week) {
        LocalDate inFirstWeek = LocalDate.of(year, 1, 4);
        long weeks = inFirstWeek.range(IsoFields.WEEK_OF_WEEK_BASED_YEAR).getMaximum();
        if (week < 1 || week > weeks) {
            throw new IllegalArgumentException(
                    "'" + text + "' is no week; " + year(year) + " has " + weeks + " weeks, W01 to W" + weeks);
        }
        return new Period.Calendar(
                Granularity.WEEK, inFirstWeek.plusWeeks(week - 1L).with(DayOfWeek.MONDAY));
    }

    private static Optional<Period> running(String text) {
        Matcher matcher = RUNNING.matcher(text);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        String words = Optional.ofNullable(matcher.group(1))
                .or(() -> Optional.ofNullable(matcher.group(2)))
                .orElse("");
        for (Bound bound : Bound.values()) {
            for (Span span : Span.values()) {
                boolean same =
                        words.strip().equals(bound.words()) || words.strip().equals(bound.sign());
                if (same && matcher.group(4).equals(span.notation())) {
                    return Optional.of(new Period.Running(bound, number(matcher, 3), span));
                }
            }
        }
        return Optional.empty();
    }

    private static int number(Matcher matcher, int group) {
        return Integer.parseInt(matcher.group(group));
    }

    static String write(Period period) {
        return period.accept(new Period.Visitor<>() {
            @Override
            public String calendar(Period.Calendar calendar) {
                return write(calendar);
            }

            @Override
            public String interval(Period.Interval interval) {
                return write(interval.from()) + "/" + write(interval.to());
            }

            @Override
            public String since(Period.Since since) {
                return "since " + write(since.start());
            }

            @Override
            public String asOf(Period.AsOf asOf) {
                return "as of " + write(asOf.time());
            }

            @Override
            public String running(Period.Running running) {
                String bound =
                        running.bound() == Bound.EXACT ? "" : running.bound().words() + " ";
                return "last " + bound + running.length() + " " + running.span().notation()
                        + (running.length() == 1 ? "" : "s");
            }

            @Override
            public String ever(Period.Ever ever) {
                return "ever";
            }

            @Override
            public String unstated(Period.Unstated unstated) {
                return "unstated";
            }

            @Override
            public String named(Period.Named named) {
                return named.id();
            }
        });
    }

    private static String write(Period.Calendar calendar) {
        LocalDate first = calendar.first();
        String year = year(first.getYear());
        return switch (calendar.granularity()) {
            case YEAR -> year;
            case GOVERNMENT_YEAR -> year + "-" + year(first.getYear() + 1);
            case QUARTER -> year + "-Q" + first.get(IsoFields.QUARTER_OF_YEAR);
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
        boolean inRange = first.getYear() >= 1 && first.getYear() <= 9998;
        boolean begins = switch (granularity) {
            case YEAR -> first.getDayOfYear() == 1;
            case GOVERNMENT_YEAR, MONTH -> first.getDayOfMonth() == 1;
            case QUARTER -> first.getDayOfMonth() == 1 && first.getMonthValue() % 3 == 1;
            case WEEK -> first.getDayOfWeek() == DayOfWeek.MONDAY;
            case DAY -> true;
        };
        if (!inRange) {
            throw new IllegalArgumentException("the year " + year(first.getYear())
                    + " is none that a release speaks of; write one from 0001 to 9998");
        }
        if (!begins) {
            throw new IllegalArgumentException("no " + granularity + " begins on " + first);
        }
    }

    static LocalDate last(Granularity granularity, LocalDate first) {
        LocalDate next = switch (granularity) {
            case YEAR, GOVERNMENT_YEAR -> first.plusYears(1);
            case QUARTER -> first.plusMonths(3);
            case MONTH -> first.plusMonths(1);
            case WEEK -> first.plusWeeks(1);
            case DAY -> first.plusDays(1);
        };
        return next.minusDays(1);
    }
}
