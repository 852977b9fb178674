package io.github.statbrief.internal.yaml.shared;

import io.github.statbrief.internal.argument.Ids;
import io.github.statbrief.internal.text.Suggestions;
import io.github.statbrief.internal.yaml.Entries;
import io.github.statbrief.internal.yaml.NodeReader;
import io.github.statbrief.internal.yaml.Problems;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;

/** What the included files define, by kind and name. */
final class Definitions {
    /** The kinds of definitions. */
    enum Kind {
        MEASURE("measures", "measure"),
        CODES("codes", "list of codes"),
        SOURCE("sources", "source"),
        NOTE("notes", "note"),
        PERIOD("periods", "period");

        private final String key;
        private final String name;

        Kind(String key, String name) {
            this.key = key;
            this.name = name;
        }

        /** The key of a file under which they stand. */
        String key() {
            return key;
        }
    }

    private final Problems problems;
    private final Map<Kind, Map<String, NodeTuple>> known = new LinkedHashMap<>();
    private boolean isAny;

    Definitions(Problems problems) {
        this.problems = problems;
    }

    /** Whether a file is included at all. */
    boolean isAny() {
        return isAny;
    }

    /** Takes the definitions of a file. */
    void add(Entries file, NodeReader values) {
        isAny = true;
        for (Kind kind : Kind.values()) {
            Optional<Node> node = file.node(kind.key);
            if (node.isPresent() && kind == Kind.SOURCE) {
                values.list(node.get(), Optional::of).forEach(source -> source(source));
            } else if (node.isPresent()) {
                values.mapping(node.get(), "'" + kind.key + "' of a shared file")
                        .ifPresent(mapping -> Entries.named(mapping, values)
                                .tuples()
                                .forEach(tuple -> add(kind, tuple.getKeyNode(), tuple)));
            }
        }
    }

    /** A source has its name under {@code id}. */
    private void source(Node source) {
        Nodes.tuples(source, "id").forEach(tuple -> {
            Node id = tuple.getValueNode();
            add(Kind.SOURCE, id, new NodeTuple(id, source));
        });
    }

    private void add(Kind kind, Node name, NodeTuple definition) {
        String id = Nodes.text(name).orElse("");
        if (!Ids.isId(id)) {
            try {
                Ids.check(kind.name, id);
            } catch (IllegalArgumentException e) {
                problems.error(name, String.valueOf(e.getMessage()));
            }
            return;
        }
        NodeTuple first =
                known.computeIfAbsent(kind, key -> new LinkedHashMap<>()).putIfAbsent(id, definition);
        if (first != null) {
            taken(kind, name, first.getKeyNode());
        }
    }

    /** Refuses a name of the release that an included file defines too. */
    void refuse(Kind kind, Node name) {
        Optional.ofNullable(all(kind).get(Nodes.text(name).orElse("")))
                .ifPresent(first -> taken(kind, name, first.getKeyNode()));
    }

    private void taken(Kind kind, Node name, Node first) {
        problems.error(
                name,
                "the " + kind.name + " '" + Nodes.text(name).orElse("") + "' is defined in " + problems.place(first)
                        + " too; give one of them another name");
    }

    /** Every definition of a kind, by name. */
    Map<String, NodeTuple> all(Kind kind) {
        return known.getOrDefault(kind, Map.of());
    }

    /** The definition that a name stands for; empty, with a problem, if there is none. */
    Optional<Node> find(Kind kind, Node name) {
        String id = Nodes.text(name).orElse("");
        NodeTuple found = all(kind).get(id);
        if (found == null) {
            List<String> names = new ArrayList<>(all(kind).keySet());
            String others = names.isEmpty() ? "" : "; they define " + String.join(", ", names);
            problems.error(
                    name,
                    Suggestions.refusal(
                            "no included file defines the " + kind.name + " '" + id + "'", id, names, others));
            return Optional.empty();
        }
        return Optional.of(found.getValueNode());
    }
}
