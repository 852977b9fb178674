package io.github.statbrief.verify.internal.manifest;

import io.github.statbrief.CellReference;
import io.github.statbrief.Release;
import io.github.statbrief.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads a release written as JSON: each figure, each table with its rows, and everything else. */
final class JsonSections {
    private final Map<String, Table> tables;
    private final List<Section> sections = new ArrayList<>();
    private final List<List<Section.Words>> rest = new ArrayList<>();

    private JsonSections(Release release) {
        tables = release.tables().collect(Collectors.toMap(Table::id, table -> table));
    }

    static List<Section> of(String content, Release release) {
        JsonSections json = new JsonSections(release);
        json.read("", json.rest, "", JsonMapper.shared().readTree(content));
        json.sections.add(new Section("release", 0, false, json.rest));
        return json.sections;
    }

    /** Adds a row for each value below a node: where it stands, and the value. */
    private void read(String path, List<List<Section.Words>> rows, String id, JsonNode node) {
        if (node.isObject()) {
            for (Map.Entry<String, JsonNode> each : node.properties()) {
                read(path.isEmpty() ? each.getKey() : path + "/" + each.getKey(), rows, id, each.getValue());
            }
        } else if (node.isArray()) {
            items(path, rows, id, node);
        } else {
            rows.add(List.of(Section.Words.of(path), new Section.Words(node.asString(""), id)));
        }
    }

    private void items(String path, List<List<Section.Words>> rows, String id, JsonNode items) {
        int number = 0;
        for (JsonNode each : items) {
            String name = each.path("id").asString(Integer.toString(number++));
            if (each.isObject() && path.endsWith("/figures")) {
                List<List<Section.Words>> figure = new ArrayList<>();
                read("", figure, name, each);
                sections.add(new Section("figure " + name, 0, true, figure));
            } else if (each.isObject() && path.endsWith("/tables")) {
                sections.add(table(name, each));
            } else {
                read(path + "/" + name, rows, id, each);
            }
        }
    }

    private Section table(String name, JsonNode table) {
        List<List<Section.Words>> rows = new ArrayList<>();
        for (Map.Entry<String, JsonNode> each : table.properties()) {
            if (!each.getKey().equals("rows")) {
                read(each.getKey(), rows, "", each.getValue());
            }
        }
        int head = rows.size();
        Table stated = tables.get(name);
        if (stated == null) {
            return new Section("table " + name, head, false, rows);
        }
        IntFunction<CellReference> namer = CellReference.namer(stated);
        int first = 1 + stated.dimensions().size();
        int cell = 0;
        for (JsonNode row : table.path("rows")) {
            List<Section.Words> words = new ArrayList<>();
            for (int column = 0; column < row.size(); column++) {
                JsonNode value = row.get(column);
                boolean isCell = column >= first && !value.isNull();
                boolean isKnown = isCell && cell < stated.cells().size();
                words.add(new Section.Words(
                        words(value), isKnown ? namer.apply(cell).notation() : ""));
                cell += isCell ? 1 : 0;
            }
            rows.add(words);
        }
        return new Section("table " + name, head, false, rows);
    }

    /** All that a cell says. */
    private static String words(JsonNode value) {
        if (value.isContainer()) {
            return value.values().stream().map(JsonSections::words).collect(Collectors.joining(" "));
        }
        return value.isNull() ? "" : value.asString("");
    }
}
