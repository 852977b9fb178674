package io.github.statbrief.verify.internal.column;

import io.github.statbrief.outline.Block;
import io.github.statbrief.outline.Outline;
import io.github.statbrief.outline.content.FigureItem;
import io.github.statbrief.outline.content.KeyFigure;
import io.github.statbrief.outline.content.TablePart;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The figures that an outline lists, each with its references to notes and quotes. */
public final class FigureItems {
    private FigureItems() {}

    /** The figures by id, in the order of the outline. */
    public static Map<String, FigureItem> of(Outline outline) {
        Map<String, FigureItem> listed = new LinkedHashMap<>();
        for (Block block : outline.blocks()) {
            // a list has a figure with its whole name; a tile may have less of it
            boolean tiles = block instanceof Block.KeyFigures;
            listed(block).forEach(item -> listed.merge(item.figure().id(), item, (one, other) -> tiles ? one : other));
        }
        return listed;
    }

    private static Stream<FigureItem> listed(Block block) {
        if (block instanceof Block.AllFigures all) {
            return all.items().stream();
        }
        if (block instanceof Block.KeyFigures key) {
            return key.figures().stream()
                    .flatMap(each -> Stream.concat(
                            Stream.of(each.item()), each.further().stream().map(KeyFigure.Further::item)));
        }
        if (block instanceof Block.FigureTable table) {
            return rows(table.parts());
        }
        return block instanceof Block.FigureMatrix matrix ? rows(List.of(matrix.figures())) : Stream.empty();
    }

    private static Stream<FigureItem> rows(List<TablePart> parts) {
        return parts.stream().flatMap(part -> part.rows().stream());
    }
}
