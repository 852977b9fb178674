package io.github.statbrief.internal.tidy;

import io.github.statbrief.value.ReferencePeriod;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * The periods of a table: the author's list, or the periods in the data, coarser ones first and each granularity in
 * time order.
 */
final class PeriodList {
    private static final Comparator<ReferencePeriod.Calendar> BY_TIME =
            Comparator.comparing(ReferencePeriod.Calendar::granularity).thenComparing(ReferencePeriod.Calendar::first);

    private static final int MOST = 10_000;

    /** A year alone or with a part of it in any format: 2021-W53, 2021Q5, 2021/22. */
    private static final Pattern LIKE_A_PERIOD =
            Pattern.compile("\\d{4,5}|\\d{4}(?:[-/ .]?[QWMHS]?\\d{1,4}){1,2}", Pattern.CASE_INSENSITIVE);

    private final TidyLayout.Periods layout;
    private final List<ReferencePeriod> periods;
    private final Map<String, Integer> places = new HashMap<>();

    PeriodList(TidyLayout.Periods layout) {
        this.layout = layout;
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
        try {
            ReferencePeriod period = ReferencePeriod.parse(bare(text));
            int listed = periods.indexOf(period);
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
            periods.add(period);
            return periods.size() - 1;
        } catch (IllegalArgumentException e) {
            problems.at(line, field, message(e));
            return -1;
        }
    }

    /** Whether a column holds the values of a period; reports a heading that looks like a period but is not valid. */
    boolean isPeriod(String name, int field, ProblemCollector problems) {
        try {
            ReferencePeriod.parse(bare(name));
            return true;
        } catch (IllegalArgumentException e) {
            if (LIKE_A_PERIOD.matcher(bare(name).strip()).matches()) {
                problems.at(1, field, "the column is headed like a period: " + message(e));
            }
            return false;
        }
    }

    private String bare(String text) {
        Optional<String> prefix =
                layout.prefixes().stream().filter(text::startsWith).findFirst();
        return prefix.map(each -> text.substring(each.length())).orElse(text);
    }

    private static String message(IllegalArgumentException e) {
        return String.valueOf(e.getMessage());
    }

    /** The place of each period after sorting periods taken from the data; a listed order is kept. */
    int[] order() {
        boolean sortable =
                layout.listed().isEmpty() && periods.stream().allMatch(ReferencePeriod.Calendar.class::isInstance);
        List<Integer> sorted = IntStream.range(0, periods.size())
                .boxed()
                .sorted(
                        sortable
                                ? Comparator.comparing(place -> (ReferencePeriod.Calendar) periods.get(place), BY_TIME)
                                : Comparator.naturalOrder())
                .toList();
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
