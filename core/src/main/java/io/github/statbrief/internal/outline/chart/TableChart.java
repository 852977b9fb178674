package io.github.statbrief.internal.outline.chart;

import io.github.statbrief.Stat;
import io.github.statbrief.Table;
import io.github.statbrief.TableMeasure;
import io.github.statbrief.chart.ChartKind;
import io.github.statbrief.chart.ChartOptions;
import io.github.statbrief.internal.outline.OutlineContext;
import io.github.statbrief.internal.outline.PeriodKinds;
import io.github.statbrief.internal.outline.PeriodRun;
import io.github.statbrief.internal.outline.Selection;
import io.github.statbrief.internal.outline.TableMembers;
import io.github.statbrief.outline.chart.ChartSpec;
import io.github.statbrief.value.StatedValue;
import io.github.statbrief.value.Unit;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * The chart of a table: the requested kind or, without a request, the kind that its cells allow by fixed rules. Only
 * measures in one unit and sense share an axis.
 */
public final class TableChart {
    private static final String INCOMPARABLE =
            "the measures that are shown differ in unit, sense or stat and never share an axis; pick one with 'show'";
    /** The sort position of values without a number. */
    private static final BigDecimal LEAST = BigDecimal.valueOf(-Double.MAX_VALUE);

    private static final Set<ChartKind> BARS =
            EnumSet.of(ChartKind.BARS, ChartKind.GROUPED_BARS, ChartKind.STACKED_BARS, ChartKind.FULL_BARS);

    private static final Set<ChartKind> OF_UNLIKE_UNITS = EnumSet.of(ChartKind.INDEX, ChartKind.SCATTER);

    private final Table table;
    private final Selection selection;
    private final TableMembers members;
    private final PeriodRun run;
    /** The shown periods that may share an axis. */
    private final List<Integer> periods;

    private final OutlineContext context;
    private final SeriesCharts charts;

    /**
     * Creates the chart of a table.
     *
     * @param context the outline's context
     * @param table the table
     * @param selection the part of it that the brief shows
     */
    public TableChart(OutlineContext context, Table table, Selection selection) {
        this.context = context;
        this.table = table;
        this.selection = selection;
        members = TableMembers.of(context, table, selection);
        run = PeriodRun.of(table);
        periods = comparablePeriods();
        charts = new SeriesCharts(context, table, selection);
    }

    /**
     * Returns the chart; empty if the rules choose none or the author wants none.
     *
     * @throws UndrawableChartException if the requested chart cannot be drawn from the values shown
     */
    public Optional<ChartSpec> chart() {
        Optional<ChartSpec> chart =
                areComparable() ? chart(table.chart().orElseGet(() -> rules().kind(lineMembers()))) : Optional.empty();
        boolean plain = table.options().equals(ChartOptions.NONE);
        if (chart.isEmpty()
                && !table.chart().map(kind -> kind == ChartKind.NONE).orElse(plain)) {
            throw new UndrawableChartException(
                    table.id(), table.chart().map(this::refusal).orElseGet(this::unchosen));
        }
        return chart;
    }

    /**
     * The other way to see a chart of this table: amounts as proportions of their wholes or the reverse, and an index as
     * the values from which it is calculated. Empty where there is none: amounts that are shares already, a single bar,
     * measures of an index that share no axis, reference lines and logarithmic axes, which belong to one way.
     */
    public Optional<ChartSpec> other(ChartSpec chart) {
        if (!table.options().references().isEmpty() || table.options().isLogarithmic()) {
            return Optional.empty();
        }
        if (chart instanceof ChartSpec.StackedBars bars) {
            boolean shares =
                    bars.plot().unit().filter(Unit.Share.class::isInstance).isPresent();
            return shares || bars.plot().categories().size() < 2 ? Optional.empty() : stacked(!bars.full());
        }
        boolean index = chart instanceof ChartSpec.OfSeries series
                && series.plot().axis().base().isPresent();
        return index && measuresShareAnAxis() ? line() : Optional.empty();
    }

    private TableRules rules() {
        return new TableRules(members, new TableRules.Shown(selection, run, periods));
    }

    private String unchosen() {
        return areComparable()
                ? "the rules choose no chart for the values shown; write the kind, or leave 'chart' out"
                : INCOMPARABLE;
    }

    private String refusal(ChartKind kind) {
        if (!areComparable()) {
            return INCOMPARABLE;
        }
        return switch (kind) {
            case STACKED_BARS, FULL_BARS ->
                "no bar of those shown has a number for each of up to " + ChartSpec.MOST_SERIES
                        + " parts: a bar with a part that is missing, withheld, negative or only bounded would have a wrong"
                        + " length; write 'chart: bars' or leave 'chart' out";
            case LINE, INDEX, SMALL_MULTIPLES ->
                "no value over the periods of one kind is a number; give the values or leave 'chart' out";
            case SCATTER ->
                "no code of those shown has an exact number for both measures; pick others with 'show' or leave 'chart' out";
            case NONE, SHARE, TILES, BARS, GROUPED_BARS, DOTS, LIMITS, PYRAMID, WATERFALL, HEAT_MAP, HISTOGRAM ->
                "none of the values that it would show is a number; pick others with 'show' or leave 'chart' out";
        };
    }

    /** The periods of the most frequent granularity; a year is never drawn beside a month. */
    private List<Integer> comparablePeriods() {
        List<List<Integer>> kinds = new PeriodKinds(table).parted(selection.periods());
        return kinds.stream()
                .filter(kind -> new PeriodKinds(table).of(kind.get(0)).equals(run.kind()))
                .findFirst()
                .orElse(kinds.get(kinds.size() - 1));
    }

    private boolean areComparable() {
        return table.chart().filter(OF_UNLIKE_UNITS::contains).isPresent() || measuresShareAnAxis();
    }

    private boolean measuresShareAnAxis() {
        List<TableMeasure> measures =
                selection.measures().stream().map(table.measures()::get).toList();
        TableMeasure first = measures.get(0);
        return measures.stream()
                .allMatch(measure -> measure.unit().equals(first.unit())
                        && measure.sense().equals(first.sense())
                        && measure.measure().stat() == first.measure().stat()
                        && (measure.measure().stat() != Stat.INDEX
                                || measure.measure()
                                        .base()
                                        .equals(first.measure().base())));
    }

    /** The members with a value in the run. If there are more lines than colours, parts take precedence over totals. */
    private TableMembers lineMembers() {
        SeriesLayout layout = layouts(members).overTime(run);
        TableMembers drawn =
                members.keeping(at -> layout.rows().get(at).stream().anyMatch(this::isDrawable));
        return drawn.size() <= ChartSpec.MOST_SERIES ? drawn : drawn.withoutTotals();
    }

    private boolean isDrawable(OptionalInt row) {
        return row.isPresent() && table.cells().cell(row.getAsInt()).value().isDrawable();
    }

    private int latest() {
        return periods.get(periods.size() - 1);
    }

    private Optional<ChartSpec> chart(ChartKind kind) {
        if (table.options().isLogarithmic() && BARS.contains(kind)) {
            throw new UndrawableChartException(
                    table.id(),
                    "the rules choose bars, whose length counts from zero, which a logarithmic axis does not have;"
                            + " write 'kind: dots' or leave 'scale' out");
        }
        return switch (kind) {
            case NONE, SHARE, TILES -> Optional.empty();
            case LINE -> line();
            case INDEX -> index();
            case SCATTER -> scatter();
            case SMALL_MULTIPLES -> multiples(lineMembers());
            case BARS -> ranked();
            case GROUPED_BARS -> grouped();
            case STACKED_BARS -> stacked(false);
            case FULL_BARS -> stacked(true);
            case DOTS -> charts.dots(members, dots());
            case LIMITS -> charts.limits(members, atLatest(members));
            case PYRAMID -> codes().pyramid();
            case WATERFALL -> codes().waterfall();
            case HEAT_MAP -> codes().heatMap();
            case HISTOGRAM -> codes().histogram();
        };
    }

    private CodeCharts codes() {
        return new CodeCharts(context, table, periods);
    }

    private Optional<ChartSpec> line() {
        TableMembers drawn = lineMembers();
        return drawn.size() > ChartSpec.MOST_SERIES
                ? multiples(drawn)
                : charts.lines(drawn, layouts(drawn).overTime(run));
    }

    private Optional<ChartSpec> index() {
        TableMembers drawn = lineMembers().first(ChartSpec.MOST_PANELS);
        return charts.index(drawn, layouts(drawn).overTime(run));
    }

    private Optional<ChartSpec> scatter() {
        TableMembers dots = members.withoutTotals();
        if (dots.varying().stream().filter(axis -> axis > 0).count() != 1) {
            throw new UndrawableChartException(
                    table.id(),
                    "a scatter chart has a dot for each code of one list, and the codes shown are of none or of several;"
                            + " pick one of each other list with 'show: {codes: ...}'");
        }
        return charts.scatter(dots, new ScatterLayout(context, dots, latest()));
    }

    private Optional<ChartSpec> multiples(TableMembers drawn) {
        TableMembers first = drawn.first(ChartSpec.MOST_PANELS);
        return charts.multiples(first, layouts(first).overTime(run));
    }

    private SeriesLayouts layouts(TableMembers drawn) {
        return new SeriesLayouts(context, drawn);
    }

    /** The members at one period as one series, in descending order. */
    private Optional<ChartSpec> ranked() {
        SeriesLayout layout = category(latest());
        List<Integer> order = new ArrayList<>(
                IntStream.range(0, layout.categories().size()).boxed().toList());
        order.sort(Comparator.comparing((Integer at) -> size(layout, at)).reversed());
        return charts.groupedBars(members, layout.keeping(order));
    }

    private BigDecimal size(SeriesLayout layout, int category) {
        int row = layout.rows().get(0).get(category).orElse(-1);
        if (row < 0) {
            return LEAST;
        }
        StatedValue value = table.cells().cell(row).value();
        return value instanceof StatedValue.Range range
                ? range.high()
                : value.number().orElse(LEAST);
    }

    private SeriesLayout category(int period) {
        return layouts(members).ofPeriods(List.of(period));
    }

    private Optional<ChartSpec> grouped() {
        return charts.groupedBars(members, grouping(members));
    }

    /**
     * Two periods side by side for each member; the members side by side if there are more periods; the remaining
     * differences if there is only one, or if nobody asked for a chart.
     */
    private SeriesLayout grouping(TableMembers drawn) {
        if (!rules().isAsked()) {
            return atLatest(drawn);
        }
        if (periods.size() == 2) {
            return layouts(drawn).ofPeriods(periods);
        }
        if (periods.size() > 2 && drawn.size() <= ChartSpec.MOST_SERIES) {
            return layouts(drawn).overPeriods(periods);
        }
        return atLatest(drawn);
    }

    /** At the latest period, the axis with the fewest places side by side if the members differ along several. */
    private SeriesLayout atLatest(TableMembers drawn) {
        return drawn.varying().stream()
                .filter(axis -> drawn.varying().size() > 1 && drawn.places(axis).size() <= ChartSpec.MOST_SERIES)
                .min(Comparator.comparing(axis -> drawn.places(axis).size()))
                .map(axis -> layouts(drawn).across(axis, latest()))
                .orElseGet(() -> layouts(drawn).ofPeriods(List.of(latest())));
    }

    private SeriesLayout dots() {
        return periods.size() > 1 ? layouts(members).ofPeriods(List.of(periods.get(0), latest())) : grouping(members);
    }

    private Optional<ChartSpec> stacked(boolean full) {
        TableMembers parts = members.withoutTotals();
        Optional<Integer> axis = parts.partsAxis();
        if (axis.isEmpty() || parts.places(axis.get()).size() > ChartSpec.MOST_SERIES) {
            return table.chart().isPresent() ? Optional.empty() : grouped();
        }
        SeriesLayout layout = parts.varying().size() == 1 && periods.size() > 1
                ? layouts(parts).overPeriods(periods)
                : layouts(parts).across(axis.get(), latest());
        return charts.stackedBars(parts, layout, full);
    }
}
