package io.github.statbrief.internal.check;

import io.github.statbrief.Release;
import io.github.statbrief.Stat;
import io.github.statbrief.Table;
import io.github.statbrief.TableMeasure;
import io.github.statbrief.chart.ChartKind;
import io.github.statbrief.internal.check.amount.IndexBase;
import io.github.statbrief.internal.check.amount.StackCheck;
import io.github.statbrief.internal.period.PeriodSpan;
import io.github.statbrief.internal.text.EnumWords;
import io.github.statbrief.table.Cell;
import io.github.statbrief.table.Code;
import io.github.statbrief.table.Dimension;
import io.github.statbrief.table.DisplaySelection;
import io.github.statbrief.value.Ratio;
import io.github.statbrief.value.StatedValue;
import io.github.statbrief.value.Unit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Checks whether a table allows the requested chart. */
final class TableChartCheck {
    private static final Set<Stat> ADDABLE = Set.of(Stat.COUNT, Stat.SUM, Stat.SHARE);

    private final Release release;
    private final Set<String> unread;
    private final Findings findings;

    TableChartCheck(Release release, Set<String> unread, Findings findings) {
        this.release = release;
        this.unread = unread;
        this.findings = findings;
    }

    void run() {
        for (WithPath<Table> table : WithPath.tables(release)) {
            if (!unread.contains(table.value().id())) {
                check(table.value(), table.path() + ".chart");
            }
        }
    }

    private void check(Table table, String path) {
        table.chart()
                .filter(kind -> kind != ChartKind.NONE)
                .flatMap(kind -> refusal(table, kind))
                .ifPresent(message -> findings.error(path, message));
        measures(table).stream()
                .findFirst()
                .ifPresent(measure -> new ChartOptionsCheck(unit(table, measure), measure.sense(), findings)
                        .run(path, table.chart(), table.options()));
    }

    /** The unit of the axis. */
    private static Unit unit(Table table, TableMeasure measure) {
        return table.chart().equals(Optional.of(ChartKind.INDEX)) ? new Unit.Share(Ratio.INDEX) : measure.unit();
    }

    private static Optional<String> refusal(Table table, ChartKind kind) {
        if (kind == ChartKind.SCATTER) {
            return notTwo(measures(table));
        }
        if (kind == ChartKind.INDEX) {
            return change(measures(table)).or(() -> kindRefusal(table, kind));
        }
        Optional<String> difference = difference(measures(table));
        return difference.isPresent() ? difference : kindRefusal(table, kind);
    }

    private static Optional<String> kindRefusal(Table table, ChartKind kind) {
        return switch (kind) {
            // the outline refuses what the codes and values do not allow: RequestedCharts
            case NONE, BARS, GROUPED_BARS, DOTS, SCATTER, PYRAMID, WATERFALL, HEAT_MAP, HISTOGRAM -> Optional.empty();
            case SHARE ->
                Optional.of("a bar from 0 to 100 percent shows one figure; write line, bars, dots or another kind");
            case TILES ->
                Optional.of(
                        "a table is not charted as tiles, which show figures; write line, bars, dots or another kind");
            case LINE, INDEX, SMALL_MULTIPLES ->
                unless(isSeries(table), "a line needs two periods of one kind or more");
            case STACKED_BARS, FULL_BARS ->
                hasParts(table)
                        ? new StackCheck(table).refusal()
                        : Optional.of(
                                "only parts are stacked: codes with the same 'parent', and a measure whose 'stat' is count, sum or share");
            case LIMITS -> unless(hasLimits(table), "no cell of the table has confidence limits or is a range");
        };
    }

    private static Optional<String> unless(boolean holds, String message) {
        return holds ? Optional.empty() : Optional.of(message);
    }

    private static Optional<String> notTwo(List<TableMeasure> measures) {
        return measures.size() == 2
                ? Optional.empty()
                : Optional.of("a scatter chart places dots by two measures, and the number of those shown is "
                        + measures.size() + "; pick two with 'show', or write another kind");
    }

    /** Explains why a change has no index: a change of zero is no base, and a fall has none. */
    private static Optional<String> change(List<TableMeasure> measures) {
        return measures.stream()
                .filter(measure -> measure.sense().isChange())
                .findFirst()
                .map(measure -> "an index compares levels, and '" + measure.id()
                        + "' is a change; write 'kind: line', or pick another with 'show'");
    }

    /** The measures shown. */
    private static List<TableMeasure> measures(Table table) {
        List<String> picked = table.show().map(DisplaySelection::measures).orElse(List.of());
        return table.measures().stream()
                .filter(measure -> picked.isEmpty() || picked.contains(measure.id()))
                .toList();
    }

    /** Explains why two measures cannot share an axis. */
    private static Optional<String> difference(List<TableMeasure> measures) {
        return measures.stream()
                .skip(1)
                .map(other -> difference(measures.get(0), other))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private static Optional<String> difference(TableMeasure one, TableMeasure other) {
        String who = "the measures '" + one.id() + "' and '" + other.id() + "' cannot share an axis: ";
        String remedy = "; pick one with 'show: {measures: [" + one.id() + "]}'";
        if (!one.unit().equals(other.unit())) {
            return Optional.of(who + "their units are '" + one.unit().notation() + "' and '"
                    + other.unit().notation() + "'" + remedy);
        }
        if (!one.sense().equals(other.sense())) {
            return Optional.of(who + "one is a " + one.sense().notation() + ", the other a "
                    + other.sense().notation() + remedy);
        }
        Function<TableMeasure, String> stat =
                measure -> EnumWords.of(measure.measure().stat());
        return one.measure().stat() == other.measure().stat()
                ? IndexBase.difference(one.measure(), other.measure()).map(reason -> who + reason + remedy)
                : Optional.of(who + "one is a " + stat.apply(one) + ", the other a " + stat.apply(other) + remedy);
    }

    private static boolean isSeries(Table table) {
        return table.periods().stream()
                .flatMap(period -> PeriodSpan.of(period).stream())
                .collect(Collectors.groupingBy(PeriodSpan::kind, Collectors.counting()))
                .values()
                .stream()
                .anyMatch(count -> count > 1);
    }

    private static boolean hasParts(Table table) {
        boolean addable = measures(table).stream()
                .allMatch(measure -> ADDABLE.contains(measure.measure().stat())
                        && !measure.sense().isChange());
        return addable && table.dimensions().stream().anyMatch(TableChartCheck::hasParts);
    }

    private static boolean hasParts(Dimension dimension) {
        Map<Optional<String>, Long> parents =
                dimension.codes().stream().collect(Collectors.groupingBy(Code::parent, Collectors.counting()));
        return parents.entrySet().stream().anyMatch(parent -> parent.getKey().isPresent() && parent.getValue() > 1);
    }

    private static boolean hasLimits(Table table) {
        return IntStream.range(0, table.cells().size())
                .mapToObj(table.cells()::cell)
                .anyMatch(TableChartCheck::hasLimits);
    }

    private static boolean hasLimits(Cell cell) {
        return cell.limits().isPresent() || cell.value() instanceof StatedValue.Range;
    }
}
