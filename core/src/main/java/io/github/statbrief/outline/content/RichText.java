package io.github.statbrief.outline.content;

import io.github.statbrief.markup.Markup;
import io.github.statbrief.markup.Passage;
import java.net.URI;
import java.util.ArrayList;
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
     * @param value whether it words the value of the figure or cell, and not only what that is compared with
     * @param markup what it is marked up as
     */
    public record Piece(String text, Optional<String> figure, Optional<String> cell, boolean value, Markup markup) {
        /** Makes plain words without a figure. */
        public Piece(String text) {
            this(text, Markup.NONE);
        }

        /** Makes words without a figure. */
        public Piece(String text, Markup markup) {
            this(text, Optional.empty(), Optional.empty(), false, markup);
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

    /** The text for readers who cannot follow a link within it: each link has its address in brackets behind it. */
    public String withAddresses() {
        StringBuilder all = new StringBuilder();
        for (int at = 0; at < pieces.size(); at++) {
            Piece piece = pieces.get(at);
            all.append(piece.text());
            Optional<URI> link = piece.markup().link();
            boolean last = at + 1 == pieces.size()
                    || !pieces.get(at + 1).markup().link().equals(link);
            String address = link.map(RichText::shown).orElse("");
            if (last && !address.isEmpty() && !all.toString().endsWith(address)) {
                all.append(" (").append(address).append(')');
            }
        }
        return all.toString();
    }

    private static String shown(URI link) {
        return link.getScheme().equalsIgnoreCase("mailto") ? link.getSchemeSpecificPart() : link.toString();
    }

    /** The texts of passages as lines: each entry of a list has its bullet or number, each link its address. */
    public static List<String> lines(List<Passage<RichText>> passages) {
        List<String> lines = new ArrayList<>();
        passages.forEach(passage -> lines.addAll(passage.accept(new Lines())));
        return lines;
    }

    /** Writes a passage as lines. */
    private static final class Lines implements Passage.Visitor<RichText, List<String>> {
        @Override
        public List<String> paragraph(Passage.Paragraph<RichText> paragraph) {
            return List.of(paragraph.text().withAddresses());
        }

        @Override
        public List<String> heading(Passage.Heading<RichText> heading) {
            return List.of(heading.text().withAddresses());
        }

        @Override
        public List<String> entries(Passage.Entries<RichText> entries) {
            List<String> lines = new ArrayList<>();
            for (RichText text : entries.texts()) {
                lines.add(entries.label(lines.size()) + " " + text.withAddresses());
            }
            return lines;
        }

        @Override
        public List<String> box(Passage.Box<RichText> box) {
            List<String> lines = new ArrayList<>(List.of(box.heading().withAddresses()));
            box.passages().forEach(passage -> lines.addAll(passage.accept(this)));
            return lines;
        }
    }
}
