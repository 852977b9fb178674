package io.github.statbrief;

import io.github.statbrief.table.Cell;
import io.github.statbrief.table.Code;
import io.github.statbrief.value.ReferencePeriod;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * A row of a table under construction.
 *
 * @param period reads its period
 * @param codes its code in each dimension
 * @param cells reads a cell for each measure
 */
record TableRow(Function<BuildContext, ReferencePeriod> period, List<String> codes, List<Supplier<Cell>> cells) {
    /**
     * Codes with their names: in map order if the map is ordered; otherwise in order of first appearance in the rows,
     * then unused codes alphabetically.
     */
    static List<Code> codes(Map<String, String> names, int dimension, List<TableRow> rows) {
        Set<String> order = new LinkedHashSet<>();
        if (!(names instanceof LinkedHashMap || names instanceof SortedMap)) {
            rows.stream()
                    .map(TableRow::codes)
                    .filter(codes -> codes.size() > dimension)
                    .map(codes -> codes.get(dimension))
                    .filter(names::containsKey)
                    .forEach(order::add);
            order.addAll(new TreeSet<>(names.keySet()));
        }
        order.addAll(names.keySet());
        List<Code> codes = new ArrayList<>();
        order.forEach(code -> codes.add(new Code(code, String.valueOf(names.get(code)), Optional.empty())));
        return codes;
    }
}
