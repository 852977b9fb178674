package io.github.statbrief.internal.outline;

import io.github.statbrief.Table;
import io.github.statbrief.table.Cells;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;

/** Finds the cells of a table at some of its measures and codes. Used once; its size depends on the cells found. */
public final class CellIndex {
    private final Map<List<Integer>, Integer> rows = new HashMap<>();

    /**
     * Creates the index of a table's cells.
     *
     * @param table the table
     * @param members the measures and codes to index
     */
    public CellIndex(Table table, Collection<SeriesKey> members) {
        Cells cells = table.cells();
        BitSet measures = new BitSet();
        List<BitSet> codes = new ArrayList<>();
        for (int dimension = 0; dimension < cells.dimensions(); dimension++) {
            codes.add(new BitSet());
        }
        for (SeriesKey member : members) {
            measures.set(member.measure());
            for (int dimension = 0; dimension < codes.size(); dimension++) {
                codes.get(dimension).set(member.codes().get(dimension));
            }
        }
        for (int row = 0; row < cells.size(); row++) {
            if (measures.get(cells.measure(row)) && isAmong(codes, cells, row)) {
                rows.put(key(cells, row), row);
            }
        }
    }

    private static boolean isAmong(List<BitSet> codes, Cells cells, int row) {
        for (int dimension = 0; dimension < codes.size(); dimension++) {
            if (!codes.get(dimension).get(cells.code(dimension, row))) {
                return false;
            }
        }
        return true;
    }

    private static List<Integer> key(Cells cells, int row) {
        List<Integer> key = new ArrayList<>(cells.dimensions() + 2);
        key.add(cells.period(row));
        key.add(cells.measure(row));
        for (int dimension = 0; dimension < cells.dimensions(); dimension++) {
            key.add(cells.code(dimension, row));
        }
        return key;
    }

    /** The row of a cell; empty if the table has none. */
    public OptionalInt row(SeriesKey member, int period) {
        List<Integer> key = new ArrayList<>(member.codes().size() + 2);
        key.add(period);
        key.add(member.measure());
        key.addAll(member.codes());
        Integer row = rows.get(key);
        return row == null ? OptionalInt.empty() : OptionalInt.of(row);
    }
}
