package io.github.statbrief.internal.outline.chart;

import io.github.statbrief.Measure;
import io.github.statbrief.Stat;
import io.github.statbrief.Table;
import io.github.statbrief.chart.ChartKind;
import io.github.statbrief.chart.ChartOptions;
import io.github.statbrief.internal.outline.CellIndex;
import io.github.statbrief.internal.outline.PeriodRun;
import io.github.statbrief.internal.outline.Selection;
import io.github.statbrief.internal.outline.TableMembers;
import io.github.statbrief.outline.chart.ChartSpec;
import io.github.statbrief.table.Cell;
import io.github.statbrief.value.StatedValue;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Chooses the kind of chart of a table without a request. A chart earns its place: a series long enough for a line, or a
 * few values that differ clearly; all else is a table. If an author asks for a chart and leaves the kind open, it is the
 * kind that fits the cells.
 */
final class TableRules {
    /** The fewest periods of a series that is drawn unasked. */
    private static final int LEAST_SERIES = 5;
    /** The fewest points in a line that an author asks for without naming it. */
    private static final int LEAST_POINTS = 3;
    /** The most groups of two bars; more are easier to read as dots. */
    private static final int MOST_GROUPS = 6;

    private static final Set<Stat> ADDABLE = Set.of(Stat.COUNT, Stat.SUM, Stat.SHARE);

    private final Table table;
    private final TableMembers members;
    private final Shown shown;

    /**
     * What of a table is shown.
     *
     * @param selection the measures and codes
     * @param run the periods that form a series
     * @param periods the places of the periods that may share an axis
     */
    record Shown(Selection selection, PeriodRun run, List<Integer> periods) {
        int latest() {
            return periods.get(periods.size() - 1);
        }
    }

    TableRules(TableMembers members, Shown shown) {
        table = members.table();
        this.members = members;
        this.shown = shown;
    }

    /** Whether the author asks for a chart, by its kind or by options. */
    boolean isAsked() {
        return table.chart().isPresent() || !table.options().equals(ChartOptions.NONE);
    }

    /**
     * The kind of chart.
     *
     * @param lines the members that would be drawn as lines
     * @return the kind; {@link ChartKind#NONE} if a table says it better
     */
    ChartKind kind(TableMembers lines) {
        if (isAsked()) {
            return fitting(lines);
        }
        if (isSeries(lines)) {
            return overTime(lines);
        }
        return earnsBars() ? atLatest() : ChartKind.NONE;
    }

    private ChartKind fitting(TableMembers lines) {
        if (shown.run().stated() >= LEAST_POINTS) {
            return overTime(lines);
        }
        if (members.size() == 1) {
            return ChartKind.NONE;
        }
        if (shown.periods().size() > 1) {
            return members.size() <= MOST_GROUPS ? ChartKind.GROUPED_BARS : ChartKind.DOTS;
        }
        return atLatest();
    }

    private static ChartKind overTime(TableMembers lines) {
        return lines.size() <= ChartSpec.MOST_SERIES ? ChartKind.LINE : ChartKind.SMALL_MULTIPLES;
    }

    private ChartKind atLatest() {
        if (hasLimits()) {
            return ChartKind.LIMITS;
        }
        if (members.varying().size() == 1) {
            return ChartKind.BARS;
        }
        return areParts() && table.options().references().isEmpty() ? ChartKind.STACKED_BARS : ChartKind.GROUPED_BARS;
    }

    /** Whether one line at least has numbers for enough periods. */
    private boolean isSeries(TableMembers lines) {
        CellIndex index = new CellIndex(table, lines.list());
        return lines.list().stream()
                .anyMatch(member -> shown.run().steps().stream()
                                .filter(step -> step.place().isPresent()
                                        && isDrawable(
                                                index.row(member, step.place().getAsInt())))
                                .count()
                        >= LEAST_SERIES);
    }

    private boolean isDrawable(OptionalInt row) {
        return row.isPresent() && table.cells().cell(row.getAsInt()).value().isDrawable();
    }

    /**
     * Whether the values of the latest period are few enough, cover one population and differ clearly; totals are no
     * values beside their parts. Limits say how far values differ.
     */
    private boolean earnsBars() {
        boolean onePopulation = shown.selection().measures().stream()
                        .map(place -> table.measures().get(place).measure())
                        .map(Measure::population)
                        .distinct()
                        .count()
                == 1;
        TableMembers values = members.withoutTotals();
        CellIndex index = new CellIndex(table, values.list());
        List<BarRule.Value> numbers = values.list().stream()
                .map(member -> index.row(member, shown.latest()))
                .filter(this::isDrawable)
                .map(row -> value(row.getAsInt()))
                .toList();
        return onePopulation && (hasLimits() ? BarRule.areFew(numbers.size()) : BarRule.earnBars(numbers));
    }

    private BarRule.Value value(int row) {
        return new BarRule.Value(
                table.cells().cell(row).value(),
                table.measures().get(table.cells().measure(row)).sense());
    }

    private boolean hasLimits() {
        return IntStream.range(0, table.cells().size())
                .filter(row -> table.cells().period(row) == shown.latest())
                .mapToObj(row -> table.cells().cell(row))
                .anyMatch(TableRules::hasLimits);
    }

    private static boolean hasLimits(Cell cell) {
        return cell.limits().isPresent() || cell.value() instanceof StatedValue.Range;
    }

    private boolean areParts() {
        Stat stat = table.measures()
                .get(shown.selection().measures().get(0))
                .measure()
                .stat();
        return ADDABLE.contains(stat) && members.withoutTotals().partsAxis().isPresent();
    }
}
