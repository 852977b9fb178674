package io.github.statbrief.internal.yaml.release;

import io.github.statbrief.internal.yaml.Keys;
import io.github.statbrief.internal.yaml.NodeReader;
import io.github.statbrief.value.Note;
import java.util.Optional;
import org.snakeyaml.engine.v2.nodes.Node;

/** Reads a note. */
final class NoteReader {
    private static final Keys KEYS = Keys.of("a note").required("kind", "text");

    private final NodeReader values;

    NoteReader(NodeReader values) {
        this.values = values;
    }

    Optional<Note> read(Node node) {
        return values.entries(node, KEYS).flatMap(entries -> {
            Optional<Note.Kind> kind = entries.word("kind", Note.Kind.class);
            Optional<String> text = entries.node("text").flatMap(values::runningText);
            return kind.flatMap(known -> text.map(words -> new Note(known, words)));
        });
    }
}
