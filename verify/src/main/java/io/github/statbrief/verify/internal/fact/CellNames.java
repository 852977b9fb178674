package io.github.statbrief.verify.internal.fact;

import io.github.statbrief.CellReference;
import io.github.statbrief.Table;
import io.github.statbrief.TableMeasure;
import io.github.statbrief.table.Cells;
import io.github.statbrief.table.Code;
import io.github.statbrief.table.Dimension;
import io.github.statbrief.text.FigureText;
import io.github.statbrief.value.ReferencePeriod;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/** Finds the cell of a table that headings name: its period, its code in each dimension, its measure. Used by one thread. */
final class CellNames {
    private final List<Axis> axes = new ArrayList<>();
    private final Map<List<Integer>, String> cells = new HashMap<>();

    /**
     * An axis with several places.
     *
     * @param names the ways in which each place is said
     * @param loose whether a heading may say only a part of a name, because the rest is said of all
     */
    private record Axis(List<Set<String>> names, boolean loose) {}

    CellNames(Table table, FigureText text) {
        List<Integer> several = new ArrayList<>();
        List<TableMeasure> measures = table.measures();
        if (measures.size() > 1) {
            several.add(-2);
            axes.add(new Axis(measures.stream().map(each -> ways(each, text)).toList(), true));
        }
        List<ReferencePeriod> periods = table.periods();
        if (periods.size() > 1) {
            several.add(-1);
            axes.add(new Axis(
                    periods.stream()
                            .map(each -> squeezed(List.of(text.period(each), text.briefPeriod(each), each.notation())))
                            .toList(),
                    false));
        }
        for (int dimension = 0; dimension < table.dimensions().size(); dimension++) {
            Dimension each = table.dimensions().get(dimension);
            if (each.codes().size() > 1) {
                several.add(dimension);
                axes.add(new Axis(each.codes().stream().map(CellNames::ways).toList(), false));
            }
        }
        IntFunction<CellReference> namer = CellReference.namer(table);
        for (int row = 0; row < table.cells().size(); row++) {
            int at = row;
            List<Integer> places =
                    several.stream().map(axis -> place(table.cells(), axis, at)).toList();
            cells.put(places, namer.apply(row).notation());
        }
    }

    private static int place(Cells cells, int axis, int row) {
        return axis == -2 ? cells.measure(row) : axis == -1 ? cells.period(row) : cells.code(axis, row);
    }

    private static Set<String> ways(TableMeasure measure, FigureText text) {
        String label = measure.measure().label();
        return squeezed(List.of(
                label,
                text.label(measure.measure()),
                text.heading(measure),
                measure.id(),
                label + " (" + text.unit(measure.unit()) + ")"));
    }

    private static Set<String> ways(Code code) {
        return squeezed(List.of(code.label(), code.label() + " (" + code.id() + ")"));
    }

    private static Set<String> squeezed(List<String> names) {
        Set<String> all = new HashSet<>();
        names.forEach(name -> all.add(squeezed(name)));
        return all;
    }

    private static String squeezed(String name) {
        return name.replaceAll("[\\s\\u00A0\\u00AD]", "").toLowerCase(Locale.ROOT);
    }

    /** The notations of the cells that headings may name; none if there is none. */
    List<String> named(List<String> headings) {
        List<String> said = headings.stream().map(CellNames::squeezed).toList();
        List<List<Integer>> candidates = List.of(List.of());
        for (Axis axis : axes) {
            List<Integer> places = places(axis, said);
            List<List<Integer>> longer = new ArrayList<>();
            for (List<Integer> candidate : candidates) {
                for (int place : places) {
                    List<Integer> next = new ArrayList<>(candidate);
                    next.add(place);
                    longer.add(next);
                }
            }
            candidates = longer;
        }
        return candidates.stream()
                .flatMap(places -> Optional.ofNullable(cells.get(places)).stream())
                .toList();
    }

    private static List<Integer> places(Axis axis, List<String> headings) {
        List<Integer> exact = IntStream.range(0, axis.names().size())
                .filter(place -> axis.names().get(place).stream().anyMatch(headings::contains))
                .boxed()
                .toList();
        if (!exact.isEmpty() || !axis.loose()) {
            return exact;
        }
        return IntStream.range(0, axis.names().size())
                .boxed()
                .filter(place -> overlap(axis.names().get(place), headings) > 0)
                .max(Comparator.comparingInt(place -> overlap(axis.names().get(place), headings)))
                .stream()
                .toList();
    }

    /** The length of the longest heading that is a part of a name, or has one as its part. */
    private static int overlap(Set<String> names, List<String> headings) {
        return names.stream()
                .flatMap(name -> headings.stream()
                        .filter(heading -> !heading.isEmpty() && (name.contains(heading) || heading.contains(name)))
                        .map(heading -> Math.min(name.length(), heading.length())))
                .mapToInt(length -> length)
                .max()
                .orElse(0);
    }
}
