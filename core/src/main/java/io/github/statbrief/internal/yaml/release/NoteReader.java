package io.github.statbrief.internal.yaml.release;

import io.github.statbrief.internal.yaml.Keys;
import io.github.statbrief.internal.yaml.NodeReader;
import io.github.statbrief.value.Note;
import java.util.Optional;
import java.util.function.Function;
import org.snakeyaml.engine.v2.nodes.Node;

/** Reads a note. */
final class NoteReader {
    private static final Keys KEYS = Keys.of("a note").required("kind", "text");

    private final NodeReader values;

    NoteReader(NodeReader values) {
        this.values = values;
    }

    /** Reads a note that stands by itself and may have several lines. */
    Optional<Note> read(Node node) {
        return read(node, values::severalLines);
    }

    /** Reads the note on a cell, which is set within a line. */
    Optional<Note> ofCell(Node node) {
        return read(node, values::runningText);
    }

    private Optional<Note> read(Node node, Function<Node, Optional<String>> reader) {
        return values.entries(node, KEYS).flatMap(entries -> {
            Optional<Note.Kind> kind = entries.word("kind", Note.Kind.class);
            Optional<String> text = entries.node("text").flatMap(reader);
            return kind.flatMap(known -> text.map(words -> new Note(known, words)));
        });
    }
}
