package io.github.statbrief.internal.period;

import io.github.statbrief.value.Granularity;
import io.github.statbrief.value.ReferencePeriod;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * The order of periods: coarser kinds first, each in time order; years of either kind and spans of years together;
 * periods without two ends last.
 */
public final class PeriodOrder {
    private PeriodOrder() {}

    /** The places of periods in their order; periods at the same place in time stay as they are. */
    public static List<Integer> sorted(List<ReferencePeriod> periods) {
        List<Optional<PeriodSpan>> spans = periods.stream().map(PeriodSpan::of).toList();
        boolean together = spans.stream()
                .flatMap(Optional::stream)
                .anyMatch(span -> span.isOfYears() && span.kind().length() > 1);
        Comparator<PeriodSpan> inTime = Comparator.comparing((PeriodSpan span) -> rank(span, together))
                .thenComparingInt(span -> span.isOfYears() ? 0 : -span.kind().length())
                .thenComparing(span -> span.first().first())
                .thenComparing(span -> span.last().first());
        Comparator<Integer> order =
                Comparator.comparing(place -> spans.get(place).orElse(null), Comparator.nullsLast(inTime));
        return IntStream.range(0, periods.size()).boxed().sorted(order).toList();
    }

    /** The granularity by which a span is ordered: that of years for both kinds of years if they stand together. */
    private static Granularity rank(PeriodSpan span, boolean together) {
        return together && span.isOfYears() ? Granularity.YEAR : span.first().granularity();
    }
}
