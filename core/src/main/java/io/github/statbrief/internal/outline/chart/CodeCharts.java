package io.github.statbrief.internal.outline.chart;

import io.github.statbrief.Stat;
import io.github.statbrief.Table;
import io.github.statbrief.internal.check.amount.RoundingInterval;
import io.github.statbrief.internal.check.amount.RunningTotal;
import io.github.statbrief.internal.outline.OutlineContext;
import io.github.statbrief.internal.outline.Selection;
import io.github.statbrief.internal.outline.SeriesKey;
import io.github.statbrief.internal.outline.TableMembers;
import io.github.statbrief.internal.text.EnumWords;
import io.github.statbrief.outline.chart.ChartSpec;
import io.github.statbrief.outline.chart.CodeChart;
import io.github.statbrief.outline.chart.Plot;
import io.github.statbrief.table.Code;
import io.github.statbrief.value.Sense;
import io.github.statbrief.value.StatedValue;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * The charts of a table whose form follows from its lists of codes, at the latest period shown. They draw the codes
 * that the author picked, otherwise all that are no total of others, also where the brief shows fewer.
 */
final class CodeCharts {
    /** The most columns of a heat map. */
    private static final int MOST_COLUMNS = 12;
    /** The most characters beside each other in a row of a heat map, with one between two numbers. */
    private static final int MOST_CHARACTERS = 60;

    private static final Set<Stat> COUNTED = Set.of(Stat.COUNT, Stat.SUM, Stat.SHARE);

    private final OutlineContext context;
    private final Table table;
    private final TableMembers members;
    private final SeriesCharts charts;
    private final List<Integer> periods;
    private final int latest;

    /**
     * Prepares the charts of a table.
     *
     * @param context the outline's context
     * @param table the table
     * @param periods the places of the periods shown, of one granularity; the last is drawn unless a chart draws all
     */
    CodeCharts(OutlineContext context, Table table, List<Integer> periods) {
        this.context = context;
        this.table = table;
        this.periods = periods;
        latest = periods.get(periods.size() - 1);
        Selection selection = Selection.classes(table);
        members = TableMembers.of(context, table, selection);
        charts = new SeriesCharts(context, table, selection);
    }

    /**
     * Two codes back to back over the classes of another list, the youngest at the bottom.
     *
     * @throws UndrawableChartException if the codes or the values do not allow it
     */
    Optional<ChartSpec> pyramid() {
        List<Integer> varying = members.varying();
        Optional<Integer> sides = varying.stream()
                .filter(axis -> members.places(axis).size() == 2)
                .findFirst();
        if (varying.size() != 2 || sides.isEmpty()) {
            throw refused(
                    "a pyramid sets two codes back to back, such as women and men, over the classes of another list;"
                            + " shown are " + shown(members) + "; pick codes with 'show'");
        }
        SeriesLayout layout = ClassBounds.fromTheTop(layouts().across(sides.get(), latest));
        if (layout.categories().size() > SeriesCharts.MOST_CATEGORIES) {
            throw refused("a pyramid of " + layout.categories().size() + " classes cannot be read; up to "
                    + SeriesCharts.MOST_CATEGORIES + " are drawn; pick some with 'show', or use wider classes");
        }
        refuseAny(
                layout,
                CodeCharts::isNegative,
                "a bar of a pyramid has no place for a number below zero; write 'chart: bars'");
        return charts.pyramid(members, layout);
    }

    /**
     * The parts of one whole in their order, each bar from the end of the one before, and the total from zero.
     *
     * @throws UndrawableChartException if the codes are no parts of one whole, or the values do not lead to the total
     */
    Optional<ChartSpec> waterfall() {
        TableMembers parts = members.withoutTotals();
        Optional<Integer> axis = parts.partsAxis();
        if (axis.isEmpty() || parts.varying().size() != 1) {
            throw refused(
                    "a waterfall leads from the parts of one whole to their total: codes of one list that have the same"
                            + " 'parent'; shown are " + shown(parts) + "; pick codes with 'show'");
        }
        TableMembers steps = withTotal(parts, axis.get());
        SeriesLayout layout = new SeriesLayouts(context, steps).ofPeriods(List.of(latest));
        List<OptionalInt> rows = layout.rows().get(0);
        if (rows.stream().anyMatch(OptionalInt::isEmpty)) {
            int missing = rows.indexOf(OptionalInt.empty());
            throw refused("a waterfall needs a number for every part and their total, and there is none for '"
                    + layout.categories().get(missing).label() + "'");
        }
        Sense sense = table.measures().get(parts.list().get(0).measure()).sense();
        RunningTotal way = new RunningTotal(rows.stream()
                .map(row -> new RunningTotal.Step(
                        charts.name(row.getAsInt()),
                        table.cells().cell(row.getAsInt()).value(),
                        sense))
                .toList());
        way.refusal().ifPresent(reason -> {
            throw refused(reason);
        });
        return charts.waterfall(steps, layout, way.starts());
    }

    private TableMembers withTotal(TableMembers parts, int axis) {
        List<Code> codes = table.dimensions().get(axis - 1).codes();
        SeriesKey first = parts.list().get(0);
        Optional<String> parent = codes.get(first.codes().get(axis - 1)).parent();
        int total = codes.stream().map(Code::id).map(Optional::of).toList().indexOf(parent);
        List<SeriesKey> steps = new ArrayList<>(parts.list());
        steps.add(first.at(axis, total));
        return new TableMembers(context, table, steps);
    }

    /**
     * The cells of two lists, or of one list over periods.
     *
     * @throws UndrawableChartException if there are other lists, or too many columns for the width of a page
     */
    Optional<ChartSpec> heatMap() {
        int lists = members.varying().size();
        if (lists != 2 && (lists != 1 || periods.size() == 1)) {
            throw refused(
                    "a heat map has the codes of one list down and those of another, or periods, across; shown are "
                            + shown(members) + "; pick codes with 'show', or write 'chart: bars'");
        }
        SeriesLayout layout = lists == 2 ? across() : overPeriods();
        int columns = layout.names().size();
        if (layout.categories().size() > SeriesCharts.MOST_CATEGORIES || columns > MOST_COLUMNS) {
            throw refused("a heat map of " + layout.categories().size() + " rows and " + columns
                    + " columns cannot be read; up to " + SeriesCharts.MOST_CATEGORIES + " rows and " + MOST_COLUMNS
                    + " columns are drawn; pick some with 'show'");
        }
        Optional<ChartSpec> chart = charts.heatMap(members, layout);
        int longest = chart.stream()
                .flatMap(drawn -> ((CodeChart.HeatMap) drawn).plot().observations().stream())
                .mapToInt(observation -> observation.label().length())
                .max()
                .orElse(0);
        if (columns * (longest + 1) > MOST_CHARACTERS) {
            throw refused(columns + " columns of numbers with up to " + longest
                    + " characters have no room beside each other; pick fewer with 'show'");
        }
        return chart;
    }

    /** The list with more codes down, the other across. */
    private SeriesLayout across() {
        int columns = members.varying().stream()
                .min(Comparator.comparing(axis -> members.places(axis).size()))
                .orElseThrow();
        return layouts().across(columns, latest);
    }

    /** Periods across, or down if there are too many. */
    private SeriesLayout overPeriods() {
        return periods.size() <= MOST_COLUMNS
                ? layouts().ofPeriods(periods)
                : layouts().overPeriods(periods);
    }

    /**
     * A bar over each class of one list, as wide as the class.
     *
     * @throws UndrawableChartException if the codes are no classes that follow each other, or the values do not allow it
     */
    Optional<ChartSpec> histogram() {
        if (members.varying().size() != 1 || members.varying().contains(0)) {
            throw refused("a histogram has the classes of one list; shown are " + shown(members)
                    + "; pick codes with 'show', or write 'chart: grouped-bars'");
        }
        Stat stat =
                table.measures().get(members.list().get(0).measure()).measure().stat();
        if (!COUNTED.contains(stat)) {
            throw refused("the areas of a histogram show how many fall into each class, and the measure's 'stat' is "
                    + EnumWords.of(stat) + ", not count, sum or share; write 'chart: bars'");
        }
        SeriesLayout layout = layouts().ofPeriods(List.of(latest));
        refuseAny(
                layout,
                value -> !(value instanceof StatedValue.Absent)
                        && (isNegative(value) || RoundingInterval.of(value).isEmpty()),
                "only the area of an exact number that is not below zero is known; write 'chart: bars'");
        List<String> labels =
                layout.categories().stream().map(Plot.Category::label).toList();
        List<BigDecimal> bounds = new ClassBounds(table.id(), labels).bounds();
        return charts.histogram(
                members, layout, bounds, notShown(members.varying().get(0)));
    }

    /** The classes of a list that the author leaves out. */
    private List<String> notShown(int axis) {
        List<Code> codes = table.dimensions().get(axis - 1).codes();
        Set<Optional<String>> totals = codes.stream().map(Code::parent).collect(Collectors.toSet());
        return IntStream.range(0, codes.size())
                .filter(place -> !members.places(axis).contains(place)
                        && !totals.contains(Optional.of(codes.get(place).id())))
                .mapToObj(place -> codes.get(place).label())
                .toList();
    }

    private static boolean isNegative(StatedValue value) {
        return (value instanceof StatedValue.Range range ? Optional.of(range.low()) : value.number())
                .filter(number -> number.signum() < 0)
                .isPresent();
    }

    /** Refuses the chart if any of its cells has a value that it cannot draw, and names the first. */
    private void refuseAny(SeriesLayout layout, Predicate<StatedValue> isRefused, String reason) {
        layout.rows().stream()
                .flatMap(List::stream)
                .flatMapToInt(OptionalInt::stream)
                .filter(row -> isRefused.test(table.cells().cell(row).value()))
                .findFirst()
                .ifPresent(row -> {
                    throw refused(charts.name(row) + " is '"
                            + table.cells().cell(row).value().inWords() + "': " + reason);
                });
    }

    /** The lists with several codes shown: "3 codes of 'sex' and 2 codes of 'age'". */
    private String shown(TableMembers drawn) {
        return drawn.varying().isEmpty()
                ? "no two codes of any list"
                : drawn.varying().stream()
                        .map(axis -> drawn.places(axis).size()
                                + (axis == 0
                                        ? " measures"
                                        : " codes of '"
                                                + table.dimensions()
                                                        .get(axis - 1)
                                                        .id() + "'"))
                        .collect(Collectors.joining(" and "));
    }

    private SeriesLayouts layouts() {
        return new SeriesLayouts(context, members);
    }

    private UndrawableChartException refused(String reason) {
        return new UndrawableChartException(table.id(), reason);
    }
}
