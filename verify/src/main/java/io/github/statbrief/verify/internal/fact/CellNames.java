package io.github.statbrief.verify.internal.fact;

import io.github.statbrief.CellReference;
import io.github.statbrief.Table;
import io.github.statbrief.TableMeasure;
import io.github.statbrief.table.Cells;
import io.github.statbrief.table.Code;
import io.github.statbrief.table.Dimension;
import io.github.statbrief.text.FigureText;
import io.github.statbrief.text.Label;
import io.github.statbrief.text.Labels;
import io.github.statbrief.value.ReferencePeriod;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.function.IntPredicate;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Finds the cell of a table that headings name: its period, its code in each dimension, its measure. Safe to share between threads. */
final class CellNames {
    private static final String BETWEEN = ", ";
    private static final Pattern BRACKETS = Pattern.compile(" \\([^()]*\\)");

    private final List<Axis> axes = new ArrayList<>();
    private final Map<List<Integer>, String> cells = new HashMap<>();
    /** The headings of columns that have the codes of several dimensions. */
    private final Set<String> joints;
    /** The names of its only measure, under which all cells of a table may stand. */
    private final Set<String> onlyMeasure;
    /** The units of its measures, which may stand at the end of a heading. */
    private final Set<String> units;
    /** What columns are about, by their headings: all rows of a table have the same. */
    private final Map<List<String>, Columns> known = new ConcurrentHashMap<>();

    /**
     * An axis with several places.
     *
     * @param kind what its places are
     * @param columns the headings of columns that name its places
     * @param names the ways in which each place is said
     * @param whole the whole name of each place: where several may be meant, the one that is said as a whole is
     */
    private record Axis(Kind kind, Set<String> columns, List<Set<String>> names, List<String> whole) {}

    /**
     * What the columns of a table in an output are about.
     *
     * @param stating the columns that name places of each axis
     * @param unsure those of them whose heading is also the name of a place
     * @param joint the column that has the codes of several dimensions, for each axis; -1 if there is none
     */
    private record Columns(List<List<Integer>> stating, Set<Integer> unsure, List<Integer> joint) {}

    private enum Kind {
        /** Measures: a heading may say only a part of a name, because the rest is said of all. */
        MEASURE,
        /** Periods, of which a heading may name two that it compares. */
        PERIOD,
        DIMENSION
    }

    CellNames(Table table, FigureText text, Labels labels) {
        joints = joints(table);
        units = all(table.measures().stream()
                .map(each -> text.unit(each.unit()))
                .flatMap(unit -> Stream.of(unit, "(" + unit + ")"))
                .toList());
        List<Integer> several = new ArrayList<>();
        List<TableMeasure> measures = table.measures();
        List<String> shared = shared(measures, text);
        onlyMeasure = measures.size() == 1 ? ways(measures.get(0), shared, text) : Set.of();
        if (measures.size() > 1) {
            several.add(-2);
            axes.add(new Axis(
                    Kind.MEASURE,
                    all(List.of(labels.of(Label.MEASURE))),
                    measures.stream().map(each -> ways(each, shared, text)).toList(),
                    measures.stream()
                            .map(each -> plain(text.label(each.measure())))
                            .toList()));
        }
        for (int dimension = 0; dimension < table.dimensions().size(); dimension++) {
            Dimension each = table.dimensions().get(dimension);
            if (each.codes().size() > 1) {
                several.add(dimension);
                axes.add(new Axis(
                        Kind.DIMENSION,
                        all(List.of(each.label(), each.label() + " (" + labels.of(Label.CODE) + ")")),
                        each.codes().stream().map(code -> ways(code, each)).toList(),
                        each.codes().stream().map(code -> plain(code.label())).toList()));
            }
        }
        List<ReferencePeriod> periods = table.periods();
        if (periods.size() > 1) {
            several.add(-1);
            axes.add(new Axis(
                    Kind.PERIOD,
                    all(List.of(labels.of(Label.PERIOD))),
                    periods.stream()
                            .map(each -> all(List.of(text.period(each), text.briefPeriod(each), each.notation())))
                            .toList(),
                    periods.stream().map(each -> plain(text.period(each))).toList()));
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

    /** How all measures of a table are adjusted and priced, which may be said of the whole table instead of each. */
    static List<String> shared(List<TableMeasure> measures, FigureText text) {
        return text.qualifiers(measures.get(0).measure()).stream()
                .filter(qualifier -> measures.stream()
                        .allMatch(each -> text.qualifiers(each.measure()).contains(qualifier)))
                .toList();
    }

    /** The names of a measure, alone and with its unit behind: "Prices (index)", "Visits, thousand visits". */
    private static Set<String> ways(TableMeasure measure, List<String> shared, FigureText text) {
        String unit = text.unit(measure.unit());
        List<String> behind =
                unit.startsWith("(") ? List.of("", " " + unit) : List.of("", " (" + unit + ")", BETWEEN + unit);
        Set<String> ways = all(List.of(measure.id()));
        for (String name : List.of(
                measure.measure().label(),
                text.label(measure.measure()),
                text.label(measure.measure(), shared),
                text.heading(measure),
                text.heading(measure, shared))) {
            behind.forEach(each -> ways.add(plain(name + each)));
        }
        return ways;
    }

    /** The names of a code, alone and with what tells it from another with the same label: itself, or its parent. */
    private static Set<String> ways(Code code, Dimension dimension) {
        Set<String> ways = all(CodeNames.of(code, dimension));
        ways.add(plain(code.id()));
        return ways;
    }

    private static Set<String> all(List<String> names) {
        Set<String> all = new HashSet<>();
        names.forEach(name -> all.add(plain(name)));
        return all;
    }

    /** A text in lower case with single spaces, and without what breaks its lines. */
    private static String plain(String text) {
        return Spaces.single(text).toLowerCase(Locale.ROOT);
    }

    /**
     * The notations of the cells that a cell of a table in an output may state; none if there is none.
     *
     * @param columns the headings of its columns
     * @param row the texts of its row
     * @param heading the heading of the cell; empty if it is in no column of its own
     * @param above what is said of the whole table: what is the same in all its cells is said there only
     */
    List<String> named(List<String> columns, List<String> row, String heading, String above) {
        if (joints.contains(plain(heading))) {
            return List.of();
        }
        List<String> found = ofHeading(columns, row, heading, above);
        return found.isEmpty() && onlyMeasure.contains(plain(heading)) ? ofHeading(columns, row, "", above) : found;
    }

    private List<String> ofHeading(List<String> columns, List<String> row, String heading, String above) {
        String name = plain(heading);
        String ofAll = plain(above);
        Columns heads = known.computeIfAbsent(columns, this::columns);
        List<List<String>> stated = each().map(at -> stated(at, heads, row)).toList();
        List<Integer> unstated = each().filter(at -> stated.get(at).isEmpty()).toList();
        List<Integer> open = unstated.stream()
                .filter(at ->
                        heads.joint().get(at) < 0 && ofAll(axes.get(at), ofAll).isEmpty())
                .toList();
        Function<List<Map<Integer, Integer>>, List<String>> meant = readings -> readings.stream()
                .flatMap(read -> named(heads.joint(), stated, row, name, ofAll, read).stream())
                .distinct()
                .toList();
        List<String> found = meant.apply(readings(name, open));
        if (!found.isEmpty()) {
            return found;
        }
        // a heading may name again what is said of all
        List<Map<Integer, Integer>> readings = readings(name, unstated);
        return meant.apply(readings.isEmpty() ? List.of(Map.of()) : readings);
    }

    private Stream<Integer> each() {
        return IntStream.range(0, axes.size()).boxed();
    }

    private Columns columns(List<String> headings) {
        List<String> plain = headings.stream().map(CellNames::plain).toList();
        List<List<Integer>> stating = axes.stream()
                .map(axis -> IntStream.range(0, plain.size())
                        .filter(column -> axis.columns().contains(plain.get(column)))
                        .boxed()
                        .toList())
                .toList();
        Set<Integer> unsure = IntStream.range(0, plain.size())
                .filter(column -> axes.stream().anyMatch(axis -> isName(axis, plain.get(column))))
                .boxed()
                .collect(Collectors.toSet());
        return new Columns(
                stating, unsure, axes.stream().map(axis -> joint(axis, plain)).toList());
    }

    /** The cells that are named if the heading names these places, by the numbers of their axes; all of it, or none. */
    private List<String> named(
            List<Integer> joints,
            List<List<String>> stated,
            List<String> row,
            String heading,
            String above,
            Map<Integer, Integer> read) {
        List<List<Integer>> candidates = List.of(List.of());
        String rest = read.isEmpty() ? heading : "";
        boolean silent = false;
        Map<Integer, String> joint = new HashMap<>();
        for (int at = 0; at < axes.size(); at++) {
            Axis axis = axes.get(at);
            List<Integer> places = ofAll(axis, above);
            if (!stated.get(at).isEmpty()) {
                places = stated(axis, stated.get(at));
            } else if (read.containsKey(at)) {
                places = List.of(read.get(at));
            } else if (places.isEmpty() && joints.get(at) >= 0) {
                int column = joints.get(at);
                String said = joint.getOrDefault(column, column < row.size() ? plain(row.get(column)) : "");
                places = ofHeading(axis, said);
                joint.put(column, places.isEmpty() ? said : after(axis.names().get(places.get(0)), said));
            } else if (places.isEmpty()) {
                String before = rest;
                places = ofHeading(axis, before);
                rest = places.isEmpty() ? rest : after(axis.names().get(places.get(0)), rest);
                places = places.isEmpty() ? above(axis, above) : places;
                if (places.isEmpty()) {
                    silent = true;
                    places = IntStream.range(0, axis.names().size()).boxed().toList();
                }
            }
            candidates = longer(candidates, places);
        }
        List<String> found = candidates.stream()
                .flatMap(places -> Optional.ofNullable(cells.get(places)).stream())
                .toList();
        // where nothing is said of an axis, only a cell without another beside it can be meant
        return silent && found.size() > 1 ? List.of() : found;
    }

    /** What the columns of an axis say in a row; a code that is called like a dimension is the heading of cells. */
    private List<String> stated(int axis, Columns columns, List<String> row) {
        List<String> stated = new ArrayList<>();
        for (int column : columns.stating().get(axis)) {
            String text = column < row.size() ? plain(row.get(column)) : "";
            boolean sure = !columns.unsure().contains(column) || isName(axes.get(axis), text);
            if (sure && !text.isEmpty()) {
                stated.add(text);
            }
        }
        return stated;
    }

    private static boolean isName(Axis axis, String text) {
        return axis.names().stream().anyMatch(names -> names.contains(text));
    }

    /** The places that columns name: by all that they say, such as a label and a code, else by any of it. */
    private static List<Integer> stated(Axis axis, List<String> texts) {
        List<Integer> places =
                closer(equal(axis, texts), place -> axis.names().get(place).containsAll(texts));
        return closer(places, place -> texts.contains(axis.whole().get(place)));
    }

    /** Those of some places that are meant more clearly; all if none is. */
    private static List<Integer> closer(List<Integer> places, IntPredicate clearly) {
        List<Integer> some = places.stream().filter(clearly::test).toList();
        return some.isEmpty() ? places : some;
    }

    /**
     * The ways to read all of a heading as names with commas between them, one of each of some axes at most, and a unit or
     * a code in brackets behind them.
     */
    private List<Map<Integer, Integer>> readings(String heading, List<Integer> open) {
        List<Map<Integer, Integer>> readings = new ArrayList<>();
        for (int axis : open) {
            List<Set<String>> names = axes.get(axis).names();
            List<Integer> others = open.stream().filter(other -> other != axis).toList();
            // "North (n1)" beside "North (n2)" is the code n1, and not the name "North" with something in brackets
            boolean exact = names.stream().anyMatch(ways -> ways.contains(heading));
            for (int place = 0; place < names.size(); place++) {
                for (String name : names.get(place)) {
                    String behind = heading.startsWith(name) ? heading.substring(name.length()) : "?";
                    boolean unit = behind.startsWith(BETWEEN) && units.contains(behind.substring(BETWEEN.length()));
                    boolean brackets = !exact && BRACKETS.matcher(behind).matches();
                    if (behind.isEmpty() || unit || brackets) {
                        readings.add(Map.of(axis, place));
                    } else if (behind.startsWith(BETWEEN)) {
                        for (Map<Integer, Integer> rest : readings(behind.substring(BETWEEN.length()), others)) {
                            Map<Integer, Integer> all = new HashMap<>(rest);
                            all.put(axis, place);
                            readings.add(all);
                        }
                    }
                }
            }
        }
        return readings.stream().distinct().toList();
    }

    /** A column that has the codes of several dimensions: "Area, sex"; -1 if there is none. */
    private int joint(Axis axis, List<String> columns) {
        return IntStream.range(0, columns.size())
                .filter(column -> axis.kind() == Kind.DIMENSION
                        && joints.contains(columns.get(column))
                        && axis.columns().stream().anyMatch(name -> isWithin(columns.get(column), name)))
                .findFirst()
                .orElse(-1);
    }

    /** The labels of several dimensions with commas between them, in their order. */
    private static Set<String> joints(Table table) {
        Set<String> joints = new HashSet<>();
        for (Dimension dimension : table.dimensions()) {
            String label = plain(dimension.label());
            List<String> longer =
                    joints.stream().map(each -> each + BETWEEN + label).toList();
            joints.addAll(longer);
            joints.add(label);
        }
        table.dimensions().forEach(dimension -> joints.remove(plain(dimension.label())));
        return joints;
    }

    /** The place that is said above a table; of periods, only one that stands there without another. */
    private static List<Integer> above(Axis axis, String above) {
        long said = axis.names().stream()
                .filter(names -> names.stream().anyMatch(name -> isWithin(above, name)))
                .count();
        return axis.kind() == Kind.PERIOD && said > 1 ? List.of() : longest(axis, name -> isWithin(above, name));
    }

    /** The code that is said of all cells of a table: "Area: North". */
    private static List<Integer> ofAll(Axis axis, String above) {
        return axis.kind() == Kind.DIMENSION && above.contains(": ")
                ? longest(
                        axis, name -> axis.columns().stream().anyMatch(column -> isWithin(above, column + ": " + name)))
                : List.of();
    }

    private static List<List<Integer>> longer(List<List<Integer>> candidates, List<Integer> places) {
        List<List<Integer>> longer = new ArrayList<>();
        for (List<Integer> candidate : candidates) {
            for (int place : places) {
                List<Integer> next = new ArrayList<>(candidate);
                next.add(place);
                longer.add(next);
            }
        }
        return longer;
    }

    /** The places that a heading names: by itself, among others in the order of axes, or only in part. */
    private static List<Integer> ofHeading(Axis axis, String heading) {
        List<Integer> exact = equal(axis, List.of(heading));
        if (!exact.isEmpty()) {
            return exact;
        }
        List<Integer> parts = axis.kind() == Kind.PERIOD
                ? equal(axis, List.of(heading.replaceFirst(" \\([^)]*\\)$", "").split(", ")))
                : first(axis, heading);
        return parts.isEmpty() && axis.kind() == Kind.MEASURE ? overlapping(axis, heading) : parts;
    }

    private static List<Integer> equal(Axis axis, List<String> texts) {
        return IntStream.range(0, axis.names().size())
                .filter(place -> !Collections.disjoint(axis.names().get(place), texts))
                .boxed()
                .toList();
    }

    /** The place that a heading names first, by the longest of the names that begin there. */
    private static List<Integer> first(Axis axis, String heading) {
        int first = axis.names().stream()
                .flatMap(Set::stream)
                .mapToInt(name -> within(heading, name))
                .filter(at -> at >= 0)
                .min()
                .orElse(-1);
        return first < 0 ? List.of() : longest(axis, name -> within(heading, name) == first);
    }

    /** What stands in a heading behind the longest name that it has. */
    private static String after(Set<String> names, String heading) {
        return names.stream()
                .filter(name -> isWithin(heading, name))
                .max(Comparator.comparingInt(String::length))
                .map(name -> heading.substring(within(heading, name) + name.length()))
                .orElse(heading);
    }

    /** The places of which the longest name is said. */
    private static List<Integer> longest(Axis axis, Predicate<String> said) {
        List<Integer> lengths = axis.names().stream()
                .map(names -> names.stream()
                        .filter(said)
                        .mapToInt(String::length)
                        .max()
                        .orElse(0))
                .toList();
        int most = lengths.stream().mapToInt(length -> length).max().orElse(0);
        return IntStream.range(0, lengths.size())
                .filter(place -> most > 0 && lengths.get(place) == most)
                .boxed()
                .toList();
    }

    private static boolean isWithin(String text, String name) {
        return within(text, name) >= 0;
    }

    /** Where a text has a name as whole words; -1 if it does not. */
    private static int within(String text, String name) {
        for (int at = text.indexOf(name); at >= 0 && !name.isEmpty(); at = text.indexOf(name, at + 1)) {
            int end = at + name.length();
            boolean begins = at == 0 || !Character.isLetterOrDigit(text.charAt(at - 1));
            boolean ends = end == text.length() || !Character.isLetterOrDigit(text.charAt(end));
            if (begins && ends) {
                return at;
            }
        }
        return -1;
    }

    /** The place whose name and a heading have most in common. */
    private static List<Integer> overlapping(Axis axis, String heading) {
        return IntStream.range(0, axis.names().size())
                .boxed()
                .filter(place -> overlap(axis.names().get(place), heading) > 0)
                .max(Comparator.comparingInt(place -> overlap(axis.names().get(place), heading)))
                .stream()
                .toList();
    }

    /** The length of the name that a heading has as its part, or of a heading that is a part of a name. */
    private static int overlap(Set<String> names, String heading) {
        return names.stream()
                .filter(name -> !heading.isEmpty() && (name.contains(heading) || heading.contains(name)))
                .mapToInt(name -> Math.min(name.length(), heading.length()))
                .max()
                .orElse(0);
    }
}
