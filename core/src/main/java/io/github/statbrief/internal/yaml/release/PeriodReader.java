package io.github.statbrief.internal.yaml.release;

import io.github.statbrief.internal.text.Suggestions;
import io.github.statbrief.internal.yaml.NodeReader;
import io.github.statbrief.value.Comparison;
import io.github.statbrief.value.ReferencePeriod;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.snakeyaml.engine.v2.nodes.Node;

/** Reads the period of a figure, a section or a cell: its notation, or the id of a period that the release defines. */
final class PeriodReader {
    private final NodeReader values;
    private final UnreadableIds unreadable;
    private final Map<String, ReferencePeriod> named = new LinkedHashMap<>();

    PeriodReader(NodeReader values, UnreadableIds unreadable, List<ReferencePeriod.Named> named) {
        this.values = values;
        this.unreadable = unreadable;
        named.forEach(period -> this.named.put(period.id(), period));
    }

    Optional<ReferencePeriod> read(Node node) {
        return values.value(node, this::period);
    }

    /** Reads what a figure is compared with: a period as above, or the notation of a comparison. */
    Optional<Comparison> comparison(Node node) {
        return values.value(
                node,
                text -> Optional.ofNullable(named.get(text))
                        .<Comparison>map(Comparison.WithPeriod::new)
                        .orElseGet(() -> Comparison.parse(text)));
    }

    private ReferencePeriod period(String text) {
        ReferencePeriod known = named.get(text);
        if (known != null) {
            return known;
        }
        if (unreadable.contains(text)) {
            return ReferencePeriod.unstated();
        }
        try {
            return ReferencePeriod.parse(text);
        } catch (IllegalArgumentException e) {
            Optional<String> near = Suggestions.nearest(text, new ArrayList<>(named.keySet()));
            throw near.map(id ->
                            new IllegalArgumentException("no period '" + text + "'; did you mean '" + id + "'?", e))
                    .orElse(e);
        }
    }
}
