package io.github.statbrief.internal.yaml.release;

import io.github.statbrief.Measure;
import io.github.statbrief.Stat;
import io.github.statbrief.internal.yaml.Entries;
import io.github.statbrief.internal.yaml.Keys;
import io.github.statbrief.internal.yaml.NodeReader;
import io.github.statbrief.measure.Adjustment;
import io.github.statbrief.measure.Flow;
import io.github.statbrief.measure.PriceBasis;
import io.github.statbrief.value.ReferencePeriod;
import java.util.Map;
import java.util.Optional;

/** Reads a measure, from {@code measure} of a figure or from the keys of a table's measure. */
final class MeasureReader {
    static final Keys KEYS = Keys.of("a measure")
            .required("label", "stat")
            .optional("population", "flow", "adjustment", "where", "prices", "base");

    private final NodeReader values;

    MeasureReader(NodeReader values) {
        this.values = values;
    }

    Optional<Measure> read(Entries entries) {
        Optional<String> label = entries.hyphenated("label");
        Optional<Stat> stat = entries.word("stat", Stat.class);
        Optional<String> population = entries.text("population");
        Flow flow = entries.word("flow", Flow.class).orElse(Flow.NONE);
        Adjustment adjustment = entries.word("adjustment", Adjustment.class).orElse(Adjustment.UNSTATED);
        Map<String, String> where =
                entries.node("where").map(node -> values.texts(node, "'where'")).orElse(Map.of());
        PriceBasis prices = entries.node("prices")
                .flatMap(node -> values.word(node, "price basis", PriceBasis.class))
                .orElse(PriceBasis.UNSTATED);
        Optional<ReferencePeriod> base = entries.value("base", ReferencePeriod::parse);
        return label.isPresent() && stat.isPresent()
                ? values.make(
                        entries.place(entries.has("base") ? "base" : "label"),
                        () -> new Measure(label.get(), stat.get(), population, flow, adjustment, where, prices, base))
                : Optional.empty();
    }
}
