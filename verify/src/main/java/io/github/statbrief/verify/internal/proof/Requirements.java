package io.github.statbrief.verify.internal.proof;

import io.github.statbrief.Figure;
import io.github.statbrief.Release;
import io.github.statbrief.Table;
import io.github.statbrief.outline.Block;
import io.github.statbrief.outline.Grid;
import io.github.statbrief.outline.Outline;
import io.github.statbrief.outline.chart.ChartSpec;
import io.github.statbrief.outline.chart.Observation;
import io.github.statbrief.outline.chart.Plot;
import io.github.statbrief.verify.internal.fact.Facts;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/** Which figures and cells must stand in an output. Not changed once it is made. */
final class Requirements {
    private final Release release;
    private final List<String> figures;
    private final Map<String, List<String>> cells = new HashMap<>();
    private final Set<String> shown = new LinkedHashSet<>();
    private final Map<String, ChartSpec> charts = new HashMap<>();

    Requirements(Outline outline, Facts facts) {
        release = outline.release();
        figures = release.figures().map(Figure::id).toList();
        shown.addAll(figures);
        for (Table table : release.tables().toList()) {
            IntFunction<String> notations = facts.notations(table);
            cells.put(
                    table.id(),
                    IntStream.range(0, table.cells().size()).mapToObj(notations).toList());
        }
        for (Block block : outline.blocks()) {
            if (block instanceof Block.DataTable table) {
                List<String> ofTable = cells.getOrDefault(table.table().id(), List.of());
                for (Grid.Row row : table.grid().rows()) {
                    row.places().forEach(place -> place.cell().ifPresent(cell -> shown.add(ofTable.get(cell))));
                }
            } else if (block instanceof Block.Chart chart) {
                charts.put(chart.chart().id(), chart.chart());
            } else if (block instanceof Block.KeyFigures key) {
                charts.put(key.tiles().id(), key.tiles());
            }
        }
    }

    /** The figures and the cells that must stand in an output, in the order of the release. */
    Set<String> of(String file) {
        String name = file.substring(file.lastIndexOf('/') + 1).replaceFirst("\\.[a-z]+$", "");
        if (file.startsWith("charts/")) {
            ChartSpec chart = charts.get(name);
            return chart == null || !file.endsWith(".csv") ? Set.of() : drawn(chart);
        }
        if (file.startsWith("data/")) {
            return new LinkedHashSet<>(cells.getOrDefault(name, figures));
        }
        if (file.startsWith("workbook") || file.endsWith(".json")) {
            Set<String> all = new LinkedHashSet<>(figures);
            cells.values().forEach(all::addAll);
            return all;
        }
        return shown;
    }

    /** The chart with an id, if there is one. */
    Map<String, ChartSpec> charts() {
        return charts;
    }

    /** The table whose cells a CSV file has; empty if it has figures. */
    Optional<Table> table(String file) {
        String name = file.substring(file.lastIndexOf('/') + 1).replace(".csv", "");
        if (file.startsWith("charts/")) {
            return charts.get(name) instanceof ChartSpec.OfSeries series
                    ? Optional.of(series.plot()).flatMap(Plot::table)
                    : Optional.empty();
        }
        return release.tables().filter(table -> table.id().equals(name)).findFirst();
    }

    private static Set<String> drawn(ChartSpec chart) {
        Set<String> ids = new LinkedHashSet<>();
        if (chart instanceof ChartSpec.OfSeries series) {
            series.plot().observations().stream().map(Observation::id).forEach(ids::add);
        } else {
            chart.items().forEach(item -> ids.add(item.figure().id()));
        }
        chart.references().forEach(line -> ids.add(CsvCheck.REFERENCE + " " + line.label()));
        return ids;
    }
}
