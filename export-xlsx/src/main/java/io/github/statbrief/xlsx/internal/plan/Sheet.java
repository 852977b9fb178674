package io.github.statbrief.xlsx.internal.plan;

import io.github.statbrief.outline.chart.ChartSpec;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * One sheet, ready to be written: lines in column A, then a chart, then one table.
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
     * A chart above its data.
     *
     * @param label "Chart 1"
     * @param spec its content
     * @param note how to read its bounds and what it omits; often empty
     * @param alt its text alternative
     */
    public record NativeChart(String label, ChartSpec spec, String note, String alt) {}

    /** Copies the lines. */
    public Sheet {
        lines = List.copyOf(lines);
    }

    /** Returns the same sheet with a line inserted before the last one, which is the link back. */
    Sheet with(Line line) {
        List<Line> more = new ArrayList<>(lines);
        more.add(lines.size() - 1, line);
        return new Sheet(name, title, more, chart, table);
    }

    /** Whether it contains only running text, which wraps in one wide column. */
    public boolean isText() {
        return table.isEmpty();
    }
}
