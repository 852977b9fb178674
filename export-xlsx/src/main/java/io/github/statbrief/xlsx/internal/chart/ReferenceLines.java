package io.github.statbrief.xlsx.internal.chart;

import io.github.statbrief.outline.chart.Plot;
import io.github.statbrief.sheets.plan.Context;
import io.github.statbrief.sheets.plan.SeriesRows;
import io.github.statbrief.theme.Colour;
import io.github.statbrief.xlsx.internal.drawingml.Axis;
import io.github.statbrief.xlsx.internal.drawingml.Marker;
import io.github.statbrief.xlsx.internal.drawingml.Series;
import io.github.statbrief.xlsx.internal.drawingml.SeriesGroup;
import io.github.statbrief.xlsx.internal.drawingml.Source;
import io.github.statbrief.xlsx.internal.drawingml.Stroke;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * The reference lines of a native chart, each from a column of its table: one more line over an upright chart and,
 * because no line of a spreadsheet stands upright, two joined points on hidden axes over bars that lie.
 *
 * @param context the release
 * @param cells the cells of the chart
 * @param colour the colour of the lines
 */
record ReferenceLines(Context context, ChartCells cells, Colour colour) {
    private static final double WIDTH = 1.5;

    private static final Marker UNMARKED = new Marker("none", 0, Colour.WHITE);

    /** Adds lines to an upright chart, in a group of their own: lines between the outermost series leave them out. */
    void level(List<Plot.Reference> lines, ChartDraft draft, int names, int values) {
        if (lines.isEmpty()) {
            return;
        }
        ChartCells.Rows rows = cells.rows();
        Source categories = cells.names(
                ChartCells.area(rows.first(), rows.nameColumn(), rows.first() + rows.count() - 1, rows.nameColumn()));
        List<Series> series = lines.stream()
                .map(line -> series(line, categories, places(line, rows.count())))
                .toList();
        draft.group(new SeriesGroup.Lines(series, Optional.empty(), names, values));
    }

    /**
     * Adds lines to bars that lie.
     *
     * @param lines the lines
     * @param draft the chart
     * @param low the lower end of the axis of the bars
     * @param high its upper end
     */
    void upright(List<Plot.Reference> lines, ChartDraft draft, BigDecimal low, BigDecimal high) {
        if (lines.isEmpty()) {
            return;
        }
        Axis.Scale plain = Axis.Scale.formatted("");
        int across = draft.axis(Axis.hidden("t", plain.from(low).to(high)));
        int along = draft.axis(Axis.hidden("r", plain.from(BigDecimal.ZERO).to(BigDecimal.ONE)));
        Source ends = Source.numbers("", List.of("0.0", "1.0"));
        List<Series> series =
                lines.stream().map(line -> series(line, twice(line), ends)).toList();
        draft.group(new SeriesGroup.Scatter(series, true, across, along));
    }

    private Source twice(Plot.Reference line) {
        if (cells.rows().count() > 1) {
            return places(line, 2);
        }
        String place = Double.toString(line.at().doubleValue());
        return Source.numbers("", List.of(place, place));
    }

    private Source places(Plot.Reference line, int count) {
        int first = cells.rows().first();
        return cells.numbers(ChartCells.area(first, column(line), first + count - 1, column(line)));
    }

    private int column(Plot.Reference line) {
        return cells.column(heading(line));
    }

    private String heading(Plot.Reference line) {
        return new SeriesRows(context).heading(line);
    }

    private Series series(Plot.Reference line, Source names, Source values) {
        return Series.of(cells.named(column(line), heading(line)), names, values)
                .marked(UNMARKED)
                .stroked(Stroke.solid(WIDTH, colour).dashed("dash"));
    }
}
