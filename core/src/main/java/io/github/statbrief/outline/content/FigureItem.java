package io.github.statbrief.outline.content;

import io.github.statbrief.Figure;
import io.github.statbrief.text.FigureWording;
import java.util.List;

/**
 * A figure with its words and references, for a tile, a row or a bar.
 *
 * @param figure the figure
 * @param words its words
 * @param quotes the quotes that state it
 * @param notes its notes and those of its period
 */
public record FigureItem(Figure figure, FigureWording words, List<Reference> quotes, List<Reference> notes) {
    /** Copies the references. */
    public FigureItem {
        quotes = List.copyOf(quotes);
        notes = List.copyOf(notes);
    }
}
