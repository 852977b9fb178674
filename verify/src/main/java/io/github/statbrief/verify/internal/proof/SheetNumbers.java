package io.github.statbrief.verify.internal.proof;

import io.github.statbrief.Table;
import io.github.statbrief.outline.Block;
import io.github.statbrief.outline.Outline;
import io.github.statbrief.outline.chart.ChartSpec;
import io.github.statbrief.outline.chart.Observation;
import io.github.statbrief.outline.chart.Plot;
import io.github.statbrief.outline.content.FigureItem;
import io.github.statbrief.table.Dimension;
import io.github.statbrief.text.FigureWording;
import io.github.statbrief.text.Label;
import io.github.statbrief.text.Labels;
import io.github.statbrief.value.StatedValue;
import io.github.statbrief.verify.internal.column.FigureItems;
import io.github.statbrief.verify.internal.fact.CodeNames;
import io.github.statbrief.verify.internal.fact.Facts;
import io.github.statbrief.verify.internal.fact.Spaces;
import io.github.statbrief.verify.internal.reading.Mark;
import io.github.statbrief.verify.internal.reading.SheetsReading;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Says which figure or cell a number in a sheet must be, from the headings of its row and its column. */
final class SheetNumbers implements SheetsReading.SheetIds {
    private final Labels labels;
    private final Facts facts;
    private final Map<String, Table> tables = new HashMap<>();
    private final Map<String, Map<String, Predicate<String>>> names = new HashMap<>();
    private final Map<String, ChartSpec> charts = new HashMap<>();
    private final Map<String, FigureItem> items;
    /** The figures and cells of rows in which everything is stated, by the texts of the row. */
    private final Map<List<String>, Optional<String>> fullRows = new HashMap<>();
    /** The headings of columns in rows for programs that name something else than the figure or cell of the row. */
    private final Set<String> aboutOthers;
    /** Columns that only rows for programs have; such rows stand under the name of a table that cannot be set otherwise. */
    private final Set<String> forPrograms;
    /** The headings of columns from which the bars of a chart are drawn. */
    private final Set<String> bars;
    /** The headings of columns of a chart with one series. */
    private final Set<String> ofOneSeries;
    /** Headings of columns; those of a series have its name before them. */
    private final String stated;

    private final String statedOfSeries;
    private final String lowerLimit;
    private final String upperLimit;
    private final String upperValue;

    SheetNumbers(Outline outline, Facts facts) {
        this.labels = Labels.in(outline.release().language());
        this.facts = facts;
        this.items = FigureItems.of(outline);
        this.stated = labels.of(Label.AS_STATED);
        this.statedOfSeries = ", " + stated;
        this.lowerLimit = labels.of(Label.LOWER_LIMIT);
        this.upperLimit = labels.of(Label.UPPER_LIMIT);
        this.upperValue = labels.of(Label.UPPER_VALUE);
        this.aboutOthers = all(Label.SECTION, Label.GROUP, Label.RELATION, Label.SOURCE, Label.TABLE);
        this.forPrograms = all(Label.VALUE, Label.DECIMALS, Label.SENSE);
        this.bars = all(Label.BAR_LEFT, Label.BAR_RISE, Label.BAR_FALL, Label.BAR_TOTAL);
        this.ofOneSeries = all(
                Label.VALUE,
                Label.UPPER_VALUE,
                Label.LOWER_LIMIT,
                Label.UPPER_LIMIT,
                Label.AS_STATED,
                Label.BAR_RISE,
                Label.BAR_FALL,
                Label.BAR_TOTAL);
        for (Block block : outline.blocks()) {
            if (block instanceof Block.DataTable table) {
                tables.put(table.label(), table.table());
            } else if (block instanceof Block.Chart chart) {
                charts.put(chart.label(), chart.chart());
            }
        }
    }

    private Set<String> all(Label... headings) {
        return Stream.of(headings).map(labels::of).collect(Collectors.toSet());
    }

    @Override
    public Optional<SheetsReading.Named> id(SheetsReading.Heads heads, List<String> row, int column) {
        String heading = heads.heading(column);
        if (isFull(heads.sheet()) || heads.columns().containsAll(forPrograms)) {
            return fullRows.computeIfAbsent(row, key -> full(heads.sheet(), heads.columns(), key))
                    .filter(id -> !aboutOthers.contains(heading))
                    .map(id -> new SheetsReading.Named(id, Mark.Role.COLUMN));
        }
        return words(heads, row, column).map(id -> new SheetsReading.Named(id, role(id, heading)));
    }

    /** What a column says of a figure or cell: the ends of a range have columns of their own. */
    private Mark.Role role(String id, String heading) {
        boolean asStated = heading.endsWith(stated);
        if (asStated && (heading.endsWith(statedOfSeries) || (id.indexOf('[') >= 0 && heading.equals(stated)))) {
            return Mark.Role.SPOKEN;
        }
        if (heading.endsWith(lowerLimit)) {
            return Mark.Role.LOWER_LIMIT;
        }
        if (heading.endsWith(upperLimit)) {
            return Mark.Role.UPPER_LIMIT;
        }
        if (bars.contains(heading)) {
            return Mark.Role.BAR;
        }
        boolean range = facts.find(id)
                .filter(fact -> fact.value() instanceof StatedValue.Range)
                .isPresent();
        if (!range || asStated) {
            return Mark.Role.WORDS;
        }
        return heading.endsWith(upperValue) ? Mark.Role.HIGH : Mark.Role.LOW;
    }

    private Optional<String> words(SheetsReading.Heads heads, List<String> row, int column) {
        List<String> columns = heads.columns();
        String sheet = heads.sheet();
        String heading = heads.heading(column);
        if (tables.containsKey(sheet)) {
            return ofTable(tables.get(sheet), heads, row, column);
        }
        String chart = charts.containsKey(sheet) ? sheet : at(columns, row, Label.CHART);
        if (charts.containsKey(chart)) {
            return ofChart(charts.get(chart), columns, row, heading);
        }
        if (!heading.equals(labels.of(Label.VALUE))) {
            return Optional.empty();
        }
        String id = at(columns, row, Label.ID);
        return id.isEmpty() ? ofFigure(columns, row) : Optional.of(id);
    }

    /** Whether a sheet has all that is stated of each number, for programs. */
    boolean isFull(String sheet) {
        return sheet.endsWith(labels.fullSheet("").strip());
    }

    /** The figure or cell of a row in which everything is stated. */
    private Optional<String> full(String sheet, List<String> columns, List<String> row) {
        String id = at(columns, row, Label.ID);
        if (!id.isEmpty()) {
            return Optional.of(id);
        }
        String label = at(columns, row, Label.TABLE);
        Table table = tables.get(
                label.isEmpty() ? sheet.replace(labels.fullSheet(""), "").strip() : label);
        if (table == null) {
            return Optional.empty();
        }
        return first(facts.named(table.id(), columns, row, "", ""));
    }

    private Optional<String> ofTable(Table table, SheetsReading.Heads heads, List<String> row, int column) {
        List<String> columns = heads.columns();
        if (column >= columns.size()
                || isName(table, Spaces.single(columns.get(column)), Spaces.single(row.get(column)))) {
            return Optional.empty();
        }
        return first(facts.named(table.id(), columns, row, columns.get(column), heads.above()));
    }

    /** Whether a cell names its row; a code may be called like its dimension, and be the heading of cells of its own. */
    private boolean isName(Table table, String heading, String text) {
        return names.computeIfAbsent(table.id(), id -> names(table))
                .getOrDefault(heading, cell -> false)
                .test(text);
    }

    /** Which texts name a row of a table, by the headings of their columns. */
    private Map<String, Predicate<String>> names(Table table) {
        Map<String, Predicate<String>> ofTable = new HashMap<>();
        for (Dimension dimension : table.dimensions()) {
            Set<String> codes = dimension.codes().stream()
                    .flatMap(code -> CodeNames.of(code, dimension).stream())
                    .collect(Collectors.toSet());
            String label = Spaces.single(dimension.label());
            ofTable.put(label, codes::contains);
            ofTable.put(label + " (" + labels.of(Label.CODE) + ")", text -> true);
        }
        Stream.of(Label.PERIOD, Label.MEASURE, Label.UNIT).forEach(each -> ofTable.put(labels.of(each), text -> true));
        return ofTable;
    }

    private Optional<String> ofFigure(List<String> columns, List<String> row) {
        String label = at(columns, row, Label.FIGURE);
        String period = at(columns, row, Label.PERIOD);
        String compared = at(columns, row, Label.COMPARED_WITH);
        return items.values().stream()
                .filter(item -> Spaces.single(item.words().label()).equals(label)
                        && Spaces.single(item.words().period()).equals(period)
                        && Spaces.single(compared(item.words())).equals(compared))
                .map(item -> item.figure().id())
                .findFirst();
    }

    /** What a list has of a comparison: with what, or where a change began. */
    private static String compared(FigureWording words) {
        return words.compared().isEmpty() ? words.baseline() : words.compared();
    }

    private Optional<String> ofChart(ChartSpec chart, List<String> columns, List<String> row, String heading) {
        if (!(chart instanceof ChartSpec.OfSeries series)) {
            boolean value = List.of(labels.of(Label.VALUE), labels.of(Label.UPPER_VALUE), labels.of(Label.AS_STATED))
                    .contains(heading);
            String label = at(columns, row, Label.FIGURE);
            return items.values().stream()
                    .filter(item -> value && Spaces.single(item.words().label()).equals(label))
                    .map(item -> item.figure().id())
                    .findFirst();
        }
        return series.plot().series().stream()
                .filter(each -> isOf(each, heading))
                .flatMap(each -> observation(series.plot(), each, row).stream())
                .findFirst();
    }

    /** Whether a column has values of a series, or what is stated or drawn of them. */
    private boolean isOf(Plot.Series series, String heading) {
        String name = Spaces.single(series.name());
        return name.isEmpty()
                ? ofOneSeries.contains(heading)
                : Spaces.single(heading).equals(name)
                        || Spaces.single(heading).startsWith(name + ", ")
                        || bars.contains(heading);
    }

    private static Optional<String> observation(Plot plot, Plot.Series series, List<String> row) {
        List<String> texts = row.stream().map(Spaces::single).toList();
        for (int place = 0; place < plot.categories().size(); place++) {
            Plot.Category category = plot.categories().get(place);
            if (texts.contains(Spaces.single(category.label())) || texts.contains(Spaces.single(category.brief()))) {
                return series.observations().get(place).map(Observation::id);
            }
        }
        return Optional.empty();
    }

    private static Optional<String> first(List<String> ids) {
        return ids.stream().findFirst();
    }

    private String at(List<String> columns, List<String> row, Label heading) {
        return at(columns, row, labels.of(heading));
    }

    private static String at(List<String> columns, List<String> row, String heading) {
        int column = columns.indexOf(heading);
        return column < 0 || column >= row.size() ? "" : Spaces.single(row.get(column));
    }
}
