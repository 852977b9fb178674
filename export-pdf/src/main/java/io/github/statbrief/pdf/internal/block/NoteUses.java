package io.github.statbrief.pdf.internal.block;

import io.github.statbrief.outline.Block;
import io.github.statbrief.outline.content.FigureItem;
import io.github.statbrief.outline.content.Reference;
import io.github.statbrief.pdf.internal.layout.Anchors;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The places that refer to each note, so that notes link back to their subjects. */
final class NoteUses {
    private final Map<Reference, List<Use>> uses = new HashMap<>();

    private NoteUses() {}

    /**
     * A place that refers to a note.
     *
     * @param label its name: "Table 1"; empty for the title of the brief and the list of all figures
     * @param anchor its anchor
     * @param description a description of its content
     */
    record Use(String label, String anchor, String description) {}

    /** Collects the references in the blocks of a brief. */
    static NoteUses of(List<Block> blocks) {
        NoteUses all = new NoteUses();
        for (Block block : blocks) {
            if (block instanceof Block.Opening opening) {
                Use title = new Use("", Anchors.unlisted("title"), opening.title());
                opening.notes().forEach(note -> all.add(note, title));
            } else if (block instanceof Block.FigureTable table) {
                table.parts().forEach(part -> part.rows().forEach(item -> all.add(table.label(), item)));
            } else if (block instanceof Block.AllFigures list) {
                // the number of a note leads back to the list, which has no label
                list.items().forEach(item -> all.add("", item));
            } else if (block instanceof Block.FigureMatrix matrix) {
                matrix.figures().rows().forEach(item -> all.add(matrix.label(), item));
            } else if (block instanceof Block.DataTable table) {
                Use use = new Use(table.label(), Anchors.table(table.table().id()), table.title());
                table.notes().forEach(note -> all.add(note, use));
            }
        }
        return all;
    }

    private void add(String label, FigureItem item) {
        Use use =
                new Use(label, Anchors.figure(item.figure().id()), item.words().label());
        item.notes().forEach(note -> add(note, use));
    }

    /**
     * Adds a reference. A table that refers to a note several times is listed once; its link leads to the first of
     * its figures.
     */
    private void add(Reference note, Use use) {
        List<Use> known = uses.computeIfAbsent(note, key -> new ArrayList<>());
        if (known.stream().noneMatch(each -> each.label().equals(use.label()))) {
            known.add(use);
        }
    }

    /** The places that refer to a note, in reading order. */
    List<Use> of(Reference note) {
        return uses.getOrDefault(note, List.of());
    }
}
