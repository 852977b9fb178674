package io.github.statbrief.internal.yaml.release;

import io.github.statbrief.internal.yaml.Entries;
import io.github.statbrief.internal.yaml.NodeReader;
import java.util.Optional;
import java.util.function.Function;

/** Reads an object with an id, and remembers the id if the object could not be read in full. */
final class IdReader {
    private final NodeReader values;
    private final UnreadableIds unreadable;

    IdReader(NodeReader values, UnreadableIds unreadable) {
        this.values = values;
        this.unreadable = unreadable;
    }

    /**
     * Reads one object.
     *
     * @param entries its entries
     * @param what its kind, for messages: "figure"
     * @param rest makes it from its id, or from a stand-in if the id cannot be read
     */
    <T> Optional<T> read(Entries entries, String what, Function<String, Optional<T>> rest) {
        int before = values.problems().errors();
        Optional<String> id = entries.node("id").flatMap(node -> values.id(node, what));
        Optional<T> read = rest.apply(id.orElseGet(unreadable::standIn));
        if (values.problems().errors() > before) {
            id.or(() -> entries.node("id").flatMap(values::scalar)).ifPresent(unreadable::add);
        }
        return read;
    }
}
