package io.github.statbrief.internal.yaml.release;

import io.github.statbrief.Prose;
import io.github.statbrief.Table;
import io.github.statbrief.TableMeasure;
import io.github.statbrief.internal.tidy.TidyData;
import io.github.statbrief.internal.tidy.TidyLayout;
import io.github.statbrief.internal.yaml.Entries;
import io.github.statbrief.internal.yaml.Keys;
import io.github.statbrief.internal.yaml.NodeReader;
import io.github.statbrief.internal.yaml.data.CodeSelection;
import io.github.statbrief.internal.yaml.data.CodeSlices;
import io.github.statbrief.internal.yaml.data.DataColumnsReader;
import io.github.statbrief.internal.yaml.data.DataFiles;
import io.github.statbrief.internal.yaml.data.DataReader;
import io.github.statbrief.table.Cells;
import io.github.statbrief.table.Dimension;
import io.github.statbrief.table.DisplaySelection;
import io.github.statbrief.value.Note;
import io.github.statbrief.value.ReferencePeriod;
import io.github.statbrief.value.Rounding;
import io.github.statbrief.value.Sense;
import io.github.statbrief.value.Unit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/** Reads a table with its cells from the release file, a data file or a query. */
final class TableReader {
    private static final String CELLS = "cells";
    private static final String ROWS = "rows";
    private static final String DATA = "data";
    private static final List<String> ORIGINS = List.of("file", "query");
    private static final String PERIODS = "periods";
    private static final Keys KEYS = Keys.of("a table")
            .required("id", "title", "measures")
            .optional(PERIODS, CELLS, ROWS, DATA, "dimensions", "finding", "source", "notes", "show", "chart");
    private static final Keys MEASURE_KEYS = measureKeys("sense", "compared", "decimals");
    private static final Keys MEASURE_OF_DATA_KEYS = measureKeys("sense", "compared", "decimals", "rows", "column");

    private final NodeReader values;
    private final IdReader ids;
    private final PeriodReader periods;
    private final DataFiles files;

    TableReader(NodeReader values, UnreadableIds unreadable, PeriodReader periods, DataFiles files) {
        this.values = values;
        this.ids = new IdReader(values, unreadable);
        this.periods = periods;
        this.files = files;
    }

    private static Keys measureKeys(String... more) {
        List<String> required = new ArrayList<>(List.of("id", "unit"));
        required.addAll(MeasureReader.KEYS.required());
        List<String> optional = new ArrayList<>(List.of(more));
        optional.addAll(MeasureReader.KEYS.optional());
        return new Keys("a measure of a table", required, optional);
    }

    Optional<Table> read(Node node) {
        return values.entries(node, KEYS).flatMap(entries -> ids.read(entries, "table", id -> table(entries, id)));
    }

    private Optional<Table> table(Entries entries, String id) {
        List<String> given = Stream.of(CELLS, ROWS, DATA).filter(entries::has).toList();
        if (given.size() > 1) {
            return refused(
                    entries.place(given.get(0)),
                    "a table has '" + given.get(0) + "' or '" + given.get(1) + "', not both");
        }
        if (entries.has(DATA)) {
            return fromData(entries, id);
        }
        if (given.isEmpty()) {
            return refused(entries.whole(), "a table needs the key 'cells', or 'data' where they stand in a data file");
        }
        return entries.has(PERIODS)
                ? fromCells(entries, id)
                : refused(entries.whole(), "a table needs the key 'periods'");
    }

    private Optional<Table> refused(Node place, String message) {
        values.problems().error(place, message);
        return Optional.empty();
    }

    private Optional<Table> fromCells(Entries entries, String id) {
        int before = values.problems().errors();
        List<TableMeasure> measures = entries.list(
                "measures", node -> values.entries(node, MEASURE_KEYS).flatMap(this::measure));
        List<Dimension> dimensions = entries.list("dimensions", new DimensionReader(values)::read);
        List<ReferencePeriod> times = entries.node(PERIODS).map(periods::list).orElse(List.of());
        Parts parts = parts(entries);
        if (values.problems().errors() > before) {
            return Optional.empty();
        }
        CellsReader reader = new CellsReader(values, periods, measures, dimensions, times);
        Cells cells = entries.has(ROWS) ? reader.compact(entries.place(ROWS)) : reader.read(entries.place(CELLS));
        if (cells.size() == 0 && values.problems().errors() > before) {
            return Optional.empty();
        }
        Node place = entries.place(entries.has(ROWS) ? ROWS : CELLS);
        TidyData all = new TidyData(dimensions, times, cells, Optional.empty());
        return selected(place, all, rows -> reader.keepOnly(place, rows))
                .flatMap(data -> make(entries, id, parts, measures, data));
    }

    private Optional<Table> fromData(Entries entries, String id) {
        int before = values.problems().errors();
        List<TidyLayout.MeasureRows> rows = new ArrayList<>();
        List<TableMeasure> measures = entries.list("measures", node -> measureOfData(node, rows));
        List<TidyLayout.CodeColumn> dimensions = entries.list("dimensions", new DimensionReader(values)::column);
        List<ReferencePeriod> times = entries.node(PERIODS).map(periods::list).orElse(List.of());
        distinct(entries, rows);
        // rows depend on the head: if it is wrong, every row would be reported as well
        boolean sound = entries.has("measures") && values.problems().errors() == before;
        Parts parts = parts(entries);
        Optional<TidyData> data = new DataReader(values, files)
                .read(entries.whole(), id, entries.place(DATA), rows, dimensions, times, sound);
        return values.problems().errors() > before
                ? Optional.empty()
                : data.flatMap(known -> selected(entries.place(DATA), known, kept -> {}))
                        .flatMap(known -> make(entries, id, parts, measures, known));
    }

    /** The node that names the data file or states the query, by which the content is known. */
    private static Node originOf(Node at) {
        return at instanceof MappingNode data
                ? data.getValue().stream()
                        .filter(tuple ->
                                tuple.getKeyNode() instanceof ScalarNode key && ORIGINS.contains(key.getValue()))
                        .map(NodeTuple::getValueNode)
                        .findFirst()
                        .orElse(at)
                : at;
    }

    /** The cells of the codes of the release; all if it is none of several, or the table has no such codes. */
    private Optional<TidyData> selected(Node at, TidyData all, Consumer<List<Integer>> kept) {
        Optional<CodeSelection> selection = files.selection()
                .filter(part -> !part.codes().isEmpty() && part.slices().has(all));
        if (selection.isEmpty()) {
            return Optional.of(all);
        }
        Optional<CodeSlices.Slice> slice = selection
                .get()
                .slices()
                .slice(originOf(at), all, selection.get().codes());
        if (slice.isEmpty()) {
            values.problems()
                    .error(at, "the table has no cell of '" + selection.get().code() + "'");
        }
        slice.ifPresent(part -> kept.accept(part.rows()));
        return slice.map(CodeSlices.Slice::data);
    }

    /** Reports measures with the same id or with the same rows of a data file. */
    private void distinct(Entries entries, List<TidyLayout.MeasureRows> rows) {
        Node measures = entries.place("measures");
        if (rows.isEmpty()
                && measures instanceof SequenceNode list
                && list.getValue().isEmpty()) {
            values.problems().error(measures, "there are no measures; at least one is needed");
        }
        for (int at = 0; at < rows.size(); at++) {
            for (TidyLayout.MeasureRows earlier : rows.subList(0, at)) {
                TidyLayout.MeasureRows each = rows.get(at);
                if (each.id().equals(earlier.id())) {
                    values.problems().error(measures, "the measure '" + each.id() + "' is given twice");
                } else if (each.where().equals(earlier.where()) && each.column().equals(earlier.column())) {
                    values.problems()
                            .error(
                                    measures,
                                    "the measures '" + earlier.id() + "' and '" + each.id()
                                            + "' take the same rows; say under 'rows' of each which are its own, or name"
                                            + " the 'column' of each");
                }
            }
        }
    }

    /** The parts of a table other than its cells. */
    private record Parts(
            String title,
            Optional<Prose> finding,
            Optional<String> source,
            List<Note> notes,
            Optional<DisplaySelection> show,
            ChartReader.Request chart) {}

    private Parts parts(Entries entries) {
        return new Parts(
                entries.hyphenated("title").orElse(UnreadableIds.STAND_IN_TEXT),
                entries.node("finding").flatMap(values::finding),
                entries.node("source").flatMap(node -> values.id(node, "source")),
                entries.list("notes", new NoteReader(values)::read),
                entries.node("show").flatMap(new ShowReader(values)::read),
                new ChartReader(values).read(entries));
    }

    private static Optional<Table> make(
            Entries entries, String id, Parts parts, List<TableMeasure> measures, TidyData data) {
        return entries.make(() -> new Table(
                id,
                parts.title(),
                parts.finding(),
                measures,
                data.dimensions(),
                data.periods(),
                data.cells(),
                parts.source(),
                parts.notes(),
                parts.show(),
                parts.chart().kind(),
                parts.chart().options()));
    }

    private Optional<TableMeasure> measureOfData(Node node, List<TidyLayout.MeasureRows> rows) {
        return values.entries(node, MEASURE_OF_DATA_KEYS).flatMap(entries -> {
            Map<String, String> where = entries.node("rows")
                    .map(new DataColumnsReader(values)::where)
                    .orElse(Map.of());
            Optional<TableMeasure> measure = measure(entries);
            measure.ifPresent(read -> rows.add(
                    new TidyLayout.MeasureRows(read.id(), read.unit(), read.sense(), where, entries.words("column"))));
            return measure;
        });
    }

    private Optional<TableMeasure> measure(Entries entries) {
        Optional<String> id = entries.node("id").flatMap(each -> values.id(each, "measure"));
        Optional<Unit> unit = entries.value("unit", Unit::parse);
        Sense sense = new SenseReader(values, periods).read(entries);
        Optional<Rounding> decimals = entries.value("decimals", Rounding::parse);
        return new MeasureReader(values)
                .read(entries)
                .filter(measure -> id.isPresent() && unit.isPresent())
                .map(measure -> new TableMeasure(id.orElseThrow(), measure, unit.orElseThrow(), sense, decimals));
    }
}
