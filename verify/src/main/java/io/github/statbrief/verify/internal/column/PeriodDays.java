package io.github.statbrief.verify.internal.column;

import io.github.statbrief.value.ReferencePeriod;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/** The days on which the calendar periods of a reference period begin and end. */
public final class PeriodDays implements ReferencePeriod.Visitor<List<LocalDate>> {
    private PeriodDays() {}

    /** Whether a day, as {@code 2026-01-31}, is one of those of a period; a blank one is. */
    public static boolean has(ReferencePeriod period, String day) {
        return day.isEmpty()
                || period.accept(new PeriodDays()).stream()
                        .anyMatch(each -> each.toString().equals(day));
    }

    @Override
    public List<LocalDate> calendar(ReferencePeriod.Calendar calendar) {
        return List.of(calendar.first(), calendar.last());
    }

    @Override
    public List<LocalDate> interval(ReferencePeriod.Interval interval) {
        return Stream.concat(calendar(interval.from()).stream(), calendar(interval.to()).stream())
                .toList();
    }

    @Override
    public List<LocalDate> since(ReferencePeriod.Since since) {
        return calendar(since.start());
    }

    @Override
    public List<LocalDate> asOf(ReferencePeriod.AsOf asOf) {
        return calendar(asOf.time());
    }

    @Override
    public List<LocalDate> trailing(ReferencePeriod.Trailing trailing) {
        return List.of();
    }

    @Override
    public List<LocalDate> allTime(ReferencePeriod.AllTime allTime) {
        return List.of();
    }

    @Override
    public List<LocalDate> named(ReferencePeriod.Named named) {
        return named.resolved().accept(this);
    }

    @Override
    public List<LocalDate> unstated(ReferencePeriod.Unstated unstated) {
        return List.of();
    }
}
