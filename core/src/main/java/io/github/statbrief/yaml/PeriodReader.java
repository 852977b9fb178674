package io.github.statbrief.yaml;

import io.github.statbrief.Period;
import io.github.statbrief.check.Suggestions;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.snakeyaml.engine.v2.nodes.Node;

/** Reads the period of a figure, a section or a cell: its notation, or the id of one that the release names. */
final class PeriodReader {
    private final Values values;
    private final Unread unread;
    private final Map<String, Period> named = new LinkedHashMap<>();

    PeriodReader(Values values, Unread unread, List<Period.Named> named) {
        this.values = values;
        this.unread = unread;
        named.forEach(period -> this.named.put(period.id(), period));
    }

    Optional<Period> read(Node node) {
        return values.value(node, this::period);
    }

    private Period period(String text) {
        Period known = named.get(text);
        if (known != null) {
            return known;
        }
        if (unread.contains(text)) {
            return Period.unstated();
        }
        try {
            return Period.parse(text);
        } catch (IllegalArgumentException e) {
            Optional<String> near = Suggestions.nearest(text, new ArrayList<>(named.keySet()));
            throw near.map(id ->
                            new IllegalArgumentException("no period '" + text + "'; did you mean '" + id + "'?", e))
                    .orElse(e);
        }
    }
}
