package io.github.statbrief.internal.outline;

import io.github.statbrief.Table;
import io.github.statbrief.value.Granularity;
import io.github.statbrief.value.ReferencePeriod;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;

/**
 * The periods of a table that form one series: those of one granularity in time order, including missing ones in
 * between.
 *
 * @param steps the periods, the earliest first
 */
public record PeriodRun(List<Step> steps) {
    /** The longest series; more steps mean a few scattered days. */
    private static final int MOST_STEPS = 5000;

    /**
     * One period.
     *
     * @param period the period
     * @param place its place in the table's list; empty if the table lacks it
     */
    public record Step(ReferencePeriod.Calendar period, OptionalInt place) {}

    /** The run of the most frequent granularity; the finer one in a tie. */
    public static PeriodRun of(Table table) {
        Map<Granularity, TreeMap<ReferencePeriod.Calendar, Integer>> runs = new EnumMap<>(Granularity.class);
        for (int place = 0; place < table.periods().size(); place++) {
            int at = place;
            calendar(table.periods().get(place))
                    .ifPresent(period -> runs.computeIfAbsent(period.granularity(), each -> new TreeMap<>())
                            .putIfAbsent(period, at));
        }
        return runs.entrySet().stream()
                .max(Comparator.<Map.Entry<Granularity, TreeMap<ReferencePeriod.Calendar, Integer>>>comparingInt(
                                run -> run.getValue().size())
                        .thenComparing(Map.Entry::getKey))
                .map(run -> new PeriodRun(steps(run.getValue())))
                .orElseGet(() -> new PeriodRun(List.of()));
    }

    private static List<Step> steps(TreeMap<ReferencePeriod.Calendar, Integer> periods) {
        List<Step> steps = new ArrayList<>();
        ReferencePeriod.Calendar last = periods.lastKey();
        for (ReferencePeriod.Calendar at = periods.firstKey(); at.compareTo(last) <= 0; at = next(at)) {
            Integer place = periods.get(at);
            steps.add(new Step(at, place == null ? OptionalInt.empty() : OptionalInt.of(place)));
            if (steps.size() > MOST_STEPS) {
                return List.of();
            }
        }
        return steps;
    }

    private static ReferencePeriod.Calendar next(ReferencePeriod.Calendar period) {
        return new ReferencePeriod.Calendar(period.granularity(), period.last().plusDays(1));
    }

    /** The calendar period that a period is or ends with. */
    static Optional<ReferencePeriod.Calendar> calendar(ReferencePeriod period) {
        return period.accept(new ReferencePeriod.Visitor<>() {
            @Override
            public Optional<ReferencePeriod.Calendar> calendar(ReferencePeriod.Calendar calendar) {
                return Optional.of(calendar);
            }

            @Override
            public Optional<ReferencePeriod.Calendar> interval(ReferencePeriod.Interval interval) {
                return Optional.empty();
            }

            @Override
            public Optional<ReferencePeriod.Calendar> since(ReferencePeriod.Since since) {
                return Optional.empty();
            }

            @Override
            public Optional<ReferencePeriod.Calendar> asOf(ReferencePeriod.AsOf asOf) {
                return Optional.of(asOf.time());
            }

            @Override
            public Optional<ReferencePeriod.Calendar> trailing(ReferencePeriod.Trailing running) {
                return Optional.empty();
            }

            @Override
            public Optional<ReferencePeriod.Calendar> allTime(ReferencePeriod.AllTime ever) {
                return Optional.empty();
            }

            @Override
            public Optional<ReferencePeriod.Calendar> unstated(ReferencePeriod.Unstated unstated) {
                return Optional.empty();
            }

            @Override
            public Optional<ReferencePeriod.Calendar> named(ReferencePeriod.Named named) {
                return PeriodRun.calendar(named.resolved());
            }
        });
    }

    /** The granularity of its periods; empty if there are none. */
    public Optional<Granularity> kind() {
        return steps.stream().findFirst().map(step -> step.period().granularity());
    }

    /** The number of its periods that the table has. */
    public long stated() {
        return steps.stream().filter(step -> step.place().isPresent()).count();
    }
}
