package io.github.statbrief.pdf.internal.block;

import io.github.statbrief.pdf.internal.layout.Flow;
import io.github.statbrief.pdf.internal.layout.LayoutContext;
import io.github.statbrief.pdf.internal.layout.Turned;
import io.github.statbrief.pdf.internal.structure.Tag;
import io.github.statbrief.pdf.internal.table.DataTableLayout;
import io.github.statbrief.pdf.internal.table.GridColumns;
import io.github.statbrief.pdf.internal.table.GridTable;
import io.github.statbrief.theme.Role;
import java.util.List;

/** Sets a data table on a turned page if its columns are easier to read there. */
final class TurnedTable {
    /** The rows that title and column headings are as high as. */
    private static final int HEADS = 4;

    private static final int LEAST_PART = 3;

    private TurnedTable() {}

    /** Whether a table is too wide for the page, and a turned page helps that it fills well enough. */
    static boolean helps(GridTable table, LayoutContext context, double pad) {
        LayoutContext turned = context.turned();
        return turned.sheet().width() > context.sheet().width()
                && fills(table, turned, pad)
                && new GridColumns(context, table.grid()).isHelpedBy(new GridColumns(turned, table.grid()));
    }

    /** Whether the last of the turned pages would be filled to a third: the columns of a few rows may stand in bands. */
    private static boolean fills(GridTable table, LayoutContext turned, double pad) {
        double room = turned.sheet().bottom() - turned.sheet().top();
        double row = turned.styles().of(Role.CELL).leading() + 2 * pad;
        long groups = table.grid().rows().stream()
                .filter(each -> each.startsGroup() && each.group().isPresent())
                .count();
        double high = (HEADS + groups + table.grid().rows().size()) * row;
        return high % room >= room / LEAST_PART;
    }

    /**
     * Lays a table out for a turned page.
     *
     * @param pad the space above and below the words of a row, in points
     */
    static List<Flow> lay(GridTable table, LayoutContext context, Tag section, double pad) {
        return List.of(new Turned(new DataTableLayout(context.turned(), section, table, pad).lay()));
    }
}
