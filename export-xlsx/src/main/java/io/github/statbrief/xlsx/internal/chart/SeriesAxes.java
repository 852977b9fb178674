package io.github.statbrief.xlsx.internal.chart;

import io.github.statbrief.outline.chart.ChartSpec;
import io.github.statbrief.outline.chart.NativeChartText;
import io.github.statbrief.outline.chart.Plot;
import io.github.statbrief.sheets.plan.Context;
import io.github.statbrief.xlsx.internal.drawingml.Axis;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;

/** The axes of charts of series: as long as the printed chart's, with the same ticks, and with the unit beside them. */
final class SeriesAxes {
    private static final BigDecimal MILLION = BigDecimal.valueOf(1_000_000);

    private final Context context;
    private final ChartWords words;

    SeriesAxes(Context context, ChartWords words) {
        this.context = context;
        this.words = words;
    }

    /** The numbers beside upright bars and lines. */
    Axis upright(Plot plot) {
        return Axis.values("l", "min", true, ends(plot.axis()));
    }

    /** The numbers below lying bars; percent of the whole where each bar is full. */
    Axis lying(Plot plot, boolean full) {
        Axis.Scale scale = full ? Axis.Scale.formatted("0%") : ends(plot.axis());
        return Axis.values("b", "max", true, scale);
    }

    /** The numbers below bars to both sides of zero, without signs. */
    Axis mirrored(Plot plot) {
        Axis axis = lying(plot, false);
        Axis.Scale scale = axis.scale().orElseThrow();
        return axis.scaled(scale.from(scale.high().orElseThrow().negate()).withFormat(unsigned(plot)));
    }

    /** A number format that shows no minus. */
    String unsigned(Plot plot) {
        String format = context.formats().axis(finest(plot.axis()));
        return format + ";" + format;
    }

    /** The two axes of a scatter plot, named by their measures; the first also holds the note. */
    List<Axis> both(ChartSpec.Scatter scatter, List<String> note) {
        List<Plot.Series> series = scatter.plot().series();
        return List.of(
                Axis.values("b", "min", false, ends(scatter.across()))
                        .titled(words.axis(series.get(0).name(), note)),
                Axis.values("l", "min", false, ends(scatter.plot().axis()))
                        .titled(words.axis(series.get(1).name(), List.of())));
    }

    private Axis.Scale ends(Plot.ValueAxis of) {
        Axis.Scale scale = Axis.Scale.formatted(context.formats().axis(finest(of)));
        if (of.logarithmic()) {
            return scale.inRatios().from(powerBelow(of.low())).to(powerAbove(of.high()));
        }
        return scale.from(of.low()).to(of.high()).by(step(of));
    }

    private static BigDecimal step(Plot.ValueAxis of) {
        List<Plot.Tick> ticks = of.ticks();
        return ticks.get(1).value().subtract(ticks.get(0).value());
    }

    private static BigDecimal powerBelow(BigDecimal end) {
        return BigDecimal.ONE.scaleByPowerOfTen(end.precision() - end.scale() - 1);
    }

    private static BigDecimal powerAbove(BigDecimal end) {
        BigDecimal below = powerBelow(end);
        return below.compareTo(end) < 0 ? below.scaleByPowerOfTen(1) : below;
    }

    /** The tick with the most decimals; thousands are written in full unless the axis reaches a million. */
    private static BigDecimal finest(Plot.ValueAxis of) {
        boolean large = of.high().abs().max(of.low().abs()).compareTo(MILLION) >= 0;
        return of.ticks().stream()
                .map(tick -> tick.value().stripTrailingZeros())
                .filter(tick -> tick.signum() != 0)
                .map(tick -> large || tick.scale() >= 0 ? tick : tick.setScale(0))
                .max(Comparator.comparingInt(BigDecimal::scale))
                .orElse(BigDecimal.ONE);
    }

    /** Lengthens an axis by one tick, so that totals fit behind the longest bar. */
    static Axis withRoom(Axis axis, Plot plot) {
        return axis.scaled(axis.scale().orElseThrow().to(plot.axis().high().add(step(plot.axis()))));
    }

    /** Ends a chart with its legend, if it needs one, and with the words at its axes. */
    ChartDraft finish(Plot plot, boolean legend, ChartCells cells, ChartDraft draft, int names, int values) {
        if (legend) {
            draft.legend(cells.isBeside() ? "b" : "t");
        }
        draft.leaveGaps();
        title(plot, cells.note(), draft, names, values);
        return draft;
    }

    /** Writes the unit beside the numbers, and the note below the plot. */
    private void title(Plot plot, List<String> note, ChartDraft draft, int names, int values) {
        NativeChartText series = NativeChartText.of(context.release());
        String unit = plot.axis()
                .base()
                .map(series::base)
                .or(() -> plot.unit().map(context.words()::unit))
                .orElse("");
        boolean lying = draft.hasBars();
        List<String> below = lying ? note : List.of();
        if (words.unitsAtAxes() || !below.isEmpty()) {
            draft.change(values, axis -> axis.titled(words.axis(words.unitsAtAxes() ? unit : "", below)));
        }
        if (!lying && !note.isEmpty()) {
            draft.change(names, axis -> axis.titled(words.axis(note.get(0), note.subList(1, note.size()))));
        }
    }
}
