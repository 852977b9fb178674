package io.github.statbrief.internal.outline;

import io.github.statbrief.Table;
import io.github.statbrief.internal.period.PeriodKind;
import io.github.statbrief.internal.period.PeriodSpan;
import io.github.statbrief.value.ReferencePeriod;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;

/**
 * The periods of a table that form one series: those of one kind in time order, including missing ones in between.
 * Spans may overlap, as those of a rolling average do.
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
    public record Step(ReferencePeriod period, OptionalInt place) {
        /** The calendar period; empty for a span of several. */
        public Optional<ReferencePeriod.Calendar> calendar() {
            return period instanceof ReferencePeriod.Calendar calendar ? Optional.of(calendar) : Optional.empty();
        }
    }

    /** The run of the most frequent kind; the finer one in a tie. */
    public static PeriodRun of(Table table) {
        Map<PeriodKind, TreeMap<ReferencePeriod.Calendar, Integer>> runs = new HashMap<>();
        for (int place = 0; place < table.periods().size(); place++) {
            int at = place;
            PeriodSpan.of(table.periods().get(place))
                    .ifPresent(span -> runs.computeIfAbsent(span.kind(), each -> new TreeMap<>())
                            .putIfAbsent(span.first(), at));
        }
        return runs.entrySet().stream()
                .max(Comparator.<Map.Entry<PeriodKind, TreeMap<ReferencePeriod.Calendar, Integer>>>comparingInt(
                                run -> run.getValue().size())
                        .thenComparing(run -> run.getKey().granularity())
                        .thenComparing(run -> -run.getKey().length()))
                .map(run -> new PeriodRun(steps(run.getKey().length(), run.getValue())))
                .orElseGet(() -> new PeriodRun(List.of()));
    }

    private static List<Step> steps(int length, TreeMap<ReferencePeriod.Calendar, Integer> periods) {
        List<Step> steps = new ArrayList<>();
        ReferencePeriod.Calendar first = periods.firstKey();
        ReferencePeriod.Calendar last = periods.lastKey();
        long distance = length == 1 ? 1 : distance(periods.keySet());
        PeriodSpan span = new PeriodSpan(first, PeriodSpan.plus(first, length - 1L));
        while (span.first().compareTo(last) <= 0) {
            Integer place = periods.get(span.first());
            steps.add(new Step(span.period(), place == null ? OptionalInt.empty() : OptionalInt.of(place)));
            if (steps.size() > MOST_STEPS) {
                return List.of();
            }
            span = span.plus(distance);
        }
        return steps;
    }

    /** The greatest distance that leads from the first span to every other. */
    private static long distance(Set<ReferencePeriod.Calendar> starts) {
        ReferencePeriod.Calendar first = starts.iterator().next();
        long distance = 0;
        for (ReferencePeriod.Calendar start : starts) {
            long rest = PeriodSpan.steps(first, start);
            while (rest != 0) {
                long before = distance;
                distance = rest;
                rest = before % rest;
            }
        }
        return Math.max(1, distance);
    }

    /** The kind of its periods; empty if there are none. */
    public Optional<PeriodKind> kind() {
        return steps.stream()
                .findFirst()
                .flatMap(step -> PeriodSpan.of(step.period()))
                .map(PeriodSpan::kind);
    }

    /** The number of its periods that the table has. */
    public long stated() {
        return steps.stream().filter(step -> step.place().isPresent()).count();
    }
}
