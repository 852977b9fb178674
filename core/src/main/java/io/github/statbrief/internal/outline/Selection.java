package io.github.statbrief.internal.outline;

import io.github.statbrief.Table;
import io.github.statbrief.table.Code;
import io.github.statbrief.table.Dimension;
import io.github.statbrief.table.DisplaySelection;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * The part of a table that the brief shows, as places in the table's lists: the author's selection or, without one, a
 * selection by fixed rules. Measures, codes and periods keep their order.
 *
 * @param measures the measures
 * @param codes the codes of each dimension
 * @param periods the periods
 * @param periodsDown whether rows are periods rather than codes
 */
public record Selection(List<Integer> measures, List<List<Integer>> codes, List<Integer> periods, boolean periodsDown) {
    /** The most columns of numbers that fit the width of a page. */
    static final int MOST_COLUMNS = 6;

    /** The most rows; fewer than a page holds, so that a table fits on one. */
    static final int MOST_ROWS = 24;

    /** Selects the part of a table to show, as its author or the rules say. */
    public static Selection of(Table table) {
        Optional<DisplaySelection> show = table.show();
        List<Integer> measures = show.filter(each -> !each.measures().isEmpty())
                .map(each -> measures(table, each))
                .orElseGet(() -> first(table.measures().size(), MOST_COLUMNS));
        List<List<Integer>> codes = new ArrayList<>();
        for (Dimension dimension : table.dimensions()) {
            codes.add(codes(dimension, show));
        }
        boolean periodsDown = table.periods().size() > 1;
        return new Selection(
                measures,
                fitted(codes, measures.size(), periodsDown, show.isPresent()),
                periods(table, show.map(DisplaySelection::latest).orElse(OptionalInt.empty())),
                periodsDown);
    }

    /** Selects what {@link #of} does, but of codes the author's, otherwise all that are no total of others. */
    public static Selection classes(Table table) {
        Selection shown = of(table);
        List<List<Integer>> codes = new ArrayList<>();
        for (Dimension dimension : table.dimensions()) {
            Set<Optional<String>> totals =
                    dimension.codes().stream().map(Code::parent).collect(Collectors.toSet());
            boolean picked = table.show()
                    .filter(show -> show.codes().containsKey(dimension.id()))
                    .isPresent();
            codes.add(
                    picked
                            ? codes(dimension, table.show())
                            : IntStream.range(0, dimension.codes().size())
                                    .filter(place -> !totals.contains(Optional.of(
                                            dimension.codes().get(place).id())))
                                    .boxed()
                                    .toList());
        }
        return new Selection(shown.measures(), codes, shown.periods(), shown.periodsDown());
    }

    private static List<Integer> measures(Table table, DisplaySelection show) {
        return IntStream.range(0, table.measures().size())
                .filter(place ->
                        show.measures().contains(table.measures().get(place).id()))
                .boxed()
                .toList();
    }

    /** The author's codes or, without a selection, the top-level codes. */
    private static List<Integer> codes(Dimension dimension, Optional<DisplaySelection> show) {
        List<String> picked = show.map(each -> each.codes().getOrDefault(dimension.id(), List.of()))
                .orElse(List.of());
        List<Code> all = dimension.codes();
        List<Integer> places = IntStream.range(0, all.size())
                .filter(place -> picked.isEmpty()
                        ? all.get(place).parent().isEmpty()
                        : picked.contains(all.get(place).id()))
                .boxed()
                .toList();
        return places.isEmpty() ? first(all.size(), all.size()) : places;
    }

    /** Drops the last codes of the longest dimension until the table fits; never drops the author's codes. */
    private static List<List<Integer>> fitted(
            List<List<Integer>> codes, int measures, boolean periodsDown, boolean picked) {
        List<List<Integer>> fitted = new ArrayList<>(codes);
        int most = periodsDown ? Math.max(1, MOST_COLUMNS / measures) : MOST_ROWS;
        while (!picked && product(fitted) > most) {
            int longest = longest(fitted);
            List<Integer> list = fitted.get(longest);
            fitted.set(longest, list.subList(0, list.size() - 1));
        }
        return List.copyOf(fitted);
    }

    private static int longest(List<List<Integer>> lists) {
        return IntStream.range(0, lists.size())
                .reduce((one, two) -> lists.get(two).size() > lists.get(one).size() ? two : one)
                .orElse(0);
    }

    static long product(List<List<Integer>> lists) {
        return lists.stream().mapToLong(List::size).reduce(1, (one, two) -> one * two);
    }

    private static List<Integer> first(int size, int most) {
        return IntStream.range(0, Math.min(size, most)).boxed().toList();
    }

    /** The latest periods of each granularity: the author's number, otherwise as many in total as there are rows. */
    private static List<Integer> periods(Table table, OptionalInt latest) {
        PeriodKinds kinds = new PeriodKinds(table);
        List<Integer> all = first(table.periods().size(), table.periods().size());
        return latest.isPresent() ? kinds.latest(all, latest.getAsInt()) : kinds.shared(all, MOST_ROWS);
    }
}
