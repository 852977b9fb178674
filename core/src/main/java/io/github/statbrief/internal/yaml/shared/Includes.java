package io.github.statbrief.internal.yaml.shared;

import io.github.statbrief.internal.yaml.Entries;
import io.github.statbrief.internal.yaml.Keys;
import io.github.statbrief.internal.yaml.NamedFiles;
import io.github.statbrief.internal.yaml.NodeReader;
import io.github.statbrief.internal.yaml.Problems;
import io.github.statbrief.internal.yaml.SourceMap;
import io.github.statbrief.internal.yaml.YamlDocument;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/** Reads the files that a release includes, and those that they include; each once. Used once. */
final class Includes {
    private static final Keys KEYS =
            Keys.of("a shared file").optional("include", "measures", "codes", "sources", "notes", "periods");
    private static final int MOST = 100;

    private final Problems problems;
    private final Definitions definitions;
    private final Map<String, List<String>> texts = new LinkedHashMap<>();
    private final Set<Path> read = new HashSet<>();
    /** The files that are being read, from the release on. */
    private final List<Path> open = new ArrayList<>();

    Includes(Problems problems, Definitions definitions) {
        this.problems = problems;
        this.definitions = definitions;
    }

    /** The text of each file read, by its name in messages. */
    Map<String, List<String>> texts() {
        return texts;
    }

    /** Reads the files that a list names, or the one that a text names. */
    void read(Node include, NamedFiles files) {
        List<Node> names = include instanceof SequenceNode ? Nodes.entries(include) : List.of(include);
        for (Node name : names) {
            if (name instanceof ScalarNode scalar && !scalar.getValue().isBlank()) {
                file(name, scalar.getValue().strip(), files);
            } else {
                problems.error(name, "the name of a file is expected here, as in 'include: [shared/measures.yaml]'");
            }
        }
    }

    private void file(Node at, String name, NamedFiles files) {
        if (!name.endsWith(".yaml") && !name.endsWith(".yml")) {
            problems.error(at, "'" + name + "' is no YAML file by its name; name a file that ends in .yaml");
            return;
        }
        try {
            Path path = files.find(name).toRealPath();
            if (open.contains(path)) {
                problems.error(at, "'" + name + "' includes itself, by way of this file; remove one of the two");
            } else if (read.size() == MOST) {
                problems.error(at, "more than " + MOST + " files are included; put their definitions together");
            } else if (read.add(path)) {
                open.add(path);
                file(path, files.shown(name), files.of(name));
                open.remove(path);
            }
        } catch (IllegalArgumentException e) {
            problems.error(at, String.valueOf(e.getMessage()));
        } catch (IOException e) {
            problems.error(at, "the file '" + name + "' cannot be read: " + e.getMessage());
        }
    }

    private void file(Path path, String shown, NamedFiles files) {
        Problems own = new Problems(shown);
        Optional<YamlDocument> document = YamlDocument.included(path, shown, own);
        own.inOrder()
                .forEach(
                        each -> problems.add(each.file(), each.line(), each.column(), each.severity(), each.message()));
        if (document.isEmpty()) {
            return;
        }
        texts.put(shown, document.get().lines());
        NodeReader values = new NodeReader(document.get(), problems, new SourceMap());
        Optional<Entries> entries = values.entries(document.get().root(), KEYS);
        entries.flatMap(all -> all.node("include")).ifPresent(node -> read(node, files));
        entries.ifPresent(all -> definitions.add(all, values));
    }
}
