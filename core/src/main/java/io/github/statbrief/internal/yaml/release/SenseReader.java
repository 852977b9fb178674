package io.github.statbrief.internal.yaml.release;

import io.github.statbrief.internal.yaml.Entries;
import io.github.statbrief.internal.yaml.NodeReader;
import io.github.statbrief.value.Sense;

/** Reads the sense of a figure or of a table's measure from the keys {@code sense} and {@code compared}. */
final class SenseReader {
    private final NodeReader values;
    private final PeriodReader periods;

    SenseReader(NodeReader values, PeriodReader periods) {
        this.values = values;
        this.periods = periods;
    }

    /** A level if nothing else is written. */
    Sense read(Entries entries) {
        Sense sense = entries.value("sense", Sense::parse).orElse(Sense.level());
        return entries.node("compared")
                .flatMap(node -> periods.comparison(node)
                        .flatMap(comparison -> values.make(node, () -> sense.against(comparison))))
                .orElse(sense);
    }
}
