package io.github.statbrief.outline;

import io.github.statbrief.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The blocks of one table. */
final class TableBlocks {
    private final Workshop workshop;
    private final Table table;

    TableBlocks(Workshop workshop, Table table) {
        this.workshop = workshop;
        this.table = table;
    }

    /** The table, then its chart. */
    List<Block> blocks() {
        Selection selection = Selection.of(table);
        List<Block> blocks = new ArrayList<>();
        blocks.add(block(selection));
        new TableChart(workshop, table, selection)
                .chart()
                .ifPresent(chart -> blocks.add(new Block.Chart(workshop.nextChart(), chart)));
        return blocks;
    }

    private Block.DataTable block(Selection selection) {
        MarksInUse marks = new MarksInUse(workshop);
        GridBuilder builder = new GridBuilder(workshop, table, selection, marks);
        Grid grid = builder.grid();
        int all = table.cells().size();
        Optional<String> remark = builder.shown() == all
                ? Optional.empty()
                : Optional.of(workshop.text.leftOut(table.id(), builder.shown(), all));
        return new Block.DataTable(
                workshop.nextTable(),
                table.title(),
                new TableSubtitle(workshop, table).of(selection.measures(), selection.codes(), selection.periods()),
                table,
                grid,
                marks.legend(),
                remark,
                workshop.references.notes(table.notes()));
    }
}
