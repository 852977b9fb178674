package io.github.statbrief.internal.outline;

import io.github.statbrief.Table;
import io.github.statbrief.table.Cells;
import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;

/** Tells which cells of a table belong to some measures and codes; takes as long for many codes as for few. */
final class SelectedCells {
    private final Cells cells;
    private final BitSet measures;
    private final List<BitSet> codes;

    SelectedCells(Cells cells, List<Integer> measures, List<List<Integer>> codes) {
        this.cells = cells;
        this.measures = bits(measures);
        this.codes = codes.stream().map(SelectedCells::bits).toList();
    }

    /** All cells of a table. */
    static SelectedCells of(Table table) {
        return new SelectedCells(
                table.cells(),
                places(table.measures().size()),
                table.dimensions().stream()
                        .map(dimension -> places(dimension.codes().size()))
                        .toList());
    }

    private static List<Integer> places(int size) {
        return IntStream.range(0, size).boxed().toList();
    }

    private static BitSet bits(List<Integer> places) {
        BitSet bits = new BitSet();
        places.forEach(bits::set);
        return bits;
    }

    private boolean has(int row) {
        boolean has = measures.get(cells.measure(row));
        for (int dimension = 0; has && dimension < codes.size(); dimension++) {
            has = codes.get(dimension).get(cells.code(dimension, row));
        }
        return has;
    }

    boolean isEmpty() {
        return IntStream.range(0, cells.size()).noneMatch(this::has);
    }

    /** The periods of the cells. */
    BitSet periods() {
        BitSet periods = new BitSet();
        for (int row = 0; row < cells.size(); row++) {
            if (has(row)) {
                periods.set(cells.period(row));
            }
        }
        return periods;
    }
}
