package io.github.statbrief.internal.yaml.release;

import io.github.statbrief.Quote;
import io.github.statbrief.internal.yaml.Keys;
import io.github.statbrief.internal.yaml.NodeReader;
import java.util.Optional;
import org.snakeyaml.engine.v2.nodes.Node;

/** Reads a quote. */
final class QuoteReader {
    private static final Keys KEYS = Keys.of("a quote").required("source", "line", "text");

    private final NodeReader values;

    QuoteReader(NodeReader values) {
        this.values = values;
    }

    Optional<Quote> read(Node node) {
        return values.entries(node, KEYS).flatMap(entries -> {
            Optional<String> source = entries.node("source").flatMap(id -> values.id(id, "source"));
            Optional<Integer> line = entries.node("line").flatMap(values::whole);
            Optional<String> text = entries.text("text");
            return source.isPresent() && line.isPresent() && text.isPresent()
                    ? values.make(entries.place("line"), () -> new Quote(source.get(), line.get(), text.get()))
                    : Optional.empty();
        });
    }
}
