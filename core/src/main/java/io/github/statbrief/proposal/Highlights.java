package io.github.statbrief.proposal;

import io.github.statbrief.Table;
import io.github.statbrief.internal.period.PeriodKind;
import io.github.statbrief.internal.period.PeriodSpan;
import io.github.statbrief.table.Cells;
import io.github.statbrief.table.Code;
import io.github.statbrief.value.Bound;
import io.github.statbrief.value.ReferencePeriod;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * What a release begins with of a table: its newest number for all, the one before it, the codes of one dimension
 * beside each other, and the highest and the lowest of them.
 */
final class Highlights {
    private static final int NONE = -1;
    private static final int FEW = 12;
    private static final int COLUMNS = 6;
    private static final int LINES = 4;

    private final Table table;
    private final Cells cells;
    private final int measure;
    private final int base;
    private final int spread;
    private final List<Integer> beside;

    private Highlights(Table table, int measure, int base, int spread, List<Integer> beside) {
        this.table = table;
        this.cells = table.cells();
        this.measure = measure;
        this.base = base;
        this.spread = spread;
        this.beside = List.copyOf(beside);
    }

    /** The highlights of a table; empty if it has no plain number. */
    static Optional<Highlights> of(Table table) {
        Cells cells = table.cells();
        int measure = measure(table);
        Optional<PeriodKind> kind = kind(table, measure);
        int period = IntStream.range(0, cells.size())
                .filter(row -> cells.measure(row) == measure && isNumber(cells, row))
                .filter(row -> kindOf(table, cells.period(row)).equals(kind))
                .map(cells::period)
                .max()
                .orElse(NONE);
        List<Integer> newest = IntStream.range(0, cells.size())
                .filter(row -> cells.measure(row) == measure && cells.period(row) == period && isNumber(cells, row))
                .boxed()
                .toList();
        if (newest.isEmpty()) {
            return Optional.empty();
        }
        int base = newest.stream()
                .max(Comparator.comparingInt((Integer row) -> totals(table, row))
                        .thenComparing(Comparator.reverseOrder()))
                .orElseThrow();
        int spread = NONE;
        List<Integer> beside = List.of(base);
        for (int dimension = 0; dimension < table.dimensions().size(); dimension++) {
            int at = dimension;
            List<Integer> found = newest.stream()
                    .filter(row -> isBeside(cells, base, row, at))
                    .toList();
            boolean few = found.size() <= FEW;
            boolean better = found.size() > 1
                    && (spread == NONE
                            || (few
                                    ? beside.size() > FEW || found.size() > beside.size()
                                    : beside.size() > FEW && found.size() < beside.size()));
            if (better) {
                spread = dimension;
                beside = found;
            }
        }
        return Optional.of(new Highlights(table, measure, base, spread, beside));
    }

    /** The measure with the most numbers, the first of several. */
    private static int measure(Table table) {
        Map<Integer, Integer> counts = new HashMap<>();
        Cells cells = table.cells();
        IntStream.range(0, cells.size())
                .filter(row -> isNumber(cells, row))
                .forEach(row -> counts.merge(cells.measure(row), 1, Integer::sum));
        return IntStream.range(0, table.measures().size())
                .boxed()
                .max(Comparator.comparingInt((Integer at) -> counts.getOrDefault(at, 0))
                        .thenComparing(Comparator.reverseOrder()))
                .orElse(0);
    }

    /** The kind of period with the most numbers. */
    private static Optional<PeriodKind> kind(Table table, int measure) {
        Map<Optional<PeriodKind>, Integer> counts = new HashMap<>();
        Cells cells = table.cells();
        List<Optional<PeriodKind>> kinds = IntStream.range(0, table.periods().size())
                .mapToObj(at -> kindOf(table, at))
                .toList();
        IntStream.range(0, cells.size())
                .filter(row -> cells.measure(row) == measure && isNumber(cells, row))
                .forEach(row -> counts.merge(kinds.get(cells.period(row)), 1, Integer::sum));
        return kinds.stream()
                .distinct()
                .max(Comparator.comparingInt(kind -> counts.getOrDefault(kind, 0)))
                .orElse(Optional.empty());
    }

    private static Optional<PeriodKind> kindOf(Table table, int period) {
        return PeriodSpan.of(table.periods().get(period)).map(PeriodSpan::kind);
    }

    private static boolean isNumber(Cells cells, int row) {
        return !cells.isBoxed(row) && cells.numbers().has(row) && cells.bound(row) == Bound.EXACT;
    }

    private static int totals(Table table, int row) {
        return (int) IntStream.range(0, table.dimensions().size())
                .filter(dimension -> isTotal(table, dimension, row))
                .count();
    }

    private static boolean isTotal(Table table, int dimension, int row) {
        String code = table.dimensions()
                .get(dimension)
                .codes()
                .get(table.cells().code(dimension, row))
                .id();
        return table.dimensions().get(dimension).total().equals(Optional.of(code));
    }

    /** Whether two rows differ in one dimension at most. */
    private static boolean isBeside(Cells cells, int one, int other, int but) {
        return IntStream.range(0, cells.dimensions())
                .allMatch(dimension -> dimension == but || cells.code(dimension, one) == cells.code(dimension, other));
    }

    Table table() {
        return table;
    }

    int measure() {
        return measure;
    }

    /** The row of the newest number, for all where the table has a total. */
    int base() {
        return base;
    }

    /** The row of the number for the same before it: a year earlier, or else in the period before. */
    Optional<Integer> before() {
        List<Integer> same = rows(row -> isBeside(cells, base, row, NONE)
                && cells.period(row) != cells.period(base)
                && kindOf(table, cells.period(row)).equals(kindOf(table, cells.period(base))));
        Optional<Integer> yearEarlier = same.stream()
                .filter(row -> isYearEarlier(
                        table.periods().get(cells.period(row)), table.periods().get(cells.period(base))))
                .findFirst();
        return yearEarlier
                .or(() -> same.stream().max(Comparator.comparingInt(cells::period)))
                .filter(row -> cells.numbers().get(row).signum() > 0);
    }

    /** Whether a change can be calculated: of levels, from a number before. */
    boolean canChange() {
        return !table.measures().get(measure).sense().isChange() && before().isPresent();
    }

    private static boolean isYearEarlier(ReferencePeriod before, ReferencePeriod newest) {
        return PeriodSpan.of(before)
                .flatMap(one -> PeriodSpan.of(newest)
                        .map(other -> one.first()
                                .first()
                                .plusYears(1)
                                .equals(other.first().first())))
                .orElse(false);
    }

    private List<Integer> rows(IntPredicate condition) {
        return IntStream.range(0, cells.size())
                .filter(row -> cells.measure(row) == measure && isNumber(cells, row))
                .filter(condition)
                .boxed()
                .toList();
    }

    /** The dimension whose codes are set beside each other; negative if there is none. */
    int spread() {
        return spread;
    }

    /** The row of the highest number beside the base, but not of a total; empty where fewer than two differ. */
    Optional<Integer> highest() {
        return extreme(Comparator.comparing(this::number).thenComparing(Comparator.reverseOrder()));
    }

    /** The row of the lowest number beside the base. */
    Optional<Integer> lowest() {
        return extreme(Comparator.comparing(this::number).reversed().thenComparing(Comparator.reverseOrder()));
    }

    private Optional<Integer> extreme(Comparator<Integer> order) {
        List<Integer> parts = beside.stream()
                .filter(row -> spread >= 0 && !isMeasuredOtherwise() && !isTotal(table, spread, row))
                .toList();
        Optional<Integer> found = parts.stream().max(order);
        boolean alone = found.isEmpty()
                || parts.stream()
                                .filter(row -> number(row).compareTo(number(found.get())) == 0)
                                .count()
                        > 1;
        return alone || parts.size() < 2 ? Optional.empty() : found;
    }

    /** Whether the table has the same measure in another unit too, so that its other codes may have numbers there. */
    private boolean isMeasuredOtherwise() {
        String label = table.measures().get(measure).measure().label();
        return table.measures().stream()
                        .filter(each -> each.measure().label().equals(label))
                        .count()
                > 1;
    }

    private BigDecimal number(Integer row) {
        return cells.numbers().get(row);
    }

    /** The codes that the brief shows of a dimension. */
    List<String> shown(int dimension) {
        if (dimension != spread) {
            return List.of(code(dimension, base).id());
        }
        List<Integer> chosen = new ArrayList<>(beside);
        if (chosen.size() > COLUMNS) {
            chosen.sort(Comparator.comparing((Integer row) -> !isTotal(table, dimension, row))
                    .thenComparing(Comparator.comparing(this::number).reversed())
                    .thenComparing(Comparator.naturalOrder()));
            chosen = new ArrayList<>(chosen.subList(0, COLUMNS));
            if (!chosen.contains(base)) {
                chosen.set(COLUMNS - 1, base);
            }
            chosen.sort(Comparator.comparingInt(row -> cells.code(dimension, row)));
        }
        return chosen.stream().map(row -> code(dimension, row).id()).toList();
    }

    /** Whether the brief leaves codes of the dimension out that have a number. */
    boolean isCut() {
        return beside.size() > COLUMNS;
    }

    /** The names of a row's codes that are no totals, as they stand behind the name of its measure: ", Wine". */
    String parts(int row) {
        return IntStream.range(0, table.dimensions().size())
                .filter(dimension -> !isTotal(table, dimension, row))
                .mapToObj(dimension -> ", " + code(dimension, row).label())
                .collect(Collectors.joining());
    }

    Code code(int dimension, int row) {
        return table.dimensions().get(dimension).codes().get(cells.code(dimension, row));
    }

    ReferencePeriod period(int row) {
        return table.periods().get(cells.period(row));
    }

    /** The kind of chart for what is shown; empty where there is nothing to compare. */
    Optional<String> chart() {
        Set<Integer> periods = new HashSet<>();
        rows(row -> isBeside(cells, base, row, NONE)).stream()
                .filter(row -> kindOf(table, cells.period(row)).equals(kindOf(table, cells.period(base))))
                .forEach(row -> periods.add(cells.period(row)));
        int series = Math.min(beside.size(), COLUMNS);
        if (periods.size() >= 3) {
            return Optional.of(series <= LINES ? "line" : "small-multiples");
        }
        if (series < 2) {
            return periods.size() == 2 ? Optional.of("line") : Optional.empty();
        }
        return Optional.of(periods.size() == 2 ? "dots" : "bars");
    }
}
