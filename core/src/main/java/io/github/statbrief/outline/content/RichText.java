package io.github.statbrief.outline.content;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * A run of text in which figures can be told from the words around them.
 *
 * @param pieces its pieces, in order, spaces included
 */
public record RichText(List<Piece> pieces) {
    /**
     * A stretch of text.
     *
     * @param text the words
     * @param figure the id of the figure that they word, where they do
     * @param cell the cell as a text names it, {@code receipts[wine, 2020-2021]}, where they word one
     */
    public record Piece(String text, Optional<String> figure, Optional<String> cell) {
        /** Makes words around figures. */
        public Piece(String text) {
            this(text, Optional.empty(), Optional.empty());
        }
    }

    /** Copies the pieces. */
    public RichText {
        pieces = List.copyOf(pieces);
    }

    /** Makes a rich text that mentions no figure. */
    public static RichText of(String text) {
        return new RichText(List.of(new Piece(text)));
    }

    /** The text alone. */
    public String plain() {
        return pieces.stream().map(Piece::text).collect(Collectors.joining());
    }
}
