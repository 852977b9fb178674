package io.github.statbrief.outline;

import io.github.statbrief.Figure;
import io.github.statbrief.Group;
import io.github.statbrief.Measure;
import io.github.statbrief.internal.outline.OutlineContext;
import io.github.statbrief.outline.content.FigureItem;
import io.github.statbrief.text.Label;
import io.github.statbrief.value.Bound;
import io.github.statbrief.value.Direction;
import io.github.statbrief.value.ReferencePeriod;
import io.github.statbrief.value.Sense;
import io.github.statbrief.value.StatedValue;
import io.github.statbrief.value.Unit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * The figures of a group as a table: each row is a place or category, stated as population or dimension of the measure,
 * each column a measure, a period, or both.
 */
final class FigureMatrix {
    private static final int LEAST_ROWS = 3;
    private static final int LEAST_COLUMNS = 2;
    private static final int MOST_COLUMNS = 6;

    /** The name of the population among the dimensions. */
    private static final String POPULATION = " population";

    private final OutlineContext context;
    private final Group group;
    private final List<FigureItem> items;
    private final Set<String> varying = new LinkedHashSet<>();
    private final Map<List<String>, Map<Column, FigureItem>> rows = new LinkedHashMap<>();
    private final Set<Column> columns = new LinkedHashSet<>();

    /** What the figures of a column have in common. */
    private record Column(Measure measure, Optional<Unit> unit, boolean isChange, String comparison, String period) {}

    private FigureMatrix(OutlineContext context, Group group) {
        this.context = context;
        this.group = group;
        this.items = context.items(group.figures());
    }

    /** The table of a group; empty if its figures form none, or if something is stated of one that a cell cannot show. */
    static Optional<FigureMatrix> of(OutlineContext context, Group group) {
        FigureMatrix matrix = new FigureMatrix(context, group);
        return matrix.items.stream().allMatch(FigureMatrix::fitsCell) && matrix.isFilled() && matrix.isTold()
                ? Optional.of(matrix)
                : Optional.empty();
    }

    /** Whether headings and a cell tell all of a figure. */
    private static boolean fitsCell(FigureItem item) {
        Figure figure = item.figure();
        Sense sense = figure.sense();
        boolean exact = figure.value() instanceof StatedValue.Point point && point.bound() == Bound.EXACT;
        boolean tellsDirection = sense.isChange()
                ? sense.direction() != Direction.UNSTATED && (exact || figure.value() instanceof StatedValue.Absent)
                : sense.direction() == Direction.UNSTATED;
        return !(figure.value() instanceof StatedValue.Verbal)
                && tellsDirection
                && figure.quotes().isEmpty()
                && item.words().baseline().isEmpty()
                && item.words().detailsWithoutComparison().isEmpty();
    }

    /** Arranges the figures; says whether enough of the places are filled, none of them twice. */
    private boolean isFilled() {
        Map<String, String> first = codes(items.get(0).figure());
        for (FigureItem item : items) {
            Map<String, String> codes = codes(item.figure());
            if (!codes.keySet().equals(first.keySet())) {
                return false;
            }
            codes.forEach((dimension, code) -> {
                if (!code.equals(first.get(dimension))) {
                    varying.add(dimension);
                }
            });
        }
        boolean single = true;
        for (FigureItem item : items) {
            Column column = column(item);
            columns.add(column);
            List<String> row = varying.stream().map(codes(item.figure())::get).toList();
            single &= rows.computeIfAbsent(row, key -> new LinkedHashMap<>()).put(column, item) == null;
        }
        return single
                && !varying.isEmpty()
                && rows.size() >= LEAST_ROWS
                && columns.size() >= LEAST_COLUMNS
                && columns.size() <= MOST_COLUMNS
                && 3 * items.size() >= 2 * rows.size() * columns.size();
    }

    /** Whether the headings tell the columns apart. */
    private boolean isTold() {
        return columns.stream().map(this::heading).distinct().count() == columns.size();
    }

    /** Where and of whom a figure is: its dimensions with their codes, and its population. */
    private static Map<String, String> codes(Figure figure) {
        Map<String, String> codes = new LinkedHashMap<>(figure.measure().dimensions());
        figure.measure().population().ifPresent(population -> codes.put(POPULATION, population));
        return codes;
    }

    private static Column column(FigureItem item) {
        Figure figure = item.figure();
        return new Column(
                ofAll(figure.measure()),
                figure.unit(),
                figure.sense().isChange(),
                item.words().comparison(),
                figure.period().equals(ReferencePeriod.unstated())
                        ? ""
                        : item.words().period());
    }

    /** The measure without its place and population. */
    private static Measure ofAll(Measure measure) {
        return new Measure(
                measure.label(),
                measure.stat(),
                Optional.empty(),
                measure.flow(),
                measure.adjustment(),
                Map.of(),
                measure.prices(),
                measure.base());
    }

    Group group() {
        return group;
    }

    /** Whether a place has no figure. */
    boolean hasBlanks() {
        return items.size() < rows.size() * columns.size();
    }

    private <V> Optional<V> shared(Function<Column, V> part) {
        List<V> values = columns.stream().map(part).distinct().toList();
        return values.size() == 1 ? Optional.of(values.get(0)) : Optional.empty();
    }

    private List<String> qualifiers() {
        List<String> shared = new ArrayList<>(
                context.figureText().qualifiers(items.get(0).figure().measure()));
        columns.forEach(column -> shared.retainAll(context.figureText().qualifiers(column.measure())));
        return shared;
    }

    private String label(Column column) {
        return context.figureText().label(column.measure(), qualifiers());
    }

    /** What all figures share: the measure, places, unit, adjustment, comparison, period. */
    String subtitle() {
        List<String> parts = new ArrayList<>();
        shared(this::label).ifPresent(parts::add);
        codes(items.get(0).figure()).forEach((dimension, code) -> {
            if (!varying.contains(dimension)) {
                parts.add(code);
            }
        });
        shared(Column::unit)
                .flatMap(unit -> unit)
                .map(context.figureText()::unit)
                .filter(unit -> parts.stream().noneMatch(unit::equalsIgnoreCase))
                .ifPresent(parts::add);
        parts.addAll(qualifiers());
        shared(Column::period).ifPresent(parts::add);
        parts.removeIf(String::isEmpty);
        return context.text().capital(String.join(", ", parts));
    }

    /** Arranges them in rows and columns, in the order of the group. */
    Grid grid() {
        List<Grid.Column> headings = columns.stream().map(this::heading).toList();
        List<Grid.Row> lines = new ArrayList<>();
        rows.forEach((names, places) -> lines.add(new Grid.Row(
                context.text().capital(String.join(", ", names)),
                Optional.empty(),
                false,
                false,
                columns.stream()
                        .map(column -> Optional.ofNullable(places.get(column))
                                .map(item -> new Grid.Place(
                                        item, context.figureText().inTable(item.figure())))
                                .orElse(Grid.Place.BLANK))
                        .toList())));
        return new Grid(rowHeading(), headings, lines);
    }

    private String rowHeading() {
        List<String> names = varying.stream()
                .map(dimension ->
                        dimension.equals(POPULATION) ? context.label(Label.POPULATION) : dimension.replace('-', ' '))
                .toList();
        return context.text().capital(String.join(", ", names));
    }

    /** What the columns beside it do not share. */
    private Grid.Column heading(Column column) {
        boolean alike =
                shared(this::label).isPresent() && shared(Column::period).isEmpty();
        String heading = alike ? column.period() : label(column);
        if (!alike && shared(Column::period).isEmpty() && !column.period().isEmpty()) {
            heading = heading + ", " + column.period();
        }
        if (column.isChange() || !column.comparison().isEmpty()) {
            heading = context.gridText().compared(heading, column.isChange(), column.comparison());
        }
        String named = (" " + heading + " ").toLowerCase(Locale.ROOT).replace(',', ' ');
        String unit = shared(Column::unit).isPresent()
                ? ""
                : column.unit()
                        .map(context.figureText()::unit)
                        .filter(words -> !named.contains(" " + words.toLowerCase(Locale.ROOT) + " "))
                        .orElse("");
        return new Grid.Column(heading.strip(), unit);
    }
}
