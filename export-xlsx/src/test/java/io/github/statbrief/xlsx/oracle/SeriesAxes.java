package io.github.statbrief.xlsx.oracle;

import io.github.statbrief.outline.chart.ChartSpec;
import io.github.statbrief.outline.chart.NativeChartText;
import io.github.statbrief.outline.chart.Plot;
import io.github.statbrief.sheets.plan.Context;
import io.github.statbrief.theme.Colour;
import io.github.statbrief.theme.Theme;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import org.apache.poi.xddf.usermodel.XDDFColor;
import org.apache.poi.xddf.usermodel.XDDFLineProperties;
import org.apache.poi.xddf.usermodel.XDDFSolidFillProperties;
import org.apache.poi.xddf.usermodel.chart.AxisCrossBetween;
import org.apache.poi.xddf.usermodel.chart.AxisCrosses;
import org.apache.poi.xddf.usermodel.chart.AxisOrientation;
import org.apache.poi.xddf.usermodel.chart.AxisPosition;
import org.apache.poi.xddf.usermodel.chart.AxisTickLabelPosition;
import org.apache.poi.xddf.usermodel.chart.AxisTickMark;
import org.apache.poi.xddf.usermodel.chart.XDDFCategoryAxis;
import org.apache.poi.xddf.usermodel.chart.XDDFValueAxis;
import org.apache.poi.xssf.usermodel.XSSFChart;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTPlotArea;

/** The axes of a chart of series, with the same first and last tick as in the brief. */
final class SeriesAxes {
    private static final double BASE = 10;
    private static final BigDecimal MILLION = BigDecimal.valueOf(1_000_000);

    private final Theme theme;
    private final Context context;
    private final XSSFChart chart;
    private final ChartWords words;

    SeriesAxes(Theme theme, Context context, XSSFChart chart, ChartWords words) {
        this.words = words;
        this.theme = theme;
        this.context = context;
        this.chart = chart;
    }

    /** Categories from left to right. */
    XDDFCategoryAxis periods() {
        XDDFCategoryAxis axis = chart.createCategoryAxis(AxisPosition.BOTTOM);
        axis.setMajorTickMark(AxisTickMark.OUT);
        axis.setTickLabelPosition(AxisTickLabelPosition.LOW);
        axis.getOrAddShapeProperties().setLineProperties(line(theme.palette().midRule()));
        return axis;
    }

    /** Categories from the top down. */
    XDDFCategoryAxis names() {
        XDDFCategoryAxis axis = chart.createCategoryAxis(AxisPosition.LEFT);
        axis.setOrientation(AxisOrientation.MAX_MIN);
        axis.setMajorTickMark(AxisTickMark.NONE);
        axis.setTickLabelPosition(AxisTickLabelPosition.LOW);
        axis.getOrAddShapeProperties().setLineProperties(line(theme.palette().midRule()));
        return axis;
    }

    /** Values upwards, beside periods. */
    XDDFValueAxis upright(Plot plot) {
        XDDFValueAxis axis = values(AxisPosition.LEFT, plot.axis());
        axis.setCrosses(AxisCrosses.MIN);
        ends(axis, plot.axis());
        return axis;
    }

    /** Values to the right, below names; of full bars, the whole is 1. */
    XDDFValueAxis lying(Plot plot, boolean full) {
        XDDFValueAxis axis = values(AxisPosition.BOTTOM, plot.axis());
        axis.setCrosses(AxisCrosses.MAX);
        if (full) {
            axis.setNumberFormat("0%");
        } else {
            ends(axis, plot.axis());
        }
        return axis;
    }

    /** Values of a pyramid: as far on either side of zero, and without a sign. */
    XDDFValueAxis mirrored(Plot plot) {
        XDDFValueAxis axis = lying(plot, false);
        axis.setMinimum(-axis.getMaximum());
        axis.setNumberFormat(unsigned(plot));
        return axis;
    }

    /** The format of numbers to either side of zero, without a sign. */
    String unsigned(Plot plot) {
        String format = context.formats().axis(finest(plot.axis()));
        return format + ";" + format;
    }

    /** Both axes of dots by two measures: values to the right, and values upwards. */
    List<XDDFValueAxis> both(ChartSpec.Scatter scatter) {
        XDDFValueAxis across = values(AxisPosition.BOTTOM, scatter.across());
        XDDFValueAxis upward = values(AxisPosition.LEFT, scatter.plot().axis());
        for (XDDFValueAxis axis : List.of(across, upward)) {
            axis.setCrosses(AxisCrosses.MIN);
            axis.setCrossBetween(AxisCrossBetween.MIDPOINT_CATEGORY);
        }
        ends(across, scatter.across());
        ends(upward, scatter.plot().axis());
        return List.of(across, upward);
    }

    /** The words of both axes of dots; the note below the chart. */
    void write(ChartSpec.Scatter scatter, List<String> note) {
        CTPlotArea area = chart.getCTChart().getPlotArea();
        List<Plot.Series> series = scatter.plot().series();
        for (int at = 0; at < series.size(); at++) {
            area.getValAxArray(at).getNumFmt().setSourceLinked(false);
            words.axis(area.getValAxArray(at).addNewTitle(), series.get(at).name(), at == 0 ? note : List.of());
        }
    }

    private XDDFValueAxis values(AxisPosition position, Plot.ValueAxis of) {
        XDDFValueAxis axis = chart.createValueAxis(position);
        axis.setCrossBetween(AxisCrossBetween.BETWEEN);
        axis.setMajorTickMark(AxisTickMark.NONE);
        axis.setNumberFormat(context.formats().axis(finest(of)));
        axis.getOrAddMajorGridProperties()
                .setLineProperties(line(theme.palette().lightRule()));
        return axis;
    }

    private static void ends(XDDFValueAxis axis, Plot.ValueAxis of) {
        if (of.logarithmic()) {
            axis.setLogBase(BASE);
            axis.setMinimum(powerBelow(of.low()).doubleValue());
            axis.setMaximum(powerAbove(of.high()).doubleValue());
            return;
        }
        List<Plot.Tick> ticks = of.ticks();
        axis.setMinimum(of.low().doubleValue());
        axis.setMaximum(of.high().doubleValue());
        axis.setMajorUnit(ticks.get(1).value().subtract(ticks.get(0).value()).doubleValue());
    }

    /** A spreadsheet has marks at powers of ten only, counted from the lower end of its axis. */
    private static BigDecimal powerBelow(BigDecimal end) {
        return BigDecimal.ONE.scaleByPowerOfTen(end.precision() - end.scale() - 1);
    }

    private static BigDecimal powerAbove(BigDecimal end) {
        BigDecimal below = powerBelow(end);
        return below.compareTo(end) < 0 ? below.scaleByPowerOfTen(1) : below;
    }

    /** The tick with the most decimals; for millions and more, without the digits covered by the scale word. */
    private static BigDecimal finest(Plot.ValueAxis of) {
        boolean large = of.high().abs().max(of.low().abs()).compareTo(MILLION) >= 0;
        return of.ticks().stream()
                .map(tick -> tick.value().stripTrailingZeros())
                .filter(tick -> tick.signum() != 0)
                .map(tick -> large || tick.scale() >= 0 ? tick : tick.setScale(0))
                .max(Comparator.comparingInt(BigDecimal::scale))
                .orElse(BigDecimal.ONE);
    }

    /** Extends the axis of stacked bars for the totals behind them, where the longest bar would leave them no room. */
    void makeRoom(Plot plot) {
        List<Plot.Tick> ticks = plot.axis().ticks();
        BigDecimal step = ticks.get(1).value().subtract(ticks.get(0).value());
        chart.getCTChart()
                .getPlotArea()
                .getValAxArray(0)
                .getScaling()
                .getMax()
                .setVal(plot.axis().high().add(step).doubleValue());
    }

    /** The unit beside the values, the note below the chart. */
    void write(Plot plot, List<String> note) {
        CTPlotArea area = chart.getCTChart().getPlotArea();
        NativeChartText series = NativeChartText.of(context.release());
        String unit = plot.axis()
                .base()
                .map(series::base)
                .or(() -> plot.unit().map(context.words()::unit))
                .orElse("");
        area.getValAxArray(0).getNumFmt().setSourceLinked(false);
        boolean lying = area.sizeOfBarChartArray() > 0;
        List<String> below = lying ? note : List.of();
        if (words.unitsAtAxes() || !below.isEmpty()) {
            words.axis(area.getValAxArray(0).addNewTitle(), words.unitsAtAxes() ? unit : "", below);
        }
        if (!lying && !note.isEmpty()) {
            words.axis(area.getCatAxArray(0).addNewTitle(), note.get(0), note.subList(1, note.size()));
        }
    }

    private static XDDFLineProperties line(Colour colour) {
        return new XDDFLineProperties(new XDDFSolidFillProperties(XDDFColor.from(ChartWords.bytes(colour))));
    }
}
