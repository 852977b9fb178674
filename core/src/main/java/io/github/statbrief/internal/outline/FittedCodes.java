package io.github.statbrief.internal.outline;

import io.github.statbrief.Table;
import io.github.statbrief.table.Code;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.IntStream;

/** Reduces the codes of a table that its author has not picked until the table fits the brief. */
final class FittedCodes {
    private final Table table;
    private final List<Integer> measures;
    private final Selection.Rows rows;
    private final Set<String> picked;

    FittedCodes(Table table, List<Integer> measures, Selection.Rows rows) {
        this.table = table;
        this.measures = measures;
        this.rows = rows;
        this.picked = table.show().map(show -> show.codes().keySet()).orElse(Set.of());
    }

    /**
     * The codes that fit: totals in the place of all codes of a dimension, beginning with the longest. If that is not
     * enough, or if no cell has those totals, all but the last codes of the longest dimension, unless the author has
     * picked a part of the table.
     */
    List<List<Integer>> fitted(List<List<Integer>> codes) {
        List<List<Integer>> totals = totals(codes);
        boolean stated = totals.equals(codes) || !new SelectedCells(table.cells(), measures, totals).isEmpty();
        List<List<Integer>> reduced = stated ? totals : codes;
        return table.show().isPresent() ? reduced : cut(reduced);
    }

    private boolean fits(List<List<Integer>> codes) {
        long combinations = Selection.product(codes);
        if (rows == Selection.Rows.PERIODS) {
            return combinations <= Math.max(1, Selection.MOST_COLUMNS / measures.size());
        }
        OptionalInt across = Selection.across(measures.size(), codes, rows);
        long inRows =
                across.isPresent() ? combinations / codes.get(across.getAsInt()).size() : combinations;
        return inRows <= Selection.MOST_ROWS;
    }

    private List<List<Integer>> totals(List<List<Integer>> codes) {
        List<List<Integer>> reduced = new ArrayList<>(codes);
        while (!fits(reduced)) {
            OptionalInt longest = IntStream.range(0, reduced.size())
                    .filter(dimension -> reduced.get(dimension).size() > 1)
                    .filter(dimension ->
                            !picked.contains(table.dimensions().get(dimension).id()))
                    .filter(dimension -> total(dimension).isPresent())
                    .reduce((one, two) ->
                            reduced.get(two).size() > reduced.get(one).size() ? two : one);
            if (longest.isEmpty()) {
                return reduced;
            }
            int dimension = longest.getAsInt();
            reduced.set(dimension, List.of(total(dimension).getAsInt()));
        }
        return reduced;
    }

    /** The place of the code that stands for all others of a dimension. */
    private OptionalInt total(int dimension) {
        List<Code> codes = table.dimensions().get(dimension).codes();
        return table.dimensions()
                .get(dimension)
                .total()
                .map(total -> IntStream.range(0, codes.size())
                        .filter(place -> codes.get(place).id().equals(total))
                        .findFirst())
                .orElse(OptionalInt.empty());
    }

    private List<List<Integer>> cut(List<List<Integer>> codes) {
        List<List<Integer>> cut = new ArrayList<>(codes);
        while (!fits(cut)) {
            int longest = IntStream.range(0, cut.size())
                    .reduce((one, two) -> cut.get(two).size() > cut.get(one).size() ? two : one)
                    .orElse(0);
            List<Integer> list = cut.get(longest);
            cut.set(longest, list.subList(0, list.size() - 1));
        }
        return cut;
    }
}
