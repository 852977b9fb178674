package io.github.statbrief.yaml;

import io.github.statbrief.Cells;
import io.github.statbrief.ChartKind;
import io.github.statbrief.Dimension;
import io.github.statbrief.Note;
import io.github.statbrief.Period;
import io.github.statbrief.Prose;
import io.github.statbrief.Sense;
import io.github.statbrief.Show;
import io.github.statbrief.Table;
import io.github.statbrief.TableMeasure;
import io.github.statbrief.Unit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.snakeyaml.engine.v2.nodes.Node;

/** Reads a table whose cells stand in the release file. */
final class TableReader {
    private static final Keys KEYS = Keys.of("a table")
            .required("id", "title", "measures", "periods", "cells")
            .optional("dimensions", "finding", "source", "notes", "show", "chart");
    private static final Keys MEASURE_KEYS = measureKeys();

    private final Values values;
    private final IdReader ids;
    private final PeriodReader periods;

    TableReader(Values values, Unread unread, PeriodReader periods) {
        this.values = values;
        this.ids = new IdReader(values, unread);
        this.periods = periods;
    }

    private static Keys measureKeys() {
        List<String> required = new ArrayList<>(List.of("id", "unit"));
        required.addAll(MeasureReader.KEYS.required());
        List<String> optional = new ArrayList<>(List.of("sense"));
        optional.addAll(MeasureReader.KEYS.optional());
        return new Keys("a measure of a table", required, optional);
    }

    Optional<Table> read(Node node) {
        return values.entries(node, KEYS).flatMap(entries -> ids.read(entries, "table", id -> table(entries, id)));
    }

    private Optional<Table> table(Entries entries, String id) {
        int before = values.problems().size();
        List<TableMeasure> measures = entries.list("measures", this::measure);
        List<Dimension> dimensions = entries.list("dimensions", new DimensionReader(values)::read);
        List<Period> times = entries.list("periods", periods::read);
        String title = entries.text("title").orElse(Unread.STAND_IN_TEXT);
        Optional<Prose> finding = entries.node("finding").flatMap(values::prose);
        Optional<String> source = entries.node("source").flatMap(node -> values.id(node, "source"));
        List<Note> notes = entries.list("notes", new NoteReader(values)::read);
        Optional<Show> show = entries.node("show").flatMap(new ShowReader(values)::read);
        Optional<ChartKind> chart = entries.word("chart", ChartKind.class);
        if (values.problems().size() > before) {
            return Optional.empty();
        }
        CellsReader reader = new CellsReader(values, periods, measures, dimensions, times);
        Cells cells = reader.read(entries.place("cells"));
        return entries.make(
                () -> new Table(id, title, finding, measures, dimensions, times, cells, source, notes, show, chart));
    }

    private Optional<TableMeasure> measure(Node node) {
        return values.entries(node, MEASURE_KEYS).flatMap(entries -> {
            Optional<String> id = entries.node("id").flatMap(each -> values.id(each, "measure"));
            Optional<Unit> unit = entries.value("unit", Unit::parse);
            Sense sense = entries.value("sense", Sense::parse).orElse(Sense.level());
            return new MeasureReader(values)
                    .read(entries)
                    .filter(measure -> id.isPresent() && unit.isPresent())
                    .map(measure -> new TableMeasure(id.orElseThrow(), measure, unit.orElseThrow(), sense));
        });
    }
}
