package io.github.statbrief.internal.outline;

import io.github.statbrief.Table;
import io.github.statbrief.TableMeasure;
import io.github.statbrief.table.Code;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * The series of a table that a chart may draw. They differ along axes: axis 0 is the measure, then come the
 * dimensions.
 *
 * @param context words the measures
 * @param table the table
 * @param list the series, in the order of the table's columns
 */
public record TableMembers(OutlineContext context, Table table, List<SeriesKey> list) {
    /** Every series of a selection. */
    public static TableMembers of(OutlineContext context, Table table, Selection selection) {
        List<List<Integer>> combinations = List.of(List.of());
        for (List<Integer> codes : selection.codes()) {
            combinations = combinations.stream()
                    .flatMap(start -> codes.stream().map(code -> with(start, code)))
                    .toList();
        }
        List<SeriesKey> members = combinations.stream()
                .flatMap(codes -> selection.measures().stream().map(measure -> new SeriesKey(measure, codes)))
                .toList();
        return new TableMembers(context, table, members);
    }

    private static List<Integer> with(List<Integer> start, int code) {
        List<Integer> longer = new ArrayList<>(start);
        longer.add(code);
        return longer;
    }

    /** The number of series. */
    public int size() {
        return list.size();
    }

    private TableMembers with(List<SeriesKey> members) {
        return new TableMembers(context, table, members);
    }

    /** The series at some places of the list. */
    public TableMembers keeping(IntPredicate isKept) {
        return with(IntStream.range(0, list.size())
                .filter(isKept)
                .mapToObj(list::get)
                .toList());
    }

    /** The first series, at most the given number. */
    public TableMembers first(int most) {
        return keeping(at -> at < most);
    }

    /** The series without totals of other series among them. */
    public TableMembers withoutTotals() {
        Set<SeriesKey> all = new HashSet<>(list);
        return with(list.stream().filter(member -> !isTotal(member, all)).toList());
    }

    /** Names the series missing from others: by a place that none of the others has, otherwise in full. */
    public List<String> namesWithout(TableMembers others) {
        return list.stream()
                .filter(member -> !others.list().contains(member))
                .map(member -> name(
                        member,
                        varying().stream()
                                .filter(axis -> !others.places(axis).contains(member.place(axis)))
                                .findFirst()
                                .map(List::of)
                                .orElseGet(this::varying)))
                .distinct()
                .toList();
    }

    private boolean isTotal(SeriesKey member, Set<SeriesKey> all) {
        return IntStream.range(0, table.dimensions().size()).anyMatch(dimension -> {
            String id = code(member, dimension).id();
            List<Code> codes = table.dimensions().get(dimension).codes();
            return IntStream.range(0, codes.size())
                    .filter(place -> codes.get(place).parent().equals(Optional.of(id)))
                    .anyMatch(place -> all.contains(member.at(dimension + 1, place)));
        });
    }

    /** The axes along which the series differ. */
    public List<Integer> varying() {
        return IntStream.rangeClosed(0, table.dimensions().size())
                .filter(axis -> places(axis).size() > 1)
                .boxed()
                .toList();
    }

    /** The places of the series on an axis. */
    public List<Integer> places(int axis) {
        return list.stream().map(member -> member.place(axis)).distinct().toList();
    }

    /** The axis whose codes are the parts of one whole: a dimension with at least two. */
    public Optional<Integer> partsAxis() {
        return varying().stream().filter(axis -> axis > 0 && areParts(axis)).findFirst();
    }

    private boolean areParts(int axis) {
        Set<Optional<String>> parents = places(axis).stream()
                .map(place ->
                        table.dimensions().get(axis - 1).codes().get(place).parent())
                .collect(Collectors.toSet());
        return parents.size() == 1 && parents.iterator().next().isPresent();
    }

    /** The name of a series by some axes; its measure if it does not differ along any of them. */
    public String name(SeriesKey member, Collection<Integer> axes) {
        return axes.isEmpty()
                ? measure(member)
                : axes.stream()
                        .map(axis -> axis == 0 ? measure(member) : name(member, axis - 1))
                        .collect(Collectors.joining(", "));
    }

    private String measure(SeriesKey member) {
        TableMeasure measure = table.measures().get(member.measure());
        return context.figureText().heading(measure);
    }

    private String name(SeriesKey member, int dimension) {
        return table.dimensions().get(dimension).names().get(member.codes().get(dimension));
    }

    private Code code(SeriesKey member, int dimension) {
        return table.dimensions().get(dimension).codes().get(member.codes().get(dimension));
    }
}
