package io.github.statbrief.internal.tidy;

import io.github.statbrief.internal.period.PeriodOrder;
import io.github.statbrief.internal.rows.ProblemCollector;
import io.github.statbrief.value.ReferencePeriod;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/** The periods of a table: the author's list, or the periods in the data, in time order. */
final class PeriodList {
    private static final int MOST = 10_000;

    private final TidyLayout.Periods layout;
    private final PeriodTexts texts;
    private final List<ReferencePeriod> periods;
    private final Map<String, Integer> places = new HashMap<>();

    PeriodList(TidyLayout.Periods layout) {
        this.layout = layout;
        texts = new PeriodTexts(layout);
        periods = new ArrayList<>(layout.listed());
    }

    /** The place of a period; -1, with a problem, if it has none. */
    int place(String text, long line, int field, ProblemCollector problems) {
        Integer known = places.get(text);
        if (known != null) {
            return known;
        }
        int place = find(text, line, field, problems);
        if (place >= 0) {
            places.put(text, place);
        }
        return place;
    }

    private int find(String text, long line, int field, ProblemCollector problems) {
        Optional<ReferencePeriod> period = texts.read(text, line, field, problems);
        if (period.isEmpty()) {
            return -1;
        }
        int listed = periods.indexOf(period.get());
        if (listed >= 0) {
            return listed;
        }
        if (!layout.listed().isEmpty()) {
            problems.at(line, field, "the period '" + text + "' is not among those listed under 'periods'");
            return -1;
        }
        if (periods.size() >= MOST) {
            problems.at(line, field, "there are more than " + MOST + " periods up to here; is this their column?");
            return -1;
        }
        periods.add(period.get());
        return periods.size() - 1;
    }

    /** Whether a column holds the values of a period; reports a heading that looks like a period but is not valid. */
    boolean isPeriod(String heading, long line, int field, ProblemCollector problems) {
        return texts.isPeriod(heading, line, field, problems);
    }

    /** Reports months that may be short spans of years. */
    void doubt(ProblemCollector problems, ProblemCollector warnings) {
        texts.doubt(problems, warnings);
    }

    /** The place of each period after sorting periods taken from the data; a listed order is kept. */
    int[] order() {
        List<Integer> sorted = layout.listed().isEmpty()
                ? PeriodOrder.sorted(periods)
                : IntStream.range(0, periods.size()).boxed().toList();
        int[] order = new int[periods.size()];
        for (int place = 0; place < order.length; place++) {
            order[sorted.get(place)] = place;
        }
        return order;
    }

    List<ReferencePeriod> inOrder() {
        int[] order = order();
        ReferencePeriod[] sorted = new ReferencePeriod[order.length];
        for (int place = 0; place < order.length; place++) {
            sorted[order[place]] = periods.get(place);
        }
        return List.of(sorted);
    }

    int size() {
        return periods.size();
    }
}
