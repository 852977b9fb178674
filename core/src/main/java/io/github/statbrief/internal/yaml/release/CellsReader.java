package io.github.statbrief.internal.yaml.release;

import io.github.statbrief.TableMeasure;
import io.github.statbrief.internal.text.Suggestions;
import io.github.statbrief.internal.yaml.Entries;
import io.github.statbrief.internal.yaml.Keys;
import io.github.statbrief.internal.yaml.NodeReader;
import io.github.statbrief.internal.yaml.data.DataFormatReader;
import io.github.statbrief.table.Cell;
import io.github.statbrief.table.Cells;
import io.github.statbrief.table.Code;
import io.github.statbrief.table.Dimension;
import io.github.statbrief.value.Note;
import io.github.statbrief.value.ReferencePeriod;
import io.github.statbrief.value.StatedValue;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import org.snakeyaml.engine.v2.nodes.Tag;

/**
 * Reads a table's cells from rows that give a period, a code in each dimension and a cell for one or several
 * measures.
 */
final class CellsReader {
    private static final String PERIOD = "period";
    private static final String OWNER = "the measure of the table";
    private static final Keys CELL_KEYS = Keys.of("a cell").required("value").optional("limits", "note");

    private final NodeReader values;
    private final PeriodReader periodReader;
    private final List<Dimension> dimensions;
    private final List<TableMeasure> tableMeasures;
    private final List<String> measures;
    private final List<String> periods;
    private final Map<String, Integer> periodPlaces;
    private final List<Map<String, Integer>> codePlaces = new ArrayList<>();
    private final Keys rowKeys;
    private final Cells.Builder cells;
    /** The place of each observation. */
    private final Map<List<Integer>, Node> given = new HashMap<>();

    private final List<Node> nodes = new ArrayList<>();

    CellsReader(
            NodeReader values,
            PeriodReader periodReader,
            List<TableMeasure> measures,
            List<Dimension> dimensions,
            List<ReferencePeriod> periods) {
        this.values = values;
        this.periodReader = periodReader;
        this.dimensions = dimensions;
        this.tableMeasures = measures;
        this.measures = measures.stream().map(TableMeasure::id).toList();
        this.periods = periods.stream().map(ReferencePeriod::notation).toList();
        this.periodPlaces = places(this.periods);
        for (Dimension dimension : dimensions) {
            codePlaces.add(places(dimension.codes().stream().map(Code::id).toList()));
        }
        this.cells = Cells.of(dimensions.size());
        List<String> required = new ArrayList<>(List.of(PERIOD));
        dimensions.forEach(dimension -> required.add(dimension.id()));
        this.rowKeys = new Keys("a row of cells", required, this.measures);
    }

    /** The place of each word, the first where it stands more than once. */
    private static Map<String, Integer> places(List<String> words) {
        Map<String, Integer> places = new HashMap<>();
        for (int at = 0; at < words.size(); at++) {
            places.putIfAbsent(words.get(at), at);
        }
        return places;
    }

    Cells read(Node node) {
        values.list(node, row -> values.entries(row, rowKeys)).forEach(this::row);
        values.keepCells(node, nodes);
        return cells.build();
    }

    /** Records that only some of the cells became part of the model. */
    void keepOnly(Node list, List<Integer> rows) {
        values.keepCells(list, rows.stream().map(nodes::get).toList());
    }

    /** Reads rows that are lists: the period, the code of each dimension and a cell of each measure. */
    Cells compact(Node node) {
        values.list(node, row -> Optional.of(row)).forEach(this::compactRow);
        values.keepCells(node, nodes);
        return cells.build();
    }

    private void compactRow(Node node) {
        int before = 1 + dimensions.size();
        List<Node> parts = node instanceof SequenceNode list ? list.getValue() : List.of();
        if (parts.size() <= before || parts.size() > before + measures.size()) {
            List<String> all = new ArrayList<>(rowKeys.required());
            all.addAll(measures);
            values.problems().error(node, "a row is a list of " + String.join(", ", all) + "; found " + found(node));
            return;
        }
        Optional<Integer> period = period(parts.get(0));
        int[] codes = new int[dimensions.size()];
        boolean known = period.isPresent();
        for (int at = 0; at < codes.length; at++) {
            Optional<Integer> code = code(parts.get(1 + at), at);
            known &= code.isPresent();
            codes[at] = code.orElse(0);
        }
        for (int measure = 0; measure < parts.size() - before; measure++) {
            Node part = parts.get(before + measure);
            Optional<Cell> cell =
                    part.getTag().equals(Tag.NULL) ? Optional.empty() : cell(part, tableMeasures.get(measure));
            if (known && cell.isPresent()) {
                add(part, measure, period.orElseThrow(), cell.get(), codes);
            }
        }
    }

    private static String found(Node node) {
        return node instanceof SequenceNode list
                ? "a list of " + list.getValue().size()
                : "no list";
    }

    private void row(Entries row) {
        Optional<Integer> period = row.node(PERIOD).flatMap(this::period);
        int[] codes = new int[dimensions.size()];
        boolean known = period.isPresent();
        for (int at = 0; at < codes.length; at++) {
            int place = at;
            Optional<Integer> code = row.node(dimensions.get(at).id()).flatMap(node -> code(node, place));
            known &= code.isPresent();
            codes[at] = code.orElse(0);
        }
        for (TableMeasure measure : tableMeasures) {
            Optional<Node> node = row.node(measure.id());
            Optional<Cell> cell = node.flatMap(each -> cell(each, measure));
            if (known && cell.isPresent()) {
                add(node.orElseThrow(), measures.indexOf(measure.id()), period.orElseThrow(), cell.get(), codes);
            }
        }
    }

    private Optional<Integer> period(Node node) {
        return periodReader.read(node).map(ReferencePeriod::notation).flatMap(period -> {
            Optional<Integer> place = Optional.ofNullable(periodPlaces.get(period));
            if (place.isEmpty()) {
                values.problems()
                        .error(node, "'" + period + "' is none of the table's periods; it has " + some(periods));
            }
            return place;
        });
    }

    private static String some(List<String> periods) {
        return periods.size() <= 6
                ? String.join(", ", periods)
                : periods.get(0) + " to " + periods.get(periods.size() - 1);
    }

    private Optional<Integer> code(Node node, int at) {
        Dimension dimension = dimensions.get(at);
        Map<String, Integer> known = codePlaces.get(at);
        return values.text(node).flatMap(code -> {
            Optional<Integer> place = Optional.ofNullable(known.get(code));
            if (place.isEmpty()) {
                List<String> all = dimension.codes().stream().map(Code::id).toList();
                values.problems()
                        .error(
                                node,
                                Suggestions.refusal(
                                        "'" + code + "' is no code of the dimension '" + dimension.id() + "'",
                                        code,
                                        values.problems().isFull() ? List.of() : all));
            }
            return place;
        });
    }

    private Optional<Cell> cell(Node node, TableMeasure measure) {
        Optional<Cell> cell = cell(node);
        Optional<String> refusal = cell.flatMap(measure::refusal);
        refusal.ifPresent(message -> values.problems().error(node, message));
        return refusal.isPresent() ? Optional.empty() : cell;
    }

    private Optional<Cell> cell(Node node) {
        if (!(node instanceof MappingNode)) {
            return values.value(node, ValueAlone.of(Cell::parse, OWNER));
        }
        return values.entries(node, CELL_KEYS).flatMap(entries -> {
            Optional<Cell> cell = entries.value("value", ValueAlone.of(Cell::parse, OWNER));
            Optional<StatedValue.Range> limits = entries.value("limits", DataFormatReader::limits);
            Optional<Note> note = entries.node("note").flatMap(new NoteReader(values)::ofCell);
            return cell.map(value -> new Cell(value.value(), value.flags(), limits, note));
        });
    }

    private void add(Node node, int measure, int period, Cell cell, int[] codes) {
        List<Integer> key = new ArrayList<>(List.of(measure, period));
        for (int code : codes) {
            key.add(code);
        }
        Node first = given.putIfAbsent(key, node);
        if (first == null) {
            cells.add(measure, period, cell, codes);
            nodes.add(node);
        } else {
            values.problems()
                    .error(
                            node,
                            "'" + measures.get(measure) + "' is given twice for this row; the first is on line "
                                    + (first.getStartMark().orElseThrow().getLine() + 1));
        }
    }
}
