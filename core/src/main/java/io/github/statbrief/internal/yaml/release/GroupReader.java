package io.github.statbrief.internal.yaml.release;

import io.github.statbrief.Group;
import io.github.statbrief.Prose;
import io.github.statbrief.Relation;
import io.github.statbrief.internal.yaml.Entries;
import io.github.statbrief.internal.yaml.Keys;
import io.github.statbrief.internal.yaml.NodeReader;
import java.util.List;
import java.util.Optional;
import org.snakeyaml.engine.v2.nodes.Node;

/** Reads a group of figures. */
final class GroupReader {
    private static final Keys KEYS =
            Keys.of("a group").required("id", "label", "relation", "figures").optional("finding", "chart");

    private final NodeReader values;
    private final IdReader ids;

    GroupReader(NodeReader values, UnreadableIds unreadable) {
        this.values = values;
        this.ids = new IdReader(values, unreadable);
    }

    Optional<Group> read(Node node) {
        return values.entries(node, KEYS).flatMap(entries -> ids.read(entries, "group", id -> group(entries, id)));
    }

    private Optional<Group> group(Entries entries, String id) {
        String label = entries.hyphenated("label").orElse(UnreadableIds.STAND_IN_TEXT);
        Relation relation = entries.word("relation", Relation.class).orElse(Relation.CONTRAST);
        List<String> figures = entries.list("figures", values::text);
        Optional<Prose> finding = entries.node("finding").flatMap(values::finding);
        ChartReader.Request chart = new ChartReader(values).read(entries);
        return entries.has("figures")
                ? values.make(
                        entries.place("figures"),
                        () -> new Group(id, label, relation, figures, finding, chart.kind(), chart.options()))
                : Optional.empty();
    }
}
