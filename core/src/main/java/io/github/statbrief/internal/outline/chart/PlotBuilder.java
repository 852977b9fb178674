package io.github.statbrief.internal.outline.chart;

import io.github.statbrief.CellReference;
import io.github.statbrief.Table;
import io.github.statbrief.TableMeasure;
import io.github.statbrief.internal.outline.OutlineContext;
import io.github.statbrief.outline.chart.Observation;
import io.github.statbrief.outline.chart.Plot;
import io.github.statbrief.outline.content.FigureItem;
import io.github.statbrief.table.Cell;
import io.github.statbrief.text.FigureText;
import io.github.statbrief.value.FigureAttributes;
import io.github.statbrief.value.Sense;
import io.github.statbrief.value.Unit;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Makes plots of cells or figures in one unit, with the axis that the chart needs. */
final class PlotBuilder {
    /** How the ticks of an axis follow from the values. */
    enum Axis {
        /** Includes zero and every value. */
        FROM_ZERO,
        /** Includes every value, and zero unless the values are close together far from it. */
        NEAR,
        /** Includes every value, and zero only if they lie on both sides of it. */
        AROUND,
        /** Includes zero and the longest stack of parts. */
        SUMS,
        /** Includes zero and the ends of bars each of which starts where the one before ends, the last one at zero. */
        RUNNING,
        /** From zero to 100 percent. */
        WHOLE,
        /** Logarithmic around every value, all above zero. */
        LOGARITHMIC
    }

    private static final List<BigDecimal> QUARTERS = IntStream.rangeClosed(0, 4)
            .mapToObj(quarter -> BigDecimal.valueOf(25L * quarter))
            .toList();

    private final OutlineContext context;
    private final List<Plot.Reference> references;
    private final Optional<String> base;

    PlotBuilder(OutlineContext context, List<Plot.Reference> references) {
        this(context, references, Optional.empty());
    }

    /** Makes plots of calculated values, which have a base period. */
    PlotBuilder(OutlineContext context, List<Plot.Reference> references, Optional<String> base) {
        this.context = context;
        this.references = references;
        this.base = base;
    }

    /** Plots cells of a table. */
    Plot ofTable(Table table, SeriesLayout layout, Unit unit, Axis axis) {
        return plot(Optional.of(table), layout.categories(), series(table, layout), unit, axis);
    }

    /** The cells of a table as series. */
    List<Plot.Series> series(Table table, SeriesLayout layout) {
        IntFunction<CellReference> namer = CellReference.namer(table);
        List<Plot.Series> series = new ArrayList<>();
        for (int at = 0; at < layout.names().size(); at++) {
            List<Optional<Observation>> observations = layout.rows().get(at).stream()
                    .map(row -> observation(table, row, namer))
                    .toList();
            series.add(new Plot.Series(layout.names().get(at), observations));
        }
        return series;
    }

    private Optional<Observation> observation(Table table, OptionalInt row, IntFunction<CellReference> namer) {
        if (row.isEmpty()) {
            return Optional.empty();
        }
        Cell cell = table.cells().cell(row.getAsInt());
        TableMeasure measure = table.measures().get(table.cells().measure(row.getAsInt()));
        return Optional.of(new Observation(
                namer.apply(row.getAsInt()).notation(),
                row,
                Optional.empty(),
                cell.value(),
                measure.sense(),
                cell.flags(),
                cell.limits(),
                context.figureText()
                        .brief(measure.shown(cell.value()), Optional.of(measure.unit()), measure.sense(), cell.flags()),
                spoken(cell, measure)));
    }

    private String spoken(Cell cell, TableMeasure measure) {
        String value = context.figureText().of(cell, measure).spoken();
        return cell.limits()
                .map(limits -> context.seriesText()
                        .withLimits(
                                value,
                                context.figureText()
                                        .brief(
                                                measure.shown(limits),
                                                Optional.of(measure.unit()),
                                                Sense.level(),
                                                Set.of())))
                .orElse(value);
    }

    /** The content of a chart with the start of its axis unless that is zero, or with its logarithmic scale. */
    static String withAxis(String what, Plot plot, OutlineContext context) {
        if (plot.axis().logarithmic()) {
            return context.scaleText().logarithmic(what);
        }
        return plot.startsAtZero()
                ? what
                : context.seriesText()
                        .axisStart(what, plot.axis().ticks().get(0).label());
    }

    /** The observation of a figure. */
    Observation observation(FigureItem item) {
        return new Observation(
                item.figure().id(),
                OptionalInt.empty(),
                Optional.of(item),
                item.figure().value(),
                item.figure().sense(),
                item.figure().flags(),
                item.figure().attributes().limits().map(FigureAttributes.Limits::range),
                context.figureText()
                        .brief(
                                item.figure().value(),
                                item.figure().unit(),
                                item.figure().sense(),
                                item.figure().flags()),
                spoken(item));
    }

    private String spoken(FigureItem item) {
        List<String> spoken = new ArrayList<>(List.of(item.words().full()));
        spoken.add(item.words().attributes().limits());
        item.figure().flags().stream().sorted().map(context.figureText()::flag).forEach(spoken::add);
        spoken.removeIf(String::isEmpty);
        return String.join(", ", spoken);
    }

    Plot plot(Optional<Table> table, List<Plot.Category> categories, List<Plot.Series> series, Unit unit, Axis axis) {
        if (axis == Axis.LOGARITHMIC) {
            requirePositive(series);
        }
        List<BigDecimal> ticks = ticks(categories.size(), series, axis);
        List<String> labels = labels(ticks, axis == Axis.WHOLE ? Unit.Share.PERCENT : unit, axis);
        List<Plot.Tick> marks = IntStream.range(0, ticks.size())
                .mapToObj(at -> new Plot.Tick(ticks.get(at), labels.get(at)))
                .toList();
        return new Plot(
                table, categories, series, new Plot.ValueAxis(marks, references, axis == Axis.LOGARITHMIC, base));
    }

    /** The same plot on an axis from zero that reaches as high as given. */
    Plot upTo(Plot plot, BigDecimal high, Unit unit) {
        List<BigDecimal> ticks = AxisTicks.fromZero(BigDecimal.ZERO, high);
        List<String> labels = context.figureText().axis(ticks, unit);
        Plot.ValueAxis axis = new Plot.ValueAxis(IntStream.range(0, ticks.size())
                .mapToObj(at -> new Plot.Tick(ticks.get(at), labels.get(at)))
                .toList());
        return new Plot(plot.table(), plot.categories(), plot.series(), axis);
    }

    /** Marks of one number of digits and one scale word; on a logarithmic axis each has its own. */
    private List<String> labels(List<BigDecimal> ticks, Unit unit, Axis axis) {
        FigureText words = context.figureText();
        return axis == Axis.LOGARITHMIC
                ? ticks.stream()
                        .map(tick -> words.axis(List.of(tick), unit).get(0))
                        .toList()
                : words.axis(ticks, unit);
    }

    /** Refuses what has no place on a logarithmic axis. */
    private void requirePositive(List<Plot.Series> series) {
        Stream<String> values = series.stream()
                .flatMap(each -> each.observations().stream())
                .flatMap(Optional::stream)
                .filter(each -> each.low().filter(low -> low.signum() <= 0).isPresent())
                .map(each -> "'" + each.id() + "' reaches down to "
                        + each.low().orElseThrow().toPlainString());
        Stream<String> lines = references.stream()
                .filter(line -> line.at().signum() <= 0)
                .map(line -> "the reference line '" + line.label() + "' lies at "
                        + line.at().toPlainString());
        Stream.concat(values, lines).findFirst().ifPresent(what -> {
            throw new UndrawableChartException(
                    what, what + ", and a logarithmic axis has numbers above zero only; leave 'scale' out");
        });
    }

    private List<BigDecimal> ticks(int categories, List<Plot.Series> series, Axis axis) {
        BigDecimal low = most(series, Observation::low, BigDecimal::min);
        BigDecimal high = most(series, Observation::high, BigDecimal::max);
        return switch (axis) {
            case FROM_ZERO -> AxisTicks.fromZero(low, high);
            case NEAR -> AxisTicks.near(low, high);
            case AROUND -> AxisTicks.between(low, high);
            case SUMS -> AxisTicks.fromZero(BigDecimal.ZERO, longest(categories, series));
            case RUNNING -> running(series.get(0).observations());
            case WHOLE -> QUARTERS;
            case LOGARITHMIC -> AxisTicks.logarithmic(low, high);
        };
    }

    private static List<BigDecimal> running(List<Optional<Observation>> steps) {
        BigDecimal end = BigDecimal.ZERO;
        BigDecimal low = BigDecimal.ZERO;
        BigDecimal high = BigDecimal.ZERO;
        for (int at = 0; at < steps.size(); at++) {
            BigDecimal size = steps.get(at).flatMap(Observation::end).orElse(BigDecimal.ZERO);
            end = at == steps.size() - 1 ? size : end.add(size);
            low = low.min(end);
            high = high.max(end);
        }
        return AxisTicks.fromZero(low, high);
    }

    private BigDecimal most(
            List<Plot.Series> series,
            Function<Observation, Optional<BigDecimal>> end,
            BinaryOperator<BigDecimal> further) {
        Stream<BigDecimal> ends = series.stream()
                .flatMap(each -> each.observations().stream())
                .flatMap(Optional::stream)
                .map(end)
                .flatMap(Optional::stream);
        return Stream.concat(ends, references.stream().map(Plot.Reference::at))
                .reduce(further)
                .orElse(BigDecimal.ZERO);
    }

    private static BigDecimal longest(int categories, List<Plot.Series> series) {
        return IntStream.range(0, categories)
                .mapToObj(category -> series.stream()
                        .map(each -> each.observations().get(category))
                        .flatMap(Optional::stream)
                        .map(Observation::end)
                        .flatMap(Optional::stream)
                        .reduce(BigDecimal.ZERO, BigDecimal::add))
                .reduce(BigDecimal.ZERO, BigDecimal::max);
    }
}
