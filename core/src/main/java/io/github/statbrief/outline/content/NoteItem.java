package io.github.statbrief.outline.content;

import io.github.statbrief.markup.Passage;
import io.github.statbrief.value.Note;
import java.util.List;

/**
 * A note with its number and its kind in words.
 *
 * @param reference its number
 * @param kind its kind in words: "Inferred"
 * @param note the note
 * @param passages its text
 */
public record NoteItem(Reference reference, String kind, Note note, List<Passage<RichText>> passages) {
    /** Copies the passages. */
    public NoteItem {
        passages = List.copyOf(passages);
    }
}
