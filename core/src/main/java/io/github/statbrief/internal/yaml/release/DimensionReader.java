package io.github.statbrief.internal.yaml.release;

import io.github.statbrief.internal.tidy.TidyLayout;
import io.github.statbrief.internal.yaml.Entries;
import io.github.statbrief.internal.yaml.Keys;
import io.github.statbrief.internal.yaml.NodeReader;
import io.github.statbrief.table.Code;
import io.github.statbrief.table.Dimension;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;

/** Reads a dimension of a table; its codes are a mapping from code to label, or a list if some are parts of others. */
final class DimensionReader {
    private static final Keys KEYS =
            Keys.of("a dimension").required("id", "label", "codes").optional("total");
    private static final Keys COLUMN_KEYS = Keys.of("a dimension of a data file")
            .required("id", "label", "column")
            .optional("labels", "codes", "empty", "total", "spellings");
    private static final Keys CODE_KEYS =
            Keys.of("a code").required("id", "label").optional("parent");

    private final NodeReader values;

    DimensionReader(NodeReader values) {
        this.values = values;
    }

    Optional<Dimension> read(Node node) {
        return values.entries(node, KEYS).flatMap(entries -> {
            Optional<String> id = entries.node("id").flatMap(each -> values.id(each, "dimension"));
            Optional<String> label = entries.hyphenated("label");
            List<Code> codes = entries.node("codes").map(this::codes).orElse(List.of());
            return id.isPresent() && label.isPresent() && entries.has("codes")
                    ? values.make(
                            entries.place(entries.has("total") ? "total" : "codes"),
                            () -> new Dimension(id.get(), label.get(), codes, entries.text("total")))
                    : Optional.empty();
        });
    }

    /**
     * Reads a dimension of a data file: its codes are in a column, and are listed here only to restrict or order
     * them.
     */
    Optional<TidyLayout.CodeColumn> column(Node node) {
        return values.entries(node, COLUMN_KEYS).flatMap(entries -> {
            Optional<String> id = entries.node("id").flatMap(each -> values.id(each, "dimension"));
            Optional<String> label = entries.hyphenated("label");
            Optional<String> column = entries.words("column");
            Optional<String> labels = entries.words("labels");
            List<Code> codes = entries.node("codes").map(this::codes).orElse(List.of());
            if (id.isEmpty() || label.isEmpty() || column.isEmpty()) {
                return Optional.empty();
            }
            return values.make(
                    entries.whole(),
                    () -> new TidyLayout.CodeColumn(
                            id.get(),
                            label.get(),
                            column.get(),
                            labels,
                            codes,
                            entries.text("empty"),
                            entries.text("total"),
                            entries.node("spellings")
                                    .map(each -> values.texts(each, "the list of spellings"))
                                    .orElse(Map.of())));
        });
    }

    private List<Code> codes(Node node) {
        if (!(node instanceof MappingNode)) {
            Map<String, Node> first = new HashMap<>();
            return values.list(node, entry -> code(entry).filter(code -> isFirst(code, entry, first)));
        }
        List<Code> codes = new ArrayList<>();
        Optional<MappingNode> mapping = values.mapping(node, "the list of codes");
        if (mapping.isPresent()) {
            for (NodeTuple tuple : Entries.named(mapping.get(), values).tuples()) {
                Optional<String> label = values.hyphenated(tuple.getValueNode());
                values.text(tuple.getKeyNode())
                        .ifPresent(
                                code -> label.ifPresent(words -> codes.add(new Code(code, words, Optional.empty()))));
            }
        }
        return codes;
    }

    /** Whether no earlier entry has the code; duplicates would have two labels. */
    private boolean isFirst(Code code, Node entry, Map<String, Node> first) {
        Node earlier = first.putIfAbsent(code.id(), entry);
        if (earlier != null) {
            values.problems()
                    .error(
                            entry,
                            "the code '" + code.id() + "' is given twice; the first is on line "
                                    + (earlier.getStartMark().orElseThrow().getLine() + 1));
        }
        return earlier == null;
    }

    private Optional<Code> code(Node node) {
        return values.entries(node, CODE_KEYS).flatMap(entries -> {
            Optional<String> id = entries.text("id");
            Optional<String> label = entries.hyphenated("label");
            Optional<String> parent = entries.text("parent");
            return id.isPresent() && label.isPresent()
                    ? Optional.of(new Code(id.get(), label.get(), parent))
                    : Optional.empty();
        });
    }
}
