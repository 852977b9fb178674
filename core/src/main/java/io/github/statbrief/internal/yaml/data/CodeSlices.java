package io.github.statbrief.internal.yaml.data;

import io.github.statbrief.internal.tidy.TidyData;
import io.github.statbrief.table.Cells;
import io.github.statbrief.table.Code;
import io.github.statbrief.table.Dimension;
import io.github.statbrief.value.ReferencePeriod;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.snakeyaml.engine.v2.nodes.Node;

/**
 * The tables of a file that makes a release for each code of a dimension: read once from their data files, and cut
 * into the cells of one code. Safe to share between threads.
 */
public final class CodeSlices {
    private static final int NONE = -1;

    private final String dimension;
    /** The tables read, by the place of their data in the release file. */
    private final Map<String, Indexed> known = new HashMap<>();

    /**
     * The cells of a table by the code of the dimension.
     *
     * @param data the table
     * @param at the place of the dimension
     * @param rows the rows of each code
     */
    private record Indexed(TidyData data, int at, List<List<Integer>> rows) {}

    /**
     * A part of a table.
     *
     * @param data its cells, with the codes and the periods that they have
     * @param rows the row of each of them in the whole table
     */
    public record Slice(TidyData data, List<Integer> rows) {}

    /**
     * Starts without tables.
     *
     * @param dimension the id of the dimension
     */
    public CodeSlices(String dimension) {
        this.dimension = dimension;
    }

    /** The id of the dimension. */
    public String dimension() {
        return dimension;
    }

    /** The content of a data file, read only the first time. */
    synchronized Optional<TidyData> once(Node at, Supplier<Optional<TidyData>> read) {
        Indexed before = known.get(key(at));
        if (before != null) {
            return Optional.of(before.data());
        }
        Optional<TidyData> data = read.get();
        data.ifPresent(content -> known.put(key(at), indexed(content)));
        return data;
    }

    private synchronized Indexed index(Node at, TidyData data) {
        Indexed before = known.get(key(at));
        return before != null ? before : indexed(data);
    }

    private static String key(Node at) {
        return at.getStartMark().orElseThrow().getName()
                + at.getStartMark().orElseThrow().getIndex();
    }

    private Indexed indexed(TidyData data) {
        int at = place(data.dimensions(), dimension);
        List<List<Integer>> rows = new ArrayList<>();
        if (at != NONE) {
            data.dimensions().get(at).codes().forEach(code -> rows.add(new ArrayList<>()));
            for (int row = 0; row < data.cells().size(); row++) {
                rows.get(data.cells().code(at, row)).add(row);
            }
        }
        return new Indexed(data, at, rows);
    }

    private static int place(List<Dimension> dimensions, String id) {
        for (int at = 0; at < dimensions.size(); at++) {
            if (dimensions.get(at).id().equals(id)) {
                return at;
            }
        }
        return NONE;
    }

    /**
     * The cells of some codes.
     *
     * @param at the node of the table's cells
     * @param data the table
     * @param codes the codes
     * @return the part; empty if the table has the dimension and none of the codes
     */
    public Optional<Slice> slice(Node at, TidyData data, Set<String> codes) {
        Indexed indexed = index(at, data);
        if (indexed.at() == NONE) {
            return Optional.empty();
        }
        Dimension whole = data.dimensions().get(indexed.at());
        List<Integer> kept = new ArrayList<>();
        for (int code = 0; code < whole.codes().size(); code++) {
            if (codes.contains(whole.codes().get(code).id())
                    && !indexed.rows().get(code).isEmpty()) {
                kept.add(code);
            }
        }
        List<Integer> rows = kept.stream()
                .flatMap(code -> indexed.rows().get(code).stream())
                .sorted()
                .toList();
        return rows.isEmpty() ? Optional.empty() : Optional.of(slice(indexed, whole, kept, rows));
    }

    /**
     * The codes of the dimension that have a cell in a table, and a number in each of some periods.
     *
     * @param all the table
     * @param with the periods
     */
    public List<Code> codes(TidyData all, List<ReferencePeriod> with) {
        Indexed indexed = indexed(all);
        List<Code> codes = new ArrayList<>();
        for (int code = 0; code < indexed.rows().size(); code++) {
            Set<ReferencePeriod> numbers = new HashSet<>();
            List<Integer> rows = indexed.rows().get(code);
            rows.stream()
                    .filter(row -> all.cells().cell(row).value().isDrawable())
                    .forEach(row -> numbers.add(all.periods().get(all.cells().period(row))));
            if (!rows.isEmpty() && numbers.containsAll(with)) {
                codes.add(all.dimensions().get(indexed.at()).codes().get(code));
            }
        }
        return codes;
    }

    /** Whether a table has the dimension. */
    public boolean has(TidyData data) {
        return place(data.dimensions(), dimension) != NONE;
    }

    private static Slice slice(Indexed indexed, Dimension whole, List<Integer> kept, List<Integer> rows) {
        Cells all = indexed.data().cells();
        int[] periods = new int[indexed.data().periods().size()];
        rows.forEach(row -> periods[all.period(row)] = 1);
        List<ReferencePeriod> shown = new ArrayList<>();
        for (int period = 0; period < periods.length; period++) {
            boolean has = periods[period] == 1;
            periods[period] = shown.size();
            if (has) {
                shown.add(indexed.data().periods().get(period));
            }
        }
        Cells.Builder cells = Cells.of(all.dimensions());
        for (int row : rows) {
            int[] codes = new int[all.dimensions()];
            Arrays.setAll(codes, dimension -> all.code(dimension, row));
            codes[indexed.at()] = kept.indexOf(codes[indexed.at()]);
            cells.add(all.measure(row), periods[all.period(row)], all.cell(row), codes);
        }
        List<Dimension> dimensions = new ArrayList<>(indexed.data().dimensions());
        dimensions.set(indexed.at(), part(whole, kept));
        int[] places = rows.stream().mapToInt(Integer::intValue).toArray();
        return new Slice(
                new TidyData(
                        dimensions,
                        shown,
                        cells.build(),
                        indexed.data().places().map(each -> each.of(places))),
                rows);
    }

    private static Dimension part(Dimension whole, List<Integer> kept) {
        List<String> ids =
                kept.stream().map(code -> whole.codes().get(code).id()).toList();
        List<Code> codes = kept.stream()
                .map(code -> whole.codes().get(code))
                .map(code -> new Code(code.id(), code.label(), code.parent().filter(ids::contains)))
                .toList();
        return new Dimension(whole.id(), whole.label(), codes, whole.total().filter(ids::contains));
    }
}
