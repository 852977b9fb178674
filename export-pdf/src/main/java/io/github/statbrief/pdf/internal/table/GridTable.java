package io.github.statbrief.pdf.internal.table;

import io.github.statbrief.CellReference;
import io.github.statbrief.Table;
import io.github.statbrief.outline.Block;
import io.github.statbrief.outline.Grid;
import io.github.statbrief.outline.Term;
import io.github.statbrief.pdf.internal.structure.Tag;
import io.github.statbrief.pdf.internal.structure.TagType;
import java.util.List;
import java.util.Optional;

/**
 * A table of numbers in rows and columns: of the cells of a table of data, or of figures.
 *
 * @param id the id of the table of data, or of the group of the figures
 * @param label "Table 2"
 * @param title its title
 * @param subtitle what all of it shares
 * @param grid its numbers
 * @param legend the marks used in it
 * @param remark what is to be said of all of it
 * @param notes its notes
 * @param cells the table that has the cells; empty for figures
 */
public record GridTable(
        String id,
        String label,
        String title,
        String subtitle,
        Grid grid,
        List<Term> legend,
        Optional<String> remark,
        List<Block.FigureMatrix.Noted> notes,
        Optional<Table> cells) {
    /** A table of data. */
    public static GridTable of(Block.DataTable table) {
        return new GridTable(
                table.table().id(),
                table.label(),
                table.title(),
                table.subtitle(),
                table.grid(),
                table.legend(),
                table.remark(),
                table.notes().isEmpty() ? List.of() : List.of(new Block.FigureMatrix.Noted("", table.notes())),
                Optional.of(table.table()));
    }

    /** A table of figures. */
    public static GridTable of(Block.FigureMatrix matrix) {
        return new GridTable(
                matrix.id(),
                matrix.label(),
                matrix.title(),
                matrix.subtitle(),
                matrix.grid(),
                matrix.legend(),
                matrix.remark(),
                matrix.notes(),
                Optional.empty());
    }

    /** A block that is such a table; empty for any other. */
    public static Optional<GridTable> in(Block block) {
        if (block instanceof Block.DataTable table) {
            return Optional.of(of(table));
        }
        return block instanceof Block.FigureMatrix matrix ? Optional.of(of(matrix)) : Optional.empty();
    }

    /** Adds a tag for the words of a place, which can be found by the id of its figure or cell. */
    Tag tag(Grid.Place place, Tag parent) {
        Optional<Tag> figure =
                place.figure().map(item -> parent.addFigure(item.figure().id()));
        if (figure.isPresent()) {
            return figure.get();
        }
        return cells.isPresent() && place.cell().isPresent()
                ? parent.addCell(
                        CellReference.of(cells.get(), place.cell().getAsInt()).notation())
                : parent.add(TagType.SPAN);
    }
}
