package io.github.statbrief.xlsx.internal.chart;

import io.github.statbrief.Figure;
import io.github.statbrief.outline.chart.Observation;
import io.github.statbrief.outline.chart.Plot;
import io.github.statbrief.outline.content.FigureItem;
import io.github.statbrief.sheets.cell.Content;
import io.github.statbrief.sheets.cell.StatedValueContent;
import io.github.statbrief.sheets.plan.Context;
import io.github.statbrief.theme.Colour;
import io.github.statbrief.value.StatedValue;
import io.github.statbrief.xlsx.internal.drawingml.DataLabels;
import io.github.statbrief.xlsx.internal.drawingml.Series;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The labels of bars: the number in the format of its cell, with the sign of its bound; for a range, both ends. */
record BarLabels(Context context, ChartWords words, Colour ink) {
    /**
     * Labels the bars of figures.
     *
     * @param bars the series
     * @param items the figures, in the order of its values
     * @param isUpper whether it holds the upper ends of ranges
     * @param inside whether labels are inside the end of their bars, where a full axis leaves no space behind
     */
    Series ofFigures(Series bars, List<FigureItem> items, boolean isUpper, boolean inside) {
        List<DataLabels.OfPoint> ranges = new ArrayList<>();
        for (int at = 0; at < items.size(); at++) {
            if (items.get(at).figure().value() instanceof StatedValue.Range) {
                // both ends stand behind the longer bar and nothing behind the shorter one
                String ends = items.get(at).words().bounded();
                ranges.add(new DataLabels.OfPoint(at, isUpper ? Optional.of(words.label(ends)) : Optional.empty()));
            }
        }
        DataLabels labels = DataLabels.numbers(inside ? "inEnd" : "outEnd").except(ranges);
        return bars.formatted(items.stream()
                        .map(item -> format(content(item.figure(), isUpper)))
                        .toList())
                .labelled(inside ? labels.in(words.onBar(Colour.WHITE)) : labels);
    }

    private Content content(Figure figure, boolean isUpper) {
        StatedValueContent values = new StatedValueContent(context.formats());
        return isUpper
                ? values.upper(figure.value(), figure.unit())
                : values.value(figure.value(), figure.unit(), () -> "");
    }

    /**
     * Labels the bars of a series of a plot.
     *
     * @param bars the series
     * @param plot the data
     * @param series its place in the data
     * @param inside whether the labels are inside the bars
     * @param colour the colour of the bars
     */
    Series ofPlot(Series bars, Plot plot, int series, boolean inside, Colour colour) {
        List<String> formats = plot.series().get(series).observations().stream()
                .map(observation -> observation.map(each -> format(plot, each)).orElse(""))
                .toList();
        DataLabels labels = DataLabels.numbers(inside ? "ctr" : "outEnd");
        if (inside) {
            boolean light = Colour.WHITE.contrast(colour) >= ink.contrast(colour);
            labels = labels.in(words.onBar(light ? Colour.WHITE : ink));
        }
        return bars.formatted(formats).labelled(labels);
    }

    private String format(Plot plot, Observation observation) {
        return format(StatedValueContent.valueOf(
                observation.value(), () -> "", context.formats().in(plot, observation)));
    }

    /** Labels the totals of stacked bars, a last series that is not seen, just behind the bars. */
    Series ofTotals(Series totals) {
        return totals.labelled(DataLabels.numbers("inBase").in(words.strong()));
    }

    private static String format(Content content) {
        return content instanceof Content.Numeral numeral ? numeral.format() : "";
    }
}
