package io.github.statbrief.xlsx.internal.chart;

import io.github.statbrief.outline.chart.ChartSpec;
import io.github.statbrief.outline.chart.Plot;
import io.github.statbrief.outline.content.FigureItem;
import io.github.statbrief.sheets.cell.Column;
import io.github.statbrief.sheets.plan.Context;
import io.github.statbrief.text.Label;
import io.github.statbrief.theme.Colour;
import io.github.statbrief.theme.Theme;
import io.github.statbrief.value.StatedValue;
import io.github.statbrief.xlsx.internal.drawingml.Axis;
import io.github.statbrief.xlsx.internal.drawingml.Fill;
import io.github.statbrief.xlsx.internal.drawingml.Series;
import io.github.statbrief.xlsx.internal.drawingml.SeriesGroup;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BinaryOperator;

/**
 * Draws the bars of figures: names from the top down, numbers from zero below them. A bounded bar ends at its bound and
 * has its sign in the label.
 *
 * @param theme the theme
 * @param context the release
 * @param cells the cells of the chart
 */
record FigureBars(Theme theme, Context context, ChartCells cells) {
    /** The gap between bars in percent of a bar, as in the brief. */
    private static final int GAP = 77;

    private static final BigDecimal WHOLE = BigDecimal.valueOf(100);
    private static final BigDecimal HALF = BigDecimal.valueOf(50);
    private static final BigDecimal QUARTER = BigDecimal.valueOf(25);

    /** Draws one series and, for ranges, a second, lighter one behind it. */
    void draw(ChartSpec spec, ChartDraft draft) {
        boolean ranges = spec.items().stream().anyMatch(item -> item.figure().value() instanceof StatedValue.Range);
        int upper = ranges ? column(Label.UPPER_VALUE) : -1;
        List<Series> series = new ArrayList<>();
        if (upper >= 0) {
            series.add(series(spec, upper, theme.palette().rest(), true));
        }
        series.add(series(spec, column(Label.VALUE), theme.palette().primary(), false));
        int names = draft.axis(Axis.names());
        int values = draft.axis(values(spec));
        draft.group(new SeriesGroup.Bars("bar", "clustered", series, GAP, upper >= 0, names, values));
        new ReferenceLines(context, cells, theme.palette().ink())
                .upright(spec.references(), draft, low(spec), high(spec));
        if (upper >= 0 || !spec.references().isEmpty()) {
            draft.legend("b");
        }
    }

    private Series series(ChartSpec spec, int column, Colour colour, boolean isUpper) {
        ChartCells.Rows rows = cells.rows();
        int first = rows.first();
        int last = first + rows.count() - 1;
        Series bars = Series.of(
                        cells.heading(column),
                        cells.names(ChartCells.area(first, rows.nameColumn(), last, rows.nameColumn())),
                        cells.numbers(ChartCells.area(first, column, last, column)))
                .filled(Fill.of(colour));
        return new BarLabels(context, cells.words(), theme.palette().ink())
                .ofFigures(bars, spec.items(), isUpper, fillsItsAxis(spec));
    }

    private static boolean fillsItsAxis(ChartSpec spec) {
        return spec instanceof ChartSpec.Share share
                && share.item()
                                .figure()
                                .value()
                                .number()
                                .orElse(BigDecimal.ZERO)
                                .compareTo(HALF)
                        > 0;
    }

    private int column(Label label) {
        List<String> headings =
                cells.table().columns().stream().map(Column::heading).toList();
        return headings.indexOf(context.label(label));
    }

    /** The numbers, from zero; for a share up to the whole. The unit is below them, and the note below the unit. */
    private Axis values(ChartSpec spec) {
        boolean share = spec instanceof ChartSpec.Share;
        BigDecimal largest = share ? WHOLE : largest(spec.items());
        Axis.Scale scale = Axis.Scale.formatted(context.formats().axis(marked(spec.items(), largest)));
        if (spec.items().stream()
                .noneMatch(item -> smallest(item.figure().value()).signum() < 0)) {
            scale = scale.from(BigDecimal.ZERO);
        }
        if (!spec.references().isEmpty()) {
            scale = scale.from(low(spec)).to(high(spec));
        }
        if (share) {
            scale = scale.to(WHOLE).by(QUARTER);
        }
        String unit = spec.items().get(0).words().unitName();
        return Axis.values("b", "max", true, scale).titled(cells.words().axis(unit, cells.note()));
    }

    /** The lower end of an axis that reference lines share. */
    private static BigDecimal low(ChartSpec spec) {
        BigDecimal least = spec.items().stream()
                .map(item -> smallest(item.figure().value()))
                .reduce(BigDecimal.ZERO, BigDecimal::min);
        return ends(spec, least, BigDecimal::min);
    }

    /** The upper end of an axis that reference lines share. */
    private static BigDecimal high(ChartSpec spec) {
        return ends(spec, largest(spec.items()), BigDecimal::max);
    }

    /** The farthest value, away from zero to two digits. */
    private static BigDecimal ends(ChartSpec spec, BigDecimal figures, BinaryOperator<BigDecimal> farther) {
        return spec.references().stream()
                .map(Plot.Reference::stated)
                .map(stated -> stated.value())
                .reduce(figures, farther)
                .round(new MathContext(2, RoundingMode.UP));
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
