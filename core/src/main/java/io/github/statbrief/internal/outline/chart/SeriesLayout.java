package io.github.statbrief.internal.outline.chart;

import io.github.statbrief.outline.chart.Plot;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/**
 * The position of table cells in a chart: which series and which category.
 *
 * @param categories the categories
 * @param names the names of the series
 * @param rows for each series, the table's row at each category; empty if the table has no such cell
 */
record SeriesLayout(List<Plot.Category> categories, List<String> names, List<List<OptionalInt>> rows) {
    /** Copies the lists. */
    SeriesLayout {
        categories = List.copyOf(categories);
        names = List.copyOf(names);
        rows = rows.stream().map(List::copyOf).toList();
    }

    /** The same series without empty categories at either end. */
    SeriesLayout trimmed() {
        int from = 0;
        int to = categories.size();
        while (from < to && isEmpty(from)) {
            from++;
        }
        while (to > from && isEmpty(to - 1)) {
            to--;
        }
        return keeping(IntStream.range(from, to).boxed().toList());
    }

    /** The same series at some of the categories. */
    SeriesLayout keeping(List<Integer> places) {
        List<List<OptionalInt>> kept = new ArrayList<>();
        for (List<OptionalInt> series : rows) {
            kept.add(places.stream().map(series::get).toList());
        }
        return new SeriesLayout(places.stream().map(categories::get).toList(), names, kept);
    }

    private boolean isEmpty(int category) {
        return rows.stream().allMatch(series -> series.get(category).isEmpty());
    }
}
