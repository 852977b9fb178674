package io.github.statbrief.internal.yaml.release;

import io.github.statbrief.internal.spelling.ShortYears;
import io.github.statbrief.internal.text.Suggestions;
import io.github.statbrief.internal.yaml.NodeReader;
import io.github.statbrief.value.Comparison;
import io.github.statbrief.value.ReferencePeriod;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/** Reads the period of a figure, a section or a cell: its notation, or the id of a period that the release defines. */
final class PeriodReader {
    private final NodeReader values;
    private final UnreadableIds unreadable;
    private final Map<String, ReferencePeriod> named = new LinkedHashMap<>();
    /** Periods about which a warning has been given. */
    private final Set<String> doubted = new HashSet<>();

    PeriodReader(NodeReader values, UnreadableIds unreadable, List<ReferencePeriod.Named> named) {
        this.values = values;
        this.unreadable = unreadable;
        named.forEach(period -> this.named.put(period.id(), period));
    }

    /** A period that stands alone; warns where its notation is that of a month and may be meant for years. */
    Optional<ReferencePeriod> alone(Node node) {
        Optional<ReferencePeriod> read = read(node);
        if (read.isPresent()) {
            values.scalar(node)
                    .flatMap(PeriodReader::doubt)
                    .filter(doubt -> doubted.add(doubt.text()))
                    .ifPresent(doubt -> values.problems().warning(node, doubt.message()));
        }
        return read;
    }

    private static Optional<ShortYears.Doubt> doubt(String text) {
        int slash = text.indexOf('/');
        return slash < 0
                ? ShortYears.lone(text)
                : ShortYears.among(List.of(text.substring(0, slash), text.substring(slash + 1)))
                        .filter(ShortYears.Doubt::isError);
    }

    /** The periods of a table; what looks like months and must be years is an error. */
    List<ReferencePeriod> list(Node node) {
        List<ReferencePeriod> read = values.list(node, this::read);
        if (node instanceof SequenceNode list) {
            List<String> texts = list.getValue().stream()
                    .flatMap(each -> values.scalar(each).stream())
                    .toList();
            ShortYears.among(texts).ifPresent(doubt -> {
                if (doubt.isError()) {
                    values.problems().error(node, doubt.message());
                } else {
                    values.problems().warning(node, doubt.message());
                }
            });
        }
        return read;
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
            if (near.isEmpty()) {
                throw e;
            }
            throw new IllegalArgumentException("write '" + near.get() + "'; there is no period '" + text + "'", e);
        }
    }
}
