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
 */
public record Sheet(
        String name, String title, List<Line> lines, Optional<NativeChart> chart, Optional<SheetTable> table) {
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

    /** Copies the lines. */
    public Sheet {
        lines = List.copyOf(lines);
    }

    /** Returns the same sheet with a line inserted before the last one, which is the link back. */
    public Sheet with(Line line) {
        List<Line> more = new ArrayList<>(lines);
        more.add(lines.size() - 1, line);
        return new Sheet(name, title, more, chart, table);
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
