package io.github.statbrief.charts;

import io.github.statbrief.Stat;
import io.github.statbrief.Table;
import io.github.statbrief.TableMeasure;
import io.github.statbrief.outline.chart.Captions;
import io.github.statbrief.outline.chart.Observation;
import io.github.statbrief.outline.chart.Plot;
import io.github.statbrief.outline.content.RichText;
import io.github.statbrief.table.Cell;
import io.github.statbrief.text.CellWords;
import io.github.statbrief.text.FigureText;
import io.github.statbrief.value.Granularity;
import io.github.statbrief.value.ReferencePeriod;
import io.github.statbrief.value.Sense;
import io.github.statbrief.value.StatedValue;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/** Makes plots of invented tables: series by categories, each cell in the notation of cells. */
final class PlotMaker {
    private static final List<String> MONTHS = List.of(
            "January",
            "February",
            "March",
            "April",
            "May",
            "June",
            "July",
            "August",
            "September",
            "October",
            "November",
            "December");

    private final String id;
    private final List<Plot.Category> categories = new ArrayList<>();
    private final List<String> names = new ArrayList<>();
    private final List<List<String>> values = new ArrayList<>();
    private final List<Plot.Tick> ticks = new ArrayList<>();
    private final List<List<String>> lines = new ArrayList<>();
    private String unit = "case";
    private String sense = "level";
    private String suffix = "";
    private boolean logarithmic;

    PlotMaker(String id) {
        this.id = id;
    }

    PlotMaker percent() {
        unit = "percent";
        suffix = "%";
        return this;
    }

    PlotMaker changes() {
        sense = "change down";
        return this;
    }

    PlotMaker months(int year, int month, int count) {
        LocalDate first = LocalDate.of(year, month, 1);
        for (int at = 0; at < count; at++) {
            LocalDate start = first.plusMonths(at);
            String name = MONTHS.get(start.getMonthValue() - 1);
            period(
                    Granularity.MONTH,
                    start,
                    name + " " + start.getYear(),
                    name.substring(0, 3) + " " + start.getYear());
        }
        return this;
    }

    PlotMaker quarters(int year, int count) {
        for (int at = 0; at < count; at++) {
            LocalDate start = LocalDate.of(year, 1, 1).plusMonths(3L * at);
            String name = start.getYear() + " Q" + (at % 4 + 1);
            period(Granularity.QUARTER, start, name, name);
        }
        return this;
    }

    PlotMaker years(int first, int last) {
        for (int year = first; year <= last; year++) {
            String name = Integer.toString(year);
            period(Granularity.YEAR, LocalDate.of(year, 1, 1), name, name);
        }
        return this;
    }

    private void period(Granularity granularity, LocalDate first, String label, String brief) {
        categories.add(new Plot.Category(label, brief, Optional.of(new ReferencePeriod.Calendar(granularity, first))));
    }

    PlotMaker categories(String... labels) {
        List.of(labels).forEach(label -> categories.add(new Plot.Category(label, label)));
        return this;
    }

    /** Adds a series: cells behind each other with semicolons between, {@code -} where there is none; limits follow in round brackets. */
    PlotMaker series(String name, String cells) {
        names.add(name);
        values.add(List.of(cells.split("\\s*;\\s*")));
        return this;
    }

    PlotMaker axis(String low, String high, String step) {
        BigDecimal end = new BigDecimal(high);
        for (BigDecimal at = new BigDecimal(low); at.compareTo(end) <= 0; at = at.add(new BigDecimal(step))) {
            String number = String.format(java.util.Locale.ROOT, "%,d", at.longValueExact());
            ticks.add(new Plot.Tick(at, number.replace('-', '\u2212') + suffix));
        }
        return this;
    }

    /** A logarithmic axis with marks at some numbers. */
    PlotMaker logarithmic(long... marks) {
        logarithmic = true;
        for (long at : marks) {
            ticks.add(new Plot.Tick(BigDecimal.valueOf(at), String.format(java.util.Locale.ROOT, "%,d", at)));
        }
        return this;
    }

    /** Adds a line across the plot. */
    PlotMaker reference(String value, String label) {
        lines.add(List.of(value, label));
        return this;
    }

    private List<Plot.Reference> references(TableMeasure measure) {
        List<Plot.Reference> references = new ArrayList<>();
        for (List<String> line : lines) {
            StatedValue.Point stated = (StatedValue.Point) StatedValue.parse(line.get(0));
            String words = line.get(0).replace('-', '\u2212') + suffix;
            references.add(new Plot.Reference(
                    "reference " + (references.size() + 1),
                    stated.value(),
                    stated,
                    measure,
                    line.get(1),
                    words,
                    words));
        }
        return references;
    }

    Plot plot() {
        List<List<Optional<Cell>>> cells = values.stream()
                .map(row -> row.stream().map(PlotMaker::cell).toList())
                .toList();
        Table table = table(cells);
        TableMeasure measure = table.measures().get(0);
        FigureText text = FigureText.of(Samples.release());
        List<Plot.Series> series = new ArrayList<>();
        int at = 0;
        for (int row = 0; row < names.size(); row++) {
            List<Optional<Observation>> observations = new ArrayList<>();
            for (int column = 0; column < categories.size(); column++) {
                Optional<Cell> cell = cells.get(row).get(column);
                if (cell.isEmpty()) {
                    observations.add(Optional.empty());
                    continue;
                }
                observations.add(Optional.of(observation(at, cell.get(), text.of(cell.get(), measure), row, column)));
                at++;
            }
            series.add(new Plot.Series(names.get(row), observations));
        }
        return new Plot(
                Optional.of(table),
                categories,
                series,
                new Plot.ValueAxis(ticks, references(measure), logarithmic, Optional.empty()));
    }

    private Observation observation(int at, Cell cell, CellWords words, int row, int column) {
        boolean number = cell.value() instanceof StatedValue.Point || cell.value() instanceof StatedValue.Range;
        String label = words.sign() + words.number() + (number ? suffix : "");
        return new Observation(
                id + "[s" + row + ", c" + column + "]",
                OptionalInt.of(at),
                Optional.empty(),
                cell.value(),
                Sense.parse(sense),
                cell.flags(),
                cell.limits(),
                words.flags().isEmpty() ? label : label + " " + words.flags(),
                words.spoken());
    }

    private static Optional<Cell> cell(String notation) {
        if (notation.equals("-")) {
            return Optional.empty();
        }
        int limits = notation.indexOf('(');
        if (limits < 0) {
            return Optional.of(Cell.parse(notation));
        }
        Cell cell = Cell.parse(notation.substring(0, limits).strip());
        StatedValue.Range range =
                (StatedValue.Range) StatedValue.parse(notation.substring(limits + 1, notation.indexOf(')')));
        return Optional.of(new Cell(cell.value(), cell.flags(), Optional.of(range), Optional.empty()));
    }

    private Table table(List<List<Optional<Cell>>> cells) {
        Map<String, String> rows = new LinkedHashMap<>();
        names.forEach(name -> rows.put("s" + rows.size(), name.isEmpty() ? "All" : name));
        Map<String, String> columns = new LinkedHashMap<>();
        categories.forEach(each -> columns.put("c" + columns.size(), each.label()));
        Table.Builder table = Table.builder(id, "Table of " + id)
                .measure("value", "Value", Stat.COUNT, unit, sense)
                .dimension("series", "Series", rows)
                .dimension("category", "Category", columns);
        for (int row = 0; row < names.size(); row++) {
            for (int column = 0; column < categories.size(); column++) {
                List<String> codes = List.of("s" + row, "c" + column);
                cells.get(row).get(column).ifPresent(cell -> table.row(ReferencePeriod.parse("2025"), codes, cell));
            }
        }
        return table.build();
    }

    static Captions captions(String title, String subtitle) {
        return new Captions(
                RichText.of(title),
                subtitle,
                Optional.of("Invented figures, made to try out the chart."),
                "Source: Ministry of Samples",
                "A sample. " + subtitle + ".");
    }
}
