package io.github.statbrief.outline;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * A run of text in which figures can be told from the words around them.
 *
 * @param pieces its pieces, in order, spaces included
 */
public record Passage(List<Piece> pieces) {
    /**
     * A stretch of text.
     *
     * @param text the words
     * @param figure the id of the figure that they word, where they do
     */
    public record Piece(String text, Optional<String> figure) {}

    /** Copies the pieces. */
    public Passage {
        pieces = List.copyOf(pieces);
    }

    /** Makes a passage that mentions no figure. */
    public static Passage of(String text) {
        return new Passage(List.of(new Piece(text, Optional.empty())));
    }

    /** The text alone. */
    public String plain() {
        return pieces.stream().map(Piece::text).collect(Collectors.joining());
    }
}
