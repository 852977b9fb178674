package io.github.statbrief.sheets.plan;

import io.github.statbrief.sheets.cell.Content;
import io.github.statbrief.value.Granularity;
import io.github.statbrief.value.ReferencePeriod;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;

/**
 * The first and the last day of a period, for machines. Blank where none is stated: a government year begins on a day that
 * differs from country to country, and what goes on has no last day. The state at the end of a period has only its last day.
 *
 * @param first the first day
 * @param last the last day
 */
record PeriodDays(Content first, Content last) {
    static PeriodDays of(ReferencePeriod period) {
        return new PeriodDays(day(period, Days::first), day(period, Days::last));
    }

    private static Content day(ReferencePeriod period, Function<Days, Optional<LocalDate>> end) {
        return end.apply(period.accept(new Ends())).map(Content::day).orElse(Content.BLANK);
    }

    private record Days(Optional<LocalDate> first, Optional<LocalDate> last) {
        static final Days NONE = new Days(Optional.empty(), Optional.empty());
    }

    private static final class Ends implements ReferencePeriod.Visitor<Days> {
        @Override
        public Days calendar(ReferencePeriod.Calendar calendar) {
            return calendar.granularity() == Granularity.GOVERNMENT_YEAR
                    ? Days.NONE
                    : new Days(Optional.of(calendar.first()), Optional.of(calendar.last()));
        }

        @Override
        public Days interval(ReferencePeriod.Interval interval) {
            return new Days(
                    calendar(interval.from()).first(), calendar(interval.to()).last());
        }

        @Override
        public Days since(ReferencePeriod.Since since) {
            return new Days(calendar(since.start()).first(), Optional.empty());
        }

        @Override
        public Days asOf(ReferencePeriod.AsOf asOf) {
            return new Days(Optional.empty(), calendar(asOf.time()).last());
        }

        @Override
        public Days trailing(ReferencePeriod.Trailing running) {
            return Days.NONE;
        }

        @Override
        public Days allTime(ReferencePeriod.AllTime ever) {
            return Days.NONE;
        }

        @Override
        public Days unstated(ReferencePeriod.Unstated unstated) {
            return Days.NONE;
        }

        @Override
        public Days named(ReferencePeriod.Named named) {
            return named.resolved().accept(this);
        }
    }
}
