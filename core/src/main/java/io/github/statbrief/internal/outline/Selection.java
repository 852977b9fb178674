package io.github.statbrief.internal.outline;

import io.github.statbrief.Table;
import io.github.statbrief.table.Code;
import io.github.statbrief.table.Dimension;
import io.github.statbrief.table.DisplaySelection;
import java.util.ArrayList;
import java.util.BitSet;
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
 * @param rows what the rows are
 * @param across the dimension whose codes head the columns, where the rows are codes of the others; empty if the
 *     measures alone head them
 */
public record Selection(
        List<Integer> measures, List<List<Integer>> codes, List<Integer> periods, Rows rows, OptionalInt across) {
    /** The most columns of numbers that fit the width of a page. */
    static final int MOST_COLUMNS = 6;
    /** The most rows; fewer than a page holds, so that a table fits on one. */
    static final int MOST_ROWS = 24;

    /** What the rows of a table in the brief are. */
    public enum Rows {
        /** Periods, with the changes to the newest below them if there are any; measures and codes head the columns. */
        PERIODS,
        /** Codes of one period; measures, and codes of one dimension if there is room, head the columns. */
        CODES,
        /** Measures, because there are more of them than columns; periods head the columns. */
        MEASURES
    }

    /** Selects the part of a table to show, as its author or the rules say. */
    public static Selection of(Table table) {
        Optional<DisplaySelection> show = table.show();
        boolean pickedMeasures = show.filter(each -> !each.measures().isEmpty()).isPresent();
        List<List<Integer>> codes = new ArrayList<>();
        for (Dimension dimension : table.dimensions()) {
            codes.add(codes(dimension, show));
        }
        OptionalInt latest = show.map(DisplaySelection::latest).orElse(OptionalInt.empty());
        List<Integer> periods = periods(table, latest, SelectedCells.of(table).periods());
        int all = table.measures().size();
        boolean changes = show.filter(each -> !each.changes().isEmpty()).isPresent();
        boolean turned = !pickedMeasures
                && !changes
                && all > MOST_COLUMNS
                && all <= MOST_ROWS
                && periods.size() <= MOST_COLUMNS
                && product(codes) == 1;
        List<Integer> measures = show.filter(each -> pickedMeasures)
                .map(each -> measures(table, each))
                .orElseGet(() -> first(all, turned ? MOST_ROWS : MOST_COLUMNS));
        if (turned) {
            return new Selection(measures, codes, periods, Rows.MEASURES, OptionalInt.empty());
        }
        Rows rows = periods.size() > 1 || changes ? Rows.PERIODS : Rows.CODES;
        List<List<Integer>> fitted = new FittedCodes(table, measures, rows).fitted(codes);
        BitSet stated = new SelectedCells(table.cells(), measures, fitted).periods();
        return new Selection(
                measures,
                List.copyOf(fitted),
                stated.isEmpty() ? periods : periods(table, latest, stated),
                rows,
                across(measures.size(), fitted, rows));
    }

    /**
     * The dimension that is turned into columns at one period if several distinguish the cells: the one with the
     * fewest codes that fit, the last of equals.
     */
    static OptionalInt across(int measures, List<List<Integer>> codes, Rows rows) {
        List<Integer> varying = IntStream.range(0, codes.size())
                .filter(dimension -> codes.get(dimension).size() > 1)
                .boxed()
                .toList();
        if (rows != Rows.CODES || varying.size() < 2) {
            return OptionalInt.empty();
        }
        return varying.stream()
                .filter(dimension -> codes.get(dimension).size() * measures <= MOST_COLUMNS)
                .mapToInt(Integer::intValue)
                .reduce((one, two) -> codes.get(two).size() <= codes.get(one).size() ? two : one);
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
        return new Selection(shown.measures(), codes, shown.periods(), shown.rows(), shown.across());
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

    static long product(List<List<Integer>> lists) {
        return lists.stream().mapToLong(List::size).reduce(1, (one, two) -> one * two);
    }

    private static List<Integer> first(int size, int most) {
        return IntStream.range(0, Math.min(size, most)).boxed().toList();
    }

    /** The latest of some periods of each kind: the author's number, otherwise as many in total as there are rows. */
    private static List<Integer> periods(Table table, OptionalInt latest, BitSet of) {
        PeriodKinds kinds = new PeriodKinds(table);
        List<Integer> all = of.isEmpty()
                ? first(table.periods().size(), table.periods().size())
                : of.stream().boxed().toList();
        return latest.isPresent() ? kinds.latest(all, latest.getAsInt()) : kinds.shared(all, MOST_ROWS);
    }
}
