package io.github.statbrief.sheets.plan;

import io.github.statbrief.outline.chart.ChartSpec;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * One sheet, ready to be written: lines in column A, then one table with a chart above it or beside it.
 *
 * @param name its name, as on its tab
 * @param title its title in the contents
 * @param lines the lines
 * @param chart its chart, drawn from its table
 * @param table its table
 * @param joint the charts of a table that several are drawn from, beside it one below another
 */
public record Sheet(
        String name,
        String title,
        List<Line> lines,
        Optional<NativeChart> chart,
        Optional<SheetTable> table,
        List<JointChart> joint) {
    /**
     * A chart of some rows of the table beside it.
     *
     * @param chart the chart
     * @param firstRow the index of its first row in the table
     * @param nameColumn the index of the column with the names of its bars
     */
    public record JointChart(NativeChart chart, int firstRow, int nameColumn) {}

    /**
     * A chart above its data, or beside the table that it draws.
     *
     * @param label "Chart 1"
     * @param spec its content
     * @param note how to read its bounds and what it omits; often empty
     * @param alt its text alternative
     * @param direct the cells of the table beside it; empty for a chart above data of its own
     */
    public record NativeChart(String label, ChartSpec spec, String note, String alt, Optional<DirectCells> direct) {
        /** The same chart, drawn from cells of the table beside it. */
        NativeChart drawing(DirectCells cells) {
            return new NativeChart(label, spec, note, alt, Optional.of(cells));
        }
    }

    /** Copies the lists. */
    public Sheet {
        lines = List.copyOf(lines);
        joint = List.copyOf(joint);
    }

    /** Makes a sheet with one chart at most. */
    public Sheet(String name, String title, List<Line> lines, Optional<NativeChart> chart, Optional<SheetTable> table) {
        this(name, title, lines, chart, table, List.of());
    }

    /** Returns the same sheet with a line inserted before the last one, which is the link back. */
    public Sheet with(Line line) {
        List<Line> more = new ArrayList<>(lines);
        more.add(lines.size() - 1, line);
        return new Sheet(name, title, more, chart, table, joint);
    }

    /** The chart above its data, if it has one. */
    public Optional<NativeChart> chartAbove() {
        return chart.filter(each -> each.direct().isEmpty());
    }

    /** The chart beside the table, if it has one. */
    public Optional<NativeChart> chartBeside() {
        return chart.filter(each -> each.direct().isPresent());
    }

    /** Whether it contains only running text, which wraps in one wide column. */
    public boolean isText() {
        return table.isEmpty();
    }
}
