package io.github.statbrief.internal.yaml.shared;

import io.github.statbrief.internal.yaml.NamedFiles;
import io.github.statbrief.internal.yaml.Problems;
import io.github.statbrief.internal.yaml.YamlDocument;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/**
 * Puts definitions of included files where the release names them, and the defaults of a section into its figures and
 * tables, before the release is read: readers see every value where it counts, with the marks of the place where it
 * was written. Used once.
 */
public final class Expansion {
    private static final String MEASURE = "measure";
    private static final String NOTES = "notes";
    private static final String USE = "use";

    private final NamedFiles files;
    private final Definitions definitions;
    private final Includes includes;

    /**
     * Prepares the expansion of one release.
     *
     * @param files the files that the release names
     * @param problems receives every problem
     */
    public Expansion(NamedFiles files, Problems problems) {
        this.files = files;
        this.definitions = new Definitions(problems);
        this.includes = new Includes(problems, definitions);
    }

    /** Expands the nodes of a release in place, and returns it with the texts of the files that it includes. */
    public YamlDocument expand(YamlDocument release) {
        Nodes.value(release.root(), "include").ifPresent(node -> includes.read(node, files));
        Nodes.mapping(release.root()).ifPresent(root -> {
            if (definitions.isAny()) {
                periods(root);
                sources(root);
                notes(root);
            }
            Nodes.list(root, "sections").forEach(this::section);
        });
        return release.including(includes.texts());
    }

    /** Adds every period that the release does not define itself. */
    private void periods(MappingNode root) {
        List<NodeTuple> shared =
                List.copyOf(definitions.all(Definitions.Kind.PERIOD).values());
        Optional<MappingNode> own = Nodes.mapping(root, "periods");
        own.ifPresent(mapping -> {
            mapping.getValue().forEach(tuple -> definitions.refuse(Definitions.Kind.PERIOD, tuple.getKeyNode()));
            Nodes.fill(mapping, shared);
        });
        if (!shared.isEmpty() && Nodes.value(root, "periods").isEmpty()) {
            Node first = shared.get(0).getKeyNode();
            Nodes.fill(root, List.of(Nodes.tuple("periods", Nodes.mapping(shared, first))));
        }
        Nodes.mapping(root, "periods").ifPresent(all -> all.getValue().forEach(tuple -> notes(tuple.getValueNode())));
    }

    private void sources(MappingNode root) {
        Nodes.list(root, "sources")
                .forEach(source ->
                        Nodes.value(source, "id").ifPresent(id -> definitions.refuse(Definitions.Kind.SOURCE, id)));
        named(root, "sources", Definitions.Kind.SOURCE);
    }

    private void notes(Node of) {
        named(of, NOTES, Definitions.Kind.NOTE);
    }

    /** Puts definitions in the place of the names in a list, and leaves out names that are not defined. */
    private void named(Node of, String key, Definitions.Kind kind) {
        if (Nodes.value(of, key).orElse(null) instanceof SequenceNode list) {
            List<Node> entries = new ArrayList<>();
            for (Node entry : list.getValue()) {
                if (entry instanceof ScalarNode) {
                    definitions.find(kind, entry).ifPresent(entries::add);
                } else {
                    entries.add(entry);
                }
            }
            list.getValue().clear();
            list.getValue().addAll(entries);
        }
    }

    private void section(Node section) {
        Nodes.list(section, "sections").forEach(this::section);
        if (definitions.isAny()) {
            Nodes.list(section, "figures").forEach(this::figure);
            Nodes.list(section, "tables").forEach(this::table);
        }
        new SectionDefaults(section).apply();
    }

    private void figure(Node figure) {
        notes(figure);
        Nodes.mapping(figure).ifPresent(mapping -> Nodes.replace(mapping, MEASURE, this::measure));
    }

    /** A measure by its name, or by its name under {@code use} with keys of its own. */
    private Node measure(Node measure) {
        if (measure instanceof ScalarNode) {
            Node found = definition(measure);
            // a copy, because defaults of the section may fill it
            return Nodes.mapping(found)
                    .<Node>map(shared -> Nodes.mapping(shared.getValue(), shared))
                    .orElse(found);
        }
        Nodes.mapping(measure).ifPresent(own -> used(own, USE));
        return measure;
    }

    /** Takes over the keys of the measure that a key names. */
    private void used(MappingNode own, String key) {
        Nodes.value(own, key).filter(ScalarNode.class::isInstance).ifPresent(name -> {
            Nodes.remove(own, key);
            Nodes.mapping(definition(name)).ifPresent(shared -> Nodes.fill(own, shared.getValue()));
        });
    }

    /** A measure by its name; one that can be read if there is none, so that the name is the only problem. */
    private Node definition(Node name) {
        return definitions
                .find(Definitions.Kind.MEASURE, name)
                .orElseGet(() -> Nodes.mapping(
                        List.of(
                                Nodes.tuple("label", Nodes.text("?", name)),
                                Nodes.tuple("stat", Nodes.text("level", name))),
                        name));
    }

    private void table(Node table) {
        notes(table);
        Nodes.list(table, "measures").forEach(each -> Nodes.mapping(each).ifPresent(own -> used(own, MEASURE)));
        Nodes.list(table, "dimensions").forEach(each -> Nodes.mapping(each).ifPresent(own -> codes(own)));
    }

    private void codes(MappingNode dimension) {
        Nodes.replace(
                dimension,
                "codes",
                node -> node instanceof ScalarNode
                        ? definitions
                                .find(Definitions.Kind.CODES, node)
                                .orElseGet(() -> Nodes.mapping(List.of(Nodes.tuple("?", Nodes.text("?", node))), node))
                        : node);
    }
}
