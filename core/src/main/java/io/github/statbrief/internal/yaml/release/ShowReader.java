package io.github.statbrief.internal.yaml.release;

import io.github.statbrief.internal.yaml.Entries;
import io.github.statbrief.internal.yaml.Keys;
import io.github.statbrief.internal.yaml.NodeReader;
import io.github.statbrief.table.DisplaySelection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;

/** Reads the part of a table that the brief shows. */
final class ShowReader {
    private static final Keys KEYS = Keys.of("'show'").optional("latest", "measures", "codes", "changes");

    private final NodeReader values;

    ShowReader(NodeReader values) {
        this.values = values;
    }

    Optional<DisplaySelection> read(Node node) {
        return values.entries(node, KEYS).flatMap(entries -> {
            OptionalInt latest = entries.node("latest")
                    .flatMap(values::whole)
                    .map(OptionalInt::of)
                    .orElse(OptionalInt.empty());
            List<String> measures = entries.list("measures", values::text);
            Map<String, List<String>> codes =
                    entries.node("codes").map(this::codes).orElse(Map.of());
            List<DisplaySelection.Change> changes =
                    entries.list("changes", each -> values.word(each, "change", DisplaySelection.Change.class));
            return values.make(entries.place("latest"), () -> new DisplaySelection(latest, measures, codes, changes));
        });
    }

    private Map<String, List<String>> codes(Node node) {
        Map<String, List<String>> codes = new LinkedHashMap<>();
        Optional<MappingNode> mapping = values.mapping(node, "'codes'");
        if (mapping.isPresent()) {
            for (NodeTuple tuple : Entries.named(mapping.get(), values).tuples()) {
                values.text(tuple.getKeyNode())
                        .ifPresent(dimension -> codes.put(dimension, values.list(tuple.getValueNode(), values::text)));
            }
        }
        return codes;
    }
}
