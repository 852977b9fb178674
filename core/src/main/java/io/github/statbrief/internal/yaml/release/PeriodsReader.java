package io.github.statbrief.internal.yaml.release;

import io.github.statbrief.internal.spelling.ShortYears;
import io.github.statbrief.internal.yaml.Entries;
import io.github.statbrief.internal.yaml.Keys;
import io.github.statbrief.internal.yaml.NodeReader;
import io.github.statbrief.value.Note;
import io.github.statbrief.value.ReferencePeriod;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;

/** Reads the periods that the release states in its own words: a mapping from their ids. */
final class PeriodsReader {
    private static final Keys KEYS = Keys.of("a period").required("stated").optional("is", "notes");

    private final NodeReader values;
    private final UnreadableIds unreadable;

    PeriodsReader(NodeReader values, UnreadableIds unreadable) {
        this.values = values;
        this.unreadable = unreadable;
    }

    List<ReferencePeriod.Named> read(Node node) {
        List<ReferencePeriod.Named> periods = new ArrayList<>();
        Optional<MappingNode> mapping = values.mapping(node, "the list of periods");
        if (mapping.isEmpty()) {
            return List.of();
        }
        Entries names = Entries.named(mapping.get(), values);
        for (NodeTuple tuple : names.tuples()) {
            Optional<ReferencePeriod.Named> period = period(tuple);
            period.ifPresent(read -> values.keep(node, tuple.getValueNode()));
            period.ifPresent(periods::add);
            if (period.isEmpty()) {
                values.scalar(tuple.getKeyNode()).ifPresent(unreadable::add);
            }
        }
        return periods;
    }

    private Optional<ReferencePeriod.Named> period(NodeTuple tuple) {
        Optional<String> id = values.value(tuple.getKeyNode(), ReferencePeriod.Named::requireId);
        return values.entries(tuple.getValueNode(), KEYS).flatMap(entries -> {
            Optional<String> stated = entries.text("stated");
            Optional<ReferencePeriod> is = entries.has("is")
                    ? entries.value("is", ReferencePeriod::parse)
                    : Optional.of(ReferencePeriod.unstated());
            List<Note> notes = entries.list("notes", new NoteReader(values)::read);
            stated.flatMap(words ->
                            entries.node("is").flatMap(values::scalar).flatMap(text -> ShortYears.lone(text, words)))
                    .ifPresent(doubt -> values.problems().warning(entries.place("is"), doubt.message()));
            return id.isPresent() && stated.isPresent() && is.isPresent()
                    ? entries.make(() -> new ReferencePeriod.Named(id.get(), stated.get(), is.get(), notes))
                    : Optional.empty();
        });
    }
}
