package io.github.statbrief.pdf.internal.layout;

import io.github.statbrief.CellReference;
import io.github.statbrief.outline.Block;
import io.github.statbrief.outline.content.FigureItem;
import io.github.statbrief.outline.content.RichText;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The places where a brief lists its figures and cells, so that its texts lead there. Immutable. */
public final class FigurePlaces {
    private final Map<String, Place> figures = new HashMap<>();
    private final Map<String, Place> tables = new HashMap<>();

    private FigurePlaces() {}

    /**
     * A place in the brief.
     *
     * @param anchor its name
     * @param description what stands there
     */
    record Place(String anchor, String description) {}

    /** Finds the places in the blocks of a brief. */
    public static FigurePlaces in(List<Block> blocks) {
        FigurePlaces places = new FigurePlaces();
        for (Block block : blocks) {
            if (block instanceof Block.FigureTable table) {
                table.parts().forEach(part -> part.rows().forEach(item -> places.add(item, table.label())));
            } else if (block instanceof Block.AllFigures all) {
                all.items().forEach(item -> places.add(item, all.heading()));
            } else if (block instanceof Block.FigureMatrix matrix) {
                matrix.figures().rows().forEach(item -> places.add(item, matrix.label()));
            } else if (block instanceof Block.DataTable table) {
                String id = table.table().id();
                places.tables.put(id, new Place(Anchors.table(id), table.label() + ", " + table.title()));
            }
        }
        return places;
    }

    private void add(FigureItem item, String list) {
        String id = item.figure().id();
        figures.put(id, new Place(Anchors.figure(id), list + ", " + item.words().label()));
    }

    /** Whether a figure has a row in a table. */
    public boolean isListed(String figure) {
        return figures.containsKey(figure);
    }

    /** Where the figure or cell worded in a piece of text is listed. */
    Optional<Place> of(RichText.Piece piece) {
        return piece.figure()
                .flatMap(figure -> Optional.ofNullable(figures.get(figure)))
                .or(() -> piece.cell()
                        .map(cell -> CellReference.parse(cell).table())
                        .flatMap(table -> Optional.ofNullable(tables.get(table))));
    }
}
