package io.github.statbrief.outline.content;

import io.github.statbrief.value.Note;

/**
 * A note with its number and its kind in words.
 *
 * @param reference its number
 * @param kind its kind in words: "Inferred"
 * @param note the note
 */
public record NoteItem(Reference reference, String kind, Note note) {}
