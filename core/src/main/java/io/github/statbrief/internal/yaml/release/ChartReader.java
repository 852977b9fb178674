package io.github.statbrief.internal.yaml.release;

import io.github.statbrief.chart.ChartKind;
import io.github.statbrief.chart.ChartOptions;
import io.github.statbrief.internal.yaml.Entries;
import io.github.statbrief.internal.yaml.Keys;
import io.github.statbrief.internal.yaml.NodeReader;
import io.github.statbrief.value.ReferencePeriod;
import io.github.statbrief.value.Unit;
import java.util.List;
import java.util.Optional;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/** Reads what is asked of a chart: its kind alone, as one word, or a mapping of its kind and options. */
final class ChartReader {
    private static final String CHART = "chart";
    private static final String SCALE = "scale";
    private static final String REFERENCE = "reference";
    private static final Keys KEYS = Keys.of("'chart'").optional("kind", SCALE, "base", REFERENCE);
    private static final Keys REFERENCE_KEYS =
            Keys.of("a reference line").required("value", "label").optional("unit");

    private final NodeReader values;

    ChartReader(NodeReader values) {
        this.values = values;
    }

    /** What is asked of a chart. */
    record Request(Optional<ChartKind> kind, ChartOptions options) {}

    /** Reads the key {@code chart}, which may be missing. */
    Request read(Entries entries) {
        Optional<Node> mapping = entries.node(CHART).filter(MappingNode.class::isInstance);
        return mapping.flatMap(node -> values.entries(node, KEYS))
                .map(this::request)
                .orElseGet(() -> new Request(
                        mapping.isPresent() ? Optional.empty() : entries.word(CHART, ChartKind.class),
                        ChartOptions.NONE));
    }

    private Request request(Entries entries) {
        Optional<ChartKind> kind = entries.node("kind").flatMap(node -> values.word(node, CHART, ChartKind.class));
        List<ChartOptions.Reference> references =
                entries.node(REFERENCE).map(this::references).orElse(List.of());
        ChartOptions.AxisScale scale =
                entries.word(SCALE, ChartOptions.AxisScale.class).orElse(ChartOptions.AxisScale.LINEAR);
        Optional<ReferencePeriod> base = entries.value("base", ReferencePeriod::parse);
        return new Request(
                kind,
                values.make(entries.place(REFERENCE), () -> new ChartOptions(scale, base, references))
                        .orElse(ChartOptions.NONE));
    }

    /** One line, or a list of lines. */
    private List<ChartOptions.Reference> references(Node node) {
        return node instanceof SequenceNode
                ? values.list(node, this::reference)
                : reference(node).map(List::of).orElse(List.of());
    }

    private Optional<ChartOptions.Reference> reference(Node node) {
        return values.entries(node, REFERENCE_KEYS).flatMap(entries -> {
            Optional<String> label = entries.text("label");
            Optional<Unit> unit = entries.value("unit", Unit::parse);
            return entries.value("value", value -> ChartOptions.Reference.of(value, label.orElse("-")))
                    .map(line -> unit.map(line::in).orElse(line))
                    .filter(line -> label.isPresent());
        });
    }
}
