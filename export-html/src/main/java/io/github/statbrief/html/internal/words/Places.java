package io.github.statbrief.html.internal.words;

import io.github.statbrief.outline.Block;
import io.github.statbrief.outline.content.FigureItem;
import io.github.statbrief.outline.content.Reference;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Where a page lists its figures and tables, and what refers to each of its notes. Immutable. */
public final class Places {
    private final Map<String, FigureItem> figures = new HashMap<>();
    private final Map<String, String> tables = new HashMap<>();
    private final Map<Reference, Map<String, String>> uses = new HashMap<>();

    private Places() {}

    /** Finds the places in the blocks of a page. */
    public static Places in(List<Block> blocks) {
        Places places = new Places();
        for (Block block : blocks) {
            if (block instanceof Block.Opening opening) {
                opening.notes().forEach(note -> places.use(note, Anchors.part("title"), opening.title()));
            } else if (block instanceof Block.KeyFigures keyFigures) {
                keyFigures
                        .tiles()
                        .items()
                        .forEach(item -> item.notes()
                                .forEach(note -> places.use(note, Anchors.part("key-figures"), keyFigures.heading())));
            } else if (block instanceof Block.FigureTable table) {
                table.parts().forEach(part -> part.rows().forEach(item -> places.add(item, table.label())));
            } else if (block instanceof Block.AllFigures all) {
                all.items().forEach(item -> places.add(item, all.heading()));
            } else if (block instanceof Block.FigureMatrix matrix) {
                matrix.figures().rows().forEach(item -> places.add(item, matrix.label()));
            } else if (block instanceof Block.DataTable table) {
                String anchor = Anchors.table(table.table().id());
                places.tables.put(table.table().id(), table.label() + ", " + table.title());
                table.notes().forEach(note -> places.use(note, anchor, table.label()));
            }
        }
        return places;
    }

    private void add(FigureItem item, String list) {
        String id = item.figure().id();
        figures.putIfAbsent(id, item);
        item.notes().forEach(note -> use(note, Anchors.figure(id), list));
    }

    /** Adds a place once for all that it lists. */
    private void use(Reference note, String anchor, String name) {
        uses.computeIfAbsent(note, key -> new LinkedHashMap<>()).putIfAbsent(name, anchor);
    }

    /** The row of a figure; empty if it has none. */
    public Optional<FigureItem> figure(String id) {
        return Optional.ofNullable(figures.get(id));
    }

    /** The label and title of a table of data; empty if it is not shown. */
    public Optional<String> table(String id) {
        return Optional.ofNullable(tables.get(id));
    }

    /** The places that refer to a note, in reading order. */
    public List<Place> uses(Reference note) {
        List<Place> places = new ArrayList<>();
        uses.getOrDefault(note, Map.of()).forEach((name, anchor) -> places.add(new Place(name, anchor)));
        return places;
    }

    /**
     * A place in the page.
     *
     * @param name its name: "Table 1"
     * @param anchor its anchor
     */
    public record Place(String name, String anchor) {}
}
