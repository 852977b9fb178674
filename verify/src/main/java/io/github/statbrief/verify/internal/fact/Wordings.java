package io.github.statbrief.verify.internal.fact;

import io.github.statbrief.markup.Passage;
import io.github.statbrief.outline.Block;
import io.github.statbrief.outline.Outline;
import io.github.statbrief.outline.content.RichText;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The words that texts of a release have for its figures and cells. Not changed once it is made. */
public final class Wordings {
    private final Map<String, List<String>> words = new HashMap<>();

    /**
     * The words of a release.
     *
     * @param outline the outline of the release
     */
    public Wordings(Outline outline) {
        for (Block block : outline.blocks()) {
            if (block instanceof Block.Summary summary) {
                add(summary.passages());
            } else if (block instanceof Block.Paragraphs paragraphs) {
                add(paragraphs.passages());
            } else if (block instanceof Block.Notes notes) {
                notes.items().forEach(item -> add(item.passages()));
            } else if (block instanceof Block.Chart chart) {
                add(chart.chart().captions().title());
            }
        }
    }

    private void add(List<Passage<RichText>> passages) {
        passages.forEach(passage -> passage.texts().forEach(this::add));
    }

    private void add(RichText text) {
        for (RichText.Piece piece : text.pieces()) {
            piece.figure()
                    .or(piece::cell)
                    .ifPresent(id ->
                            words.computeIfAbsent(id, key -> new ArrayList<>()).add(Spaces.single(piece.text())));
        }
    }

    /** The words for a figure or cell; none if no text has it. */
    public List<String> of(String id) {
        return words.getOrDefault(id, List.of());
    }
}
