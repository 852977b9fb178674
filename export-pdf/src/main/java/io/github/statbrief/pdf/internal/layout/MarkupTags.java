package io.github.statbrief.pdf.internal.layout;

import io.github.statbrief.markup.Markup;
import io.github.statbrief.outline.content.RichText;
import io.github.statbrief.pdf.internal.structure.Tag;
import io.github.statbrief.pdf.internal.structure.TagType;
import java.net.URI;
import java.util.List;

/**
 * Adds the tags of links and emphasis around the pieces of one text: a tag reaches over all neighbours that share it.
 * Used once, in reading order.
 */
final class MarkupTags {
    private final Tag text;
    private final List<RichText.Piece> pieces;
    private Markup open = Markup.NONE;
    private Tag link;
    private Tag strong;
    private Tag emphasis;

    MarkupTags(Tag text, RichText richText) {
        this.text = text;
        this.pieces = richText.pieces();
        link = text;
        strong = text;
        emphasis = text;
    }

    /** The tag that owns a piece. */
    Tag of(int at) {
        Markup next = pieces.get(at).markup();
        boolean linked = next.link().equals(open.link());
        boolean weighted = linked && next.strong() == open.strong();
        boolean stressed = weighted && next.emphasised() == open.emphasised();
        if (!linked) {
            link = next.link()
                    .map(address -> text.addLink(address, description(at, address)))
                    .orElse(text);
        }
        if (!weighted) {
            strong = next.strong() ? link.add(TagType.STRONG) : link;
        }
        if (!stressed) {
            emphasis = next.emphasised() ? strong.add(TagType.EMPHASIS) : strong;
        }
        open = next;
        return emphasis;
    }

    /** The words of the link that begins at a piece, and where they lead. */
    private String description(int at, URI address) {
        StringBuilder words = new StringBuilder();
        for (RichText.Piece piece : pieces.subList(at, pieces.size())) {
            if (!piece.markup().link().filter(address::equals).isPresent()) {
                break;
            }
            words.append(piece.text());
        }
        String said = words.toString().strip();
        return said.equals(address.toString()) ? said : said + ", " + address;
    }
}
