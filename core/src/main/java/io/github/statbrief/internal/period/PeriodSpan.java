package io.github.statbrief.internal.period;

import io.github.statbrief.value.Granularity;
import io.github.statbrief.value.ReferencePeriod;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/**
 * The calendar periods that a period covers, or at whose end it lies.
 *
 * @param first the first one
 * @param last the last one, which may be the first
 */
public record PeriodSpan(ReferencePeriod.Calendar first, ReferencePeriod.Calendar last) {
    /** The span of a period; empty if it has no two ends. */
    public static Optional<PeriodSpan> of(ReferencePeriod period) {
        return period.accept(new ReferencePeriod.Visitor<>() {
            @Override
            public Optional<PeriodSpan> calendar(ReferencePeriod.Calendar calendar) {
                return Optional.of(new PeriodSpan(calendar, calendar));
            }

            @Override
            public Optional<PeriodSpan> interval(ReferencePeriod.Interval interval) {
                return Optional.of(new PeriodSpan(interval.from(), interval.to()));
            }

            @Override
            public Optional<PeriodSpan> since(ReferencePeriod.Since since) {
                return Optional.empty();
            }

            @Override
            public Optional<PeriodSpan> asOf(ReferencePeriod.AsOf asOf) {
                return Optional.of(new PeriodSpan(asOf.time(), asOf.time()));
            }

            @Override
            public Optional<PeriodSpan> trailing(ReferencePeriod.Trailing running) {
                return Optional.empty();
            }

            @Override
            public Optional<PeriodSpan> allTime(ReferencePeriod.AllTime ever) {
                return Optional.empty();
            }

            @Override
            public Optional<PeriodSpan> unstated(ReferencePeriod.Unstated unstated) {
                return Optional.empty();
            }

            @Override
            public Optional<PeriodSpan> named(ReferencePeriod.Named named) {
                return PeriodSpan.of(named.resolved());
            }
        });
    }

    /** Its kind. */
    public PeriodKind kind() {
        return new PeriodKind(first.granularity(), (int) steps(first, last) + 1);
    }

    /** Whether it is made of years, of either kind. */
    boolean isOfYears() {
        return first.granularity() == Granularity.YEAR || first.granularity() == Granularity.GOVERNMENT_YEAR;
    }

    /** The period some steps after this one, as long as this one. */
    public PeriodSpan plus(long steps) {
        return new PeriodSpan(plus(first, steps), plus(last, steps));
    }

    /** The period: one calendar period, or an interval. */
    public ReferencePeriod period() {
        return first.equals(last) ? first : new ReferencePeriod.Interval(first, last);
    }

    /** The number of steps from one calendar period to another of its kind. */
    public static long steps(ReferencePeriod.Calendar from, ReferencePeriod.Calendar to) {
        LocalDate start = from.first();
        LocalDate end = to.first();
        return switch (from.granularity()) {
            case YEAR, GOVERNMENT_YEAR -> ChronoUnit.YEARS.between(start, end);
            case HALF_YEAR -> ChronoUnit.MONTHS.between(start, end) / 6;
            case QUARTER, GOVERNMENT_QUARTER -> ChronoUnit.MONTHS.between(start, end) / 3;
            case MONTH -> ChronoUnit.MONTHS.between(start, end);
            case WEEK -> ChronoUnit.WEEKS.between(start, end);
            case DAY -> ChronoUnit.DAYS.between(start, end);
        };
    }

    /** The calendar period some steps after another of its kind, or before it. */
    public static ReferencePeriod.Calendar plus(ReferencePeriod.Calendar period, long steps) {
        LocalDate first = period.first();
        LocalDate other = switch (period.granularity()) {
            case YEAR, GOVERNMENT_YEAR -> first.plusYears(steps);
            case HALF_YEAR -> first.plusMonths(6 * steps);
            case QUARTER, GOVERNMENT_QUARTER -> first.plusMonths(3 * steps);
            case MONTH -> first.plusMonths(steps);
            case WEEK -> first.plusWeeks(steps);
            case DAY -> first.plusDays(steps);
        };
        return new ReferencePeriod.Calendar(period.granularity(), other);
    }
}
