package io.github.statbrief.internal.wording;

import com.ibm.icu.text.DateFormatSymbols;
import io.github.statbrief.internal.spelling.PeriodSpelling;
import io.github.statbrief.internal.text.EnumWords;
import io.github.statbrief.value.Bound;
import io.github.statbrief.value.Granularity;
import io.github.statbrief.value.ReferencePeriod;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.IsoFields;

/** Words reference periods and days. Month names come from ICU, so they are the same on every JDK. */
public final class PeriodText {
    private final Phrases phrases;
    private final UnitText units;
    private final String[] months;
    private final String[] shortMonths;

    /**
     * Creates the period words of a language.
     *
     * @param phrases its phrases
     * @param units words lengths of time
     */
    public PeriodText(Phrases phrases, UnitText units) {
        this.phrases = phrases;
        this.units = units;
        DateFormatSymbols names = new DateFormatSymbols(phrases.locale());
        this.months = names.getMonths();
        this.shortMonths = names.getShortMonths();
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
        String month = shortMonths[first.getMonthValue() - 1];
        return switch (calendar.granularity()) {
            case YEAR, HALF_YEAR, QUARTER -> words(calendar);
            case GOVERNMENT_YEAR -> {
                String next = Integer.toString(first.getYear() + 1);
                yield phrases.format(
                        "date.brief.government-year", "year", year, "next", next.substring(next.length() - 2));
            }
            case GOVERNMENT_QUARTER -> quarter(calendar, brief(yearOf(calendar)));
            case MONTH -> phrases.format("date.month", "month", month, "year", year);
            case WEEK ->
                phrases.format(
                        "date.brief.week",
                        "week",
                        Integer.toString(first.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR)),
                        "year",
                        Integer.toString(first.get(IsoFields.WEEK_BASED_YEAR)));
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
     * Words an interval, "March to May 2014", with both years if they differ; "2010 and 2011", because "2010 to 2011"
     * is a government year.
     */
    private String between(ReferencePeriod.Calendar from, ReferencePeriod.Calendar to) {
        boolean sameYear = from.granularity() == Granularity.MONTH
                && from.first().getYear() == to.first().getYear();
        boolean ofGovernment = from.granularity() == Granularity.GOVERNMENT_YEAR
                || from.granularity() == Granularity.GOVERNMENT_QUARTER;
        if (ofGovernment) {
            return phrases.format("period.interval", "from", brief(from), "to", brief(to));
        }
        boolean twoYears = from.granularity() == Granularity.YEAR
                && from.first().getYear() + 1 == to.first().getYear();
        String start = sameYear ? month(from.first()) : words(from);
        return phrases.format(twoYears ? "period.two-years" : "period.interval", "from", start, "to", words(to));
    }

    private String words(ReferencePeriod.Calendar calendar) {
        LocalDate first = calendar.first();
        String year = Integer.toString(first.getYear());
        return switch (calendar.granularity()) {
            case YEAR -> year;
            case GOVERNMENT_YEAR ->
                phrases.format("date.government-year", "year", year, "next", Integer.toString(first.getYear() + 1));
            case HALF_YEAR ->
                phrases.format(
                        "date.half-year", "year", year, "half", Integer.toString((first.getMonthValue() + 5) / 6));
            case QUARTER -> quarter(calendar, year);
            case GOVERNMENT_QUARTER -> quarter(calendar, brief(yearOf(calendar)));
            case MONTH -> phrases.format("date.month", "month", month(first), "year", year);
            case WEEK ->
                phrases.format(
                        "date.week",
                        "week",
                        Integer.toString(first.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR)),
                        "year",
                        Integer.toString(first.get(IsoFields.WEEK_BASED_YEAR)));
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

    private String quarter(ReferencePeriod.Calendar calendar, String year) {
        boolean ofGovernment = calendar.granularity() == Granularity.GOVERNMENT_QUARTER;
        LocalDate within = ofGovernment ? calendar.first().minusMonths(3) : calendar.first();
        String quarter = Integer.toString(within.get(IsoFields.QUARTER_OF_YEAR));
        return phrases.format("date.quarter", "year", year, "quarter", quarter);
    }

    /** The government year of a quarter. */
    private static ReferencePeriod.Calendar yearOf(ReferencePeriod.Calendar quarter) {
        LocalDate within = quarter.first().minusMonths(3);
        return new ReferencePeriod.Calendar(Granularity.GOVERNMENT_YEAR, LocalDate.of(within.getYear(), 4, 1));
    }

    /** "January 2027". */
    public String month(YearMonth month) {
        LocalDate first = month.atDay(1);
        return phrases.format("date.month", "month", month(first), "year", Integer.toString(month.getYear()));
    }

    private String month(LocalDate day) {
        return months[day.getMonthValue() - 1];
    }
}
