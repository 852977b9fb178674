package io.github.statbrief.outline;

import io.github.statbrief.Table;
import io.github.statbrief.internal.outline.OutlineContext;
import io.github.statbrief.internal.outline.Selection;
import io.github.statbrief.internal.outline.TableSubtitle;
import io.github.statbrief.internal.outline.chart.TableChart;
import io.github.statbrief.outline.chart.ChartSpec;
import io.github.statbrief.text.Label;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** The blocks of one table. */
final class TableBlocks {
    private final OutlineContext context;
    private final Table table;

    TableBlocks(OutlineContext context, Table table) {
        this.context = context;
        this.table = table;
    }

    /** The table and its chart. */
    List<Block> blocks() {
        Selection selection = Selection.of(table);
        List<Block> blocks = new ArrayList<>();
        blocks.add(block(selection));
        TableChart drawn = new TableChart(context, table, selection);
        List<Block> charts = drawn.chart().stream()
                .filter(chart -> context.isDrawn(table.chart().isPresent()))
                .<Block>map(chart -> new Block.Chart(context.nextChart(), chart, false, views(drawn, chart)))
                .toList();
        // a bulletin has the picture to the left of its numbers, or above them
        blocks.addAll(context.isBulletin() ? 0 : blocks.size(), charts);
        return blocks;
    }

    private Optional<Block.Chart.Views> views(TableChart drawn, ChartSpec chart) {
        return drawn.other(chart)
                .map(other -> new Block.Chart.Views(context.label(name(chart)), context.label(name(other)), other));
    }

    private static Label name(ChartSpec chart) {
        if (chart instanceof ChartSpec.StackedBars bars) {
            return bars.full() ? Label.PROPORTIONS : Label.AMOUNTS;
        }
        return chart instanceof ChartSpec.OfSeries series
                        && series.plot().axis().base().isPresent()
                ? Label.INDEX
                : Label.VALUES;
    }

    private Block.DataTable block(Selection selection) {
        MarksInUse marks = new MarksInUse(context);
        GridBuilder builder = new GridBuilder(context, table, selection, marks);
        Grid grid = builder.grid();
        int all = table.cells().size();
        List<String> remarks = new ArrayList<>();
        if (builder.hasBlanks()) {
            remarks.add(context.label(Label.BLANK_CELLS_REMARK));
        }
        if (builder.shown() < all) {
            remarks.add(context.gridText().leftOut(table.id(), builder.shown(), all));
        }
        List<String> unshown = unshown(selection);
        if (!unshown.isEmpty()) {
            remarks.add(context.gridText().unshown(unshown));
        }
        builder.cellChanges().remark().ifPresent(remarks::add);
        remarks.addAll(builder.details().remarks());
        return new Block.DataTable(
                context.nextTable(),
                table.title(),
                new TableSubtitle(context, table).ofGrid(selection),
                table,
                grid,
                marks.legend(),
                remarks.isEmpty() ? Optional.empty() : Optional.of(String.join(" ", remarks)),
                context.references().notes(table.notes()),
                builder.wholeChanges());
    }

    /** The measures that the rules leave out for want of columns; what the author leaves out needs no word. */
    private List<String> unshown(Selection selection) {
        boolean picked = table.show().filter(show -> !show.measures().isEmpty()).isPresent();
        return picked
                ? List.of()
                : IntStream.range(0, table.measures().size())
                        .filter(measure -> !selection.measures().contains(measure))
                        .mapToObj(measure -> context.figureText()
                                .label(table.measures().get(measure).measure()))
                        .toList();
    }
}
