package io.github.statbrief.csv;

import io.github.statbrief.Table;
import io.github.statbrief.outline.chart.ChartSpec;
import io.github.statbrief.outline.chart.Observation;
import io.github.statbrief.outline.chart.Plot;
import io.github.statbrief.outline.content.FigureItem;
import java.io.IOException;
import java.io.OutputStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/** Writes the data of a chart as CSV, with a row for each of its reference lines. */
final class ChartCsv {
    private static final String REFERENCE = "reference line";

    private final ChartSpec chart;

    ChartCsv(ChartSpec chart) {
        this.chart = chart;
    }

    void write(OutputStream out) throws IOException {
        Optional<Plot> plot =
                chart instanceof ChartSpec.OfSeries series ? Optional.of(series.plot()) : Optional.empty();
        Optional<Table> table = plot.flatMap(Plot::table);
        if (table.isPresent()) {
            columns(table.get(), plot.orElseThrow()).write(cells(plot.orElseThrow()), references("measure"), out);
        } else {
            FigureCsv.write(chart.items().stream().map(FigureItem::figure).toList(), references("id"), out);
        }
    }

    /** The columns of a table and, for an index, the calculated value of each cell with its base. */
    private static TableCsv columns(Table table, Plot plot) {
        TableCsv columns = new TableCsv(table);
        if (plot.axis().base().isEmpty()) {
            return columns;
        }
        Map<Integer, String> values = new LinkedHashMap<>();
        plot.observations().stream()
                .filter(Observation::isDrawable)
                .forEach(one -> values.put(one.cell().orElseThrow(), one.value().inSigns()));
        String base = plot.axis().base().get();
        return columns.with("index_calculated", row -> values.getOrDefault(row, ""))
                .with("index_base", row -> base);
    }

    private static IntStream cells(Plot plot) {
        return plot.observations().stream().map(Observation::cell).flatMapToInt(cell -> cell.stream());
    }

    /** The lines in the columns of figures or cells, whichever they are; one column names them as what they are. */
    private List<Map<String, String>> references(String name) {
        return chart.references().stream().map(line -> record(name, line)).toList();
    }

    private static Map<String, String> record(String name, Plot.Reference line) {
        Map<String, String> record = new LinkedHashMap<>();
        record.put(name, REFERENCE);
        record.put("label", Csv.text(line.label()));
        StatedValueColumns.of(Plot.Reference::stated)
                .forEach(column -> record.put(column.name(), column.value().apply(line)));
        record.put("unit", line.measure().unit().notation());
        record.put("sense", line.measure().sense().notation());
        return record;
    }
}
