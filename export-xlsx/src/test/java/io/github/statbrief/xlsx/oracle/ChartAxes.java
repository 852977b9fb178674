package io.github.statbrief.xlsx.oracle;

import io.github.statbrief.outline.chart.ChartSpec;
import io.github.statbrief.outline.content.FigureItem;
import io.github.statbrief.sheets.plan.Context;
import io.github.statbrief.theme.Colour;
import io.github.statbrief.theme.Theme;
import io.github.statbrief.value.StatedValue;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.List;
import java.util.function.BinaryOperator;
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
import org.openxmlformats.schemas.drawingml.x2006.chart.CTValAx;

/** The axes of horizontal bars: names from the top down, numbers from zero below them. */
final class ChartAxes {
    private static final BigDecimal WHOLE = BigDecimal.valueOf(100);
    private static final double QUARTER = 25;

    private final Theme theme;
    private final Context context;
    private final ChartWords words;

    ChartAxes(Theme theme, Context context, ChartWords words) {
        this.theme = theme;
        this.context = context;
        this.words = words;
    }

    /** The names, the first at the top. */
    XDDFCategoryAxis categories(XSSFChart chart) {
        XDDFCategoryAxis axis = chart.createCategoryAxis(AxisPosition.LEFT);
        axis.setOrientation(AxisOrientation.MAX_MIN);
        axis.setMajorTickMark(AxisTickMark.NONE);
        axis.setTickLabelPosition(AxisTickLabelPosition.LOW);
        axis.getOrAddShapeProperties().setLineProperties(line(theme.palette().midRule()));
        return axis;
    }

    /** The numbers, from zero; for a share up to the whole. */
    XDDFValueAxis values(XSSFChart chart, ChartSpec spec) {
        XDDFValueAxis axis = chart.createValueAxis(AxisPosition.BOTTOM);
        axis.setCrosses(AxisCrosses.MAX);
        axis.setCrossBetween(AxisCrossBetween.BETWEEN);
        axis.setMajorTickMark(AxisTickMark.NONE);
        BigDecimal largest = spec instanceof ChartSpec.Share ? WHOLE : largest(spec.items());
        axis.setNumberFormat(context.formats().axis(marked(spec.items(), largest)));
        if (spec.items().stream()
                .noneMatch(item -> smallest(item.figure().value()).signum() < 0)) {
            axis.setMinimum(0);
        }
        if (!spec.references().isEmpty()) {
            axis.setMinimum(low(spec).doubleValue());
            axis.setMaximum(high(spec).doubleValue());
        }
        if (spec instanceof ChartSpec.Share) {
            axis.setMaximum(WHOLE.doubleValue());
            axis.setMajorUnit(QUARTER);
        }
        axis.getOrAddMajorGridProperties()
                .setLineProperties(line(theme.palette().lightRule()));
        return axis;
    }

    /** The unit below the numbers and the note below the unit. */
    void write(XSSFChart chart, ChartSpec spec, List<String> note) {
        CTValAx axis = chart.getCTChart().getPlotArea().getValAxArray(0);
        // an axis linked to the cells would show the sign of the first bound
        axis.getNumFmt().setSourceLinked(false);
        words.axis(axis.addNewTitle(), spec.items().get(0).words().unitName(), note);
    }

    /** The lower end of an axis that reference lines share. */
    BigDecimal low(ChartSpec spec) {
        BigDecimal least = spec.items().stream()
                .map(item -> smallest(item.figure().value()))
                .reduce(BigDecimal.ZERO, BigDecimal::min);
        return ends(spec, least, BigDecimal::min);
    }

    /** The upper end of an axis that reference lines share. */
    BigDecimal high(ChartSpec spec) {
        return ends(spec, largest(spec.items()), BigDecimal::max);
    }

    /** The farthest value, away from zero to two digits. */
    private static BigDecimal ends(ChartSpec spec, BigDecimal figures, BinaryOperator<BigDecimal> farther) {
        return spec.references().stream()
                .map(line -> line.stated().value())
                .reduce(figures, farther)
                .round(new MathContext(2, RoundingMode.UP));
    }

    private static XDDFLineProperties line(Colour colour) {
        return new XDDFLineProperties(new XDDFSolidFillProperties(XDDFColor.from(ChartWords.bytes(colour))));
    }

    private static BigDecimal largest(List<FigureItem> items) {
        return items.stream()
                .map(item -> item.figure().value())
                .map(value -> value instanceof StatedValue.Range range ? range.high() : smallest(value))
                .reduce(BigDecimal.ZERO, BigDecimal::max);
    }

    /** The largest number at the precision of the axis; numbers in words, a third, have none of their own. */
    private static BigDecimal marked(List<FigureItem> items, BigDecimal largest) {
        boolean words = items.stream()
                .anyMatch(item -> item.figure().value().numberInWords().isPresent());
        return words && largest.scale() > 1 ? largest.setScale(1, RoundingMode.UP) : largest;
    }

    private static BigDecimal smallest(StatedValue value) {
        return value instanceof StatedValue.Range range
                ? range.low()
                : value.number().orElse(BigDecimal.ZERO);
    }
}
