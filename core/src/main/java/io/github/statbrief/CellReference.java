package io.github.statbrief;

import io.github.statbrief.internal.argument.Arguments;
import io.github.statbrief.table.Cells;
import io.github.statbrief.table.Code;
import io.github.statbrief.table.Dimension;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * A cell of a table, as named in a text: {@code receipts[wine, 2023-2024]}. An axis with a single measure, period or
 * code can be left out; so can a dimension with a total, which then stands for it.
 *
 * @param table the table's id
 * @param names what sets the cell apart, in any order: its period, its code in each dimension, its measure;
 *     {@code type=wine} where a name alone is ambiguous
 */
public record CellReference(String table, List<String> names) {
    private static final Pattern NOTATION = Pattern.compile("(?s)([a-z0-9-]+)\\[(.*)]");
    private static final String PERIOD = "period";
    private static final String MEASURE = "measure";

    /** Refuses an invalid id and empty names. */
    public CellReference {
        Arguments.allGiven("table", table, "names", names);
        Arguments.id("table", table);
        names = List.copyOf(names);
        if (names.stream().anyMatch(String::isBlank)) {
            throw new IllegalArgumentException("the cell of '" + table
                    + "' has an empty name; write its period and codes, as in {table-id[code, 2024]}");
        }
    }

    /** Whether a text has the form of a reference, a table's id with brackets behind it. */
    public static boolean isNotation(String text) {
        return NOTATION.matcher(text).matches();
    }

    /**
     * Reads a reference.
     *
     * @param text the table's id, then names in brackets, separated by commas, or by semicolons if a code contains a
     *     comma
     * @return the reference
     * @throws IllegalArgumentException with what was found and what was expected
     */
    public static CellReference parse(String text) {
        Matcher matcher = NOTATION.matcher(text);
        if (!matcher.matches()) {
            throw new IllegalArgumentException(
                    "'{" + text + "}' is no placeholder of a cell; write {table-id[code, period]}");
        }
        String separator = matcher.group(2).indexOf(';') >= 0 ? ";" : ",";
        return new CellReference(
                matcher.group(1),
                Arrays.stream(matcher.group(2).split(separator, -1))
                        .map(String::strip)
                        .toList());
    }

    /**
     * Names a cell in the order measure, period, codes. Omits axes with a single value and qualifies ambiguous names;
     * the only cell of a table is named by its period, and so is one by a code alone that contains a comma, which would
     * be read as two names.
     */
    public static CellReference of(Table table, int row) {
        return namer(table).apply(row);
    }

    /** Returns the names of many cells of one table; works out axes and ambiguous names once. */
    public static IntFunction<CellReference> namer(Table table) {
        Cells cells = table.cells();
        List<List<String>> names = names(table);
        return row -> {
            List<String> named = new ArrayList<>();
            for (int at = 0; at < names.size(); at++) {
                int place = at == 0 ? cells.measure(row) : at == 1 ? cells.period(row) : cells.code(at - 2, row);
                if (names.get(at).size() > 1) {
                    named.add(names.get(at).get(place));
                }
            }
            if (named.isEmpty() || (named.size() == 1 && named.get(0).indexOf(',') >= 0)) {
                named.add(0, names.get(1).get(cells.period(row)));
            }
            return new CellReference(table.id(), named);
        };
    }

    /** The names on each axis, as written in a reference. */
    private static List<List<String>> names(Table table) {
        Map<String, Integer> meanings = new HashMap<>();
        namesIn(table).forEach(name -> meanings.merge(name, 1, Integer::sum));
        List<List<String>> names = new ArrayList<>();
        for (Axis axis : axes(table)) {
            names.add(IntStream.range(0, axis.size())
                    .mapToObj(axis.id())
                    .map(name -> isClear(name, meanings, table) ? name : axis.name() + "=" + name)
                    .toList());
        }
        return names;
    }

    /** Whether a name has one meaning; a name that contains the axis sign may mean something else on another axis. */
    private static boolean isClear(String name, Map<String, Integer> meanings, Table table) {
        return name.indexOf('=') < 0
                ? meanings.getOrDefault(name, 0) == 1
                : meanings(name, table).size() == 1;
    }

    /** The notation, without braces. */
    public String notation() {
        boolean comma = names.stream().anyMatch(name -> name.indexOf(',') >= 0);
        return table + "[" + String.join(comma ? "; " : ", ", names) + "]";
    }

    /** Every name that can identify a cell of a table: periods, codes and measures. */
    public static List<String> namesIn(Table table) {
        List<String> names = new ArrayList<>();
        axes(table)
                .forEach(axis ->
                        IntStream.range(0, axis.size()).mapToObj(axis.id()).forEach(names::add));
        return names;
    }

    /** The names that are unknown in the table. */
    public List<String> unknownIn(Table table) {
        return names.stream().filter(name -> meanings(name, table).isEmpty()).toList();
    }

    /**
     * Finds the cell.
     *
     * @param of the table
     * @return its row in the table's cells
     * @throws IllegalArgumentException if the names fit no cell or more than one
     */
    public int row(Table of) {
        List<Axis> axes = axes(of);
        int[] places = new int[axes.size()];
        Arrays.fill(places, -1);
        for (String name : names) {
            Meaning meaning = meaning(name, of);
            if (places[meaning.axis()] >= 0) {
                throw new IllegalArgumentException(
                        "'" + notation() + "' names " + axes.get(meaning.axis()).what() + " twice; a cell has one");
            }
            places[meaning.axis()] = meaning.place();
        }
        for (int axis = 0; axis < places.length; axis++) {
            if (places[axis] < 0) {
                places[axis] = axes.get(axis).total();
            }
            if (places[axis] < 0 && axes.get(axis).size() > 1) {
                throw new IllegalArgumentException("'" + notation() + "' does not say which "
                        + axes.get(axis).what().substring(2) + "; "
                        + axes.get(axis).some());
            }
            places[axis] = Math.max(places[axis], 0);
        }
        return IntStream.range(0, of.cells().size())
                .filter(row -> isAt(row, of.cells(), places))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("the table has no cell '" + notation() + "'"));
    }

    /**
     * States the cell as a figure, so that a key figure of a table is not typed twice. Its id is the notation of the
     * cell, its name that of the measure with the labels of its codes; a change without a direction takes it from its
     * sign.
     *
     * @param of the table
     * @throws IllegalArgumentException if the names fit no cell or more than one
     */
    public Figure figure(Table of) {
        return CellFigure.of(of, row(of));
    }

    private Meaning meaning(String name, Table of) {
        List<Meaning> meanings = meanings(name, of);
        if (meanings.isEmpty()) {
            throw new IllegalArgumentException(
                    "'" + name + "' is no period, code or measure of the table '" + table + "'");
        }
        if (meanings.size() > 1) {
            List<Axis> axes = axes(of);
            Axis first = axes.get(meanings.get(0).axis());
            throw new IllegalArgumentException("'" + name + "' names both " + first.what() + " and "
                    + axes.get(meanings.get(1).axis()).what() + "; write '" + first.name() + "=" + name + "'");
        }
        return meanings.get(0);
    }

    private static List<Meaning> meanings(String name, Table table) {
        List<Axis> axes = axes(table);
        List<Meaning> meanings = new ArrayList<>();
        for (int at = 0; at < axes.size(); at++) {
            Axis axis = axes.get(at);
            String prefix = axis.name() + "=";
            String id =
                    name.startsWith(prefix) ? name.substring(prefix.length()).strip() : name;
            for (int place = 0; place < axis.size(); place++) {
                if (axis.id().apply(place).equals(id)) {
                    meanings.add(new Meaning(at, place));
                }
            }
        }
        return meanings;
    }

    private static boolean isAt(int row, Cells cells, int[] places) {
        boolean fits = cells.measure(row) == places[0] && cells.period(row) == places[1];
        for (int dimension = 0; fits && dimension < cells.dimensions(); dimension++) {
            fits = cells.code(dimension, row) == places[2 + dimension];
        }
        return fits;
    }

    /** Measures, periods, then each dimension. */
    private static List<Axis> axes(Table table) {
        List<Axis> axes = new ArrayList<>();
        axes.add(new Axis(
                MEASURE,
                "a measure",
                table.measures().size(),
                place -> table.measures().get(place).id(),
                -1));
        axes.add(new Axis(
                PERIOD,
                "a period",
                table.periods().size(),
                place -> table.periods().get(place).notation(),
                -1));
        for (Dimension dimension : table.dimensions()) {
            axes.add(new Axis(
                    dimension.id(),
                    "a code of '" + dimension.id() + "'",
                    dimension.codes().size(),
                    place -> dimension.codes().get(place).id(),
                    dimension.total().map(ids(dimension)::indexOf).orElse(-1)));
        }
        return axes;
    }

    private static List<String> ids(Dimension dimension) {
        return dimension.codes().stream().map(Code::id).toList();
    }

    /** The meaning of a name: a place on an axis. */
    private record Meaning(int axis, int place) {}

    /** An axis of a table: its measures, its periods or one dimension; the place of its total, -1 if it has none. */
    private record Axis(String name, String what, int size, IntFunction<String> id, int total) {
        String some() {
            return "it has " + id.apply(0) + (size > 2 ? " to " : " and ") + id.apply(size - 1);
        }
    }
}
