package io.github.statbrief.pdf;

import io.github.statbrief.outline.Passage;
import io.github.statbrief.outline.Reference;
import io.github.statbrief.text.Label;
import io.github.statbrief.text.Labels;
import io.github.statbrief.theme.TextStyle;
import java.util.ArrayList;
import java.util.List;

/** Turns words with a meaning into runs, and grows the structure with them. */
final class Phrasing {
    private final Styles styles;
    private final Labels labels;

    Phrasing(Setting setting) {
        this.styles = setting.styles();
        this.labels = setting.labels();
    }

    /** A passage; each figure in it can be found by its id. */
    List<Run> passage(Passage passage, TextStyle style, Tag tag) {
        List<Run> runs = new ArrayList<>();
        for (Passage.Piece piece : passage.pieces()) {
            Content content =
                    piece.figure().map(id -> tag.addFigure(id).content()).orElseGet(tag::content);
            runs.add(new Run(piece.text(), style, content));
        }
        return runs;
    }

    /** References with commas between them, each a link. */
    List<Run> references(List<Reference> references, TextStyle style, Tag tag) {
        List<Run> runs = new ArrayList<>();
        for (Reference reference : references) {
            if (!runs.isEmpty()) {
                runs.add(new Run(", ", style, tag.content()));
            }
            Tag link = tag.add(TagType.REFERENCE).addLink(Anchors.reference(reference), description(reference));
            runs.add(new Run(reference.label(), styles.link(style), true, link.content()));
        }
        return runs;
    }

    private String description(Reference reference) {
        Label kind = switch (reference.kind()) {
            case QUOTE -> Label.QUOTE;
            case NOTE -> Label.NOTE;
        };
        return labels.of(kind) + " " + reference.label();
    }
}
