package io.github.statbrief.outline.content;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Text that marks the figures in it.
 *
 * @param pieces its pieces, in order, spaces included
 */
public record RichText(List<Piece> pieces) {
    /**
     * A stretch of text.
     *
     * @param text the words
     * @param figure the id of the figure worded here, if any
     * @param cell the cell worded here, if any, as named in a text: {@code receipts[wine, 2020-2021]}
     */
    public record Piece(String text, Optional<String> figure, Optional<String> cell) {
        /** Makes plain words without a figure. */
        public Piece(String text) {
            this(text, Optional.empty(), Optional.empty());
        }
    }

    /** Copies the pieces. */
    public RichText {
        pieces = List.copyOf(pieces);
    }

    /** Makes a text without figures. */
    public static RichText of(String text) {
        return new RichText(List.of(new Piece(text)));
    }

    /** The text without its marks. */
    public String plain() {
        return pieces.stream().map(Piece::text).collect(Collectors.joining());
    }
}
