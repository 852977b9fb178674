package io.github.statbrief.internal.wording;

import io.github.statbrief.internal.spelling.PeriodSpelling;
import io.github.statbrief.internal.text.EnumWords;
import io.github.statbrief.value.Bound;
import io.github.statbrief.value.Granularity;
import io.github.statbrief.value.ReferencePeriod;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.IsoFields;
import java.util.List;

/** Words reference periods and days. */
public final class PeriodText {
    private final Phrases phrases;
    private final UnitText units;
    private final List<String> months;
    private final List<String> shortMonths;

    /**
     * Creates the period words of a language.
     *
     * @param phrases its phrases
     * @param units words lengths of time
     */
    public PeriodText(Phrases phrases, UnitText units) {
        this.phrases = phrases;
        this.units = units;
        this.months = phrases.list("date.months");
        this.shortMonths = phrases.list("date.short-months");
    }

    /** Words a reference period in full. */
    public String of(ReferencePeriod period) {
        return period.accept(new ReferencePeriod.Visitor<>() {
            @Override
            public String calendar(ReferencePeriod.Calendar calendar) {
                return words(calendar);
            }

            @Override
            public String interval(ReferencePeriod.Interval interval) {
                return between(interval.from(), interval.to());
            }

            @Override
            public String since(ReferencePeriod.Since since) {
                return phrases.format("period.since", "start", words(since.start()));
            }

            @Override
            public String asOf(ReferencePeriod.AsOf asOf) {
                return phrases.format("period.as-of", "time", words(asOf.time()));
            }

            @Override
            public String trailing(ReferencePeriod.Trailing running) {
                String bound =
                        running.bound() == Bound.EXACT ? "" : phrases.get("bound." + EnumWords.of(running.bound()));
                String span = units.span(running.unit(), running.length() == 1);
                return phrases.format(
                                "period.running",
                                "bound",
                                bound,
                                "length",
                                Integer.toString(running.length()),
                                "span",
                                span)
                        .replace("  ", " ");
            }

            @Override
            public String allTime(ReferencePeriod.AllTime ever) {
                return phrases.get("period.ever");
            }

            @Override
            public String unstated(ReferencePeriod.Unstated unstated) {
                return phrases.get("period.unstated");
            }

            @Override
            public String named(ReferencePeriod.Named named) {
                if (named.resolved().equals(ReferencePeriod.unstated())) {
                    return named.stated();
                }
                String is = named.resolved() instanceof ReferencePeriod.Since since
                        ? words(since.start())
                        : of(named.resolved());
                return addsNothing(named, is)
                        ? named.stated()
                        : phrases.format("period.named", "stated", named.stated(), "is", is);
            }
        });
    }

    /** Whether the stated words are the resolved period in the same or another spelling: "2010-12 (2010 to 2012)". */
    private boolean addsNothing(ReferencePeriod.Named named, String is) {
        return is.equalsIgnoreCase(named.stated())
                || of(named.resolved()).equalsIgnoreCase(named.stated())
                || PeriodSpelling.isSpelling(named.stated(), named.resolved());
    }

    /** Words a period briefly for narrow places; in full if there is no shorter form. */
    public String brief(ReferencePeriod period) {
        return period instanceof ReferencePeriod.Calendar calendar ? brief(calendar) : of(period);
    }

    private String brief(ReferencePeriod.Calendar calendar) {
        LocalDate first = calendar.first();
        String year = Integer.toString(first.getYear());
        String month = shortMonths.get(first.getMonthValue() - 1);
        return switch (calendar.granularity()) {
            case YEAR, HALF_YEAR, QUARTER, GOVERNMENT_YEAR, GOVERNMENT_QUARTER -> words(calendar);
            case MONTH -> phrases.format("date.month", "month", month, "year", year);
            case WEEK -> phrases.format("date.brief.week", "week", week(first), "year", yearOf(calendar));
            case DAY ->
                phrases.format(
                        "date.day", "day", Integer.toString(first.getDayOfMonth()), "month", month, "year", year);
        };
    }

    /** Words a day: "2 July 2021". */
    public String day(LocalDate day) {
        return words(new ReferencePeriod.Calendar(Granularity.DAY, day));
    }

    /**
     * Words an interval, "March to May 2014", with both years if they differ; "2010 and 2011", because readers take
     * "2010 to 2011" for a government year.
     */
    private String between(ReferencePeriod.Calendar from, ReferencePeriod.Calendar to) {
        LocalDate first = from.first();
        LocalDate last = to.first();
        if (from.granularity() == Granularity.YEAR && first.getYear() + 1 == last.getYear()) {
            return phrases.format("period.two-years", "from", words(from), "to", words(to));
        }
        if (!yearOf(from).equals(yearOf(to))) {
            return phrases.format("period.interval", "from", words(from), "to", words(to));
        }
        return switch (from.granularity()) {
            case YEAR, GOVERNMENT_YEAR -> words(from);
            case WEEK -> phrases.format("date.weeks", "first", week(first), "last", week(last), "year", yearOf(from));
            case DAY -> days(first, to);
            case HALF_YEAR -> interval(phrases.format("date.half", "half", half(first)), to);
            case QUARTER, GOVERNMENT_QUARTER ->
                interval(phrases.format("date.quarter-alone", "quarter", quarter(from)), to);
            case MONTH -> interval(month(first), to);
        };
    }

    private String interval(String from, ReferencePeriod.Calendar to) {
        return phrases.format("period.interval", "from", from, "to", words(to));
    }

    /** "8 to 28 June 2026"; "28 May to 8 June 2026" if the months differ. */
    private String days(LocalDate first, ReferencePeriod.Calendar to) {
        LocalDate last = to.first();
        String day = Integer.toString(first.getDayOfMonth());
        return first.getMonth() == last.getMonth()
                ? phrases.format(
                        "date.days",
                        "first",
                        day,
                        "last",
                        Integer.toString(last.getDayOfMonth()),
                        "month",
                        month(last),
                        "year",
                        Integer.toString(last.getYear()))
                : interval(phrases.format("date.day-of-month", "day", day, "month", month(first)), to);
    }

    private String words(ReferencePeriod.Calendar calendar) {
        LocalDate first = calendar.first();
        String year = Integer.toString(first.getYear());
        return switch (calendar.granularity()) {
            case YEAR -> year;
            case GOVERNMENT_YEAR -> yearOf(calendar);
            case HALF_YEAR -> phrases.format("date.half-year", "year", year, "half", half(first));
            case QUARTER, GOVERNMENT_QUARTER ->
                phrases.format("date.quarter", "year", yearOf(calendar), "quarter", quarter(calendar));
            case MONTH -> phrases.format("date.month", "month", month(first), "year", year);
            case WEEK -> phrases.format("date.week", "week", week(first), "year", yearOf(calendar));
            case DAY ->
                phrases.format(
                        "date.day",
                        "day",
                        Integer.toString(first.getDayOfMonth()),
                        "month",
                        month(first),
                        "year",
                        year);
        };
    }

    private static String half(LocalDate first) {
        return Integer.toString((first.getMonthValue() + 5) / 6);
    }

    private static String week(LocalDate first) {
        return Integer.toString(first.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
    }

    private static String quarter(ReferencePeriod.Calendar calendar) {
        boolean ofGovernment = calendar.granularity() == Granularity.GOVERNMENT_QUARTER;
        LocalDate within = ofGovernment ? calendar.first().minusMonths(3) : calendar.first();
        return Integer.toString(within.get(IsoFields.QUARTER_OF_YEAR));
    }

    /** The year of a period, in the form of its kind: "2021"; "2004/05" for a government year or a part of one. */
    private String yearOf(ReferencePeriod.Calendar calendar) {
        LocalDate first = calendar.first();
        return switch (calendar.granularity()) {
            case WEEK -> Integer.toString(first.get(IsoFields.WEEK_BASED_YEAR));
            case GOVERNMENT_YEAR -> governmentYear(first.getYear());
            case GOVERNMENT_QUARTER -> governmentYear(first.minusMonths(3).getYear());
            case YEAR, HALF_YEAR, QUARTER, MONTH, DAY -> Integer.toString(first.getYear());
        };
    }

    /** "2004/05", and "1999/2000" across centuries. */
    private String governmentYear(int year) {
        String next = Integer.toString(year + 1);
        boolean sameCentury = year / 100 == (year + 1) / 100;
        return phrases.format(
                "date.government-year",
                "year",
                Integer.toString(year),
                "next",
                sameCentury ? next.substring(next.length() - 2) : next);
    }

    /** "January 2027". */
    public String month(YearMonth month) {
        LocalDate first = month.atDay(1);
        return phrases.format("date.month", "month", month(first), "year", Integer.toString(month.getYear()));
    }

    private String month(LocalDate day) {
        return months.get(day.getMonthValue() - 1);
    }
}
