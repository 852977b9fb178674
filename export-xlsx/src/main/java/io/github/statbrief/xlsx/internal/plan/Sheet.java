package io.github.statbrief.xlsx.internal.plan;

import io.github.statbrief.outline.chart.ChartSpec;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * One sheet, ready to be written: lines in column A, then a chart, then one table.
 *
 * @param name its name, as on its tab
 * @param title what the contents call it
 * @param lines the lines
 * @param chart its chart, whose data is its table
 * @param table its table
 */
public record Sheet(
        String name, String title, List<Line> lines, Optional<NativeChart> chart, Optional<SheetTable> table) {
    /**
     * A chart above its data.
     *
     * @param label "Chart 1"
     * @param spec what it shows
     * @param note how to read its bounds and what it leaves out; often empty
     * @param alt the chart in words
     */
    public record NativeChart(String label, ChartSpec spec, String note, String alt) {}

    public Sheet {
        lines = List.copyOf(lines);
    }

    /** The same sheet with one more line, before the last one, which leads back. */
    Sheet with(Line line) {
        List<Line> more = new ArrayList<>(lines);
        more.add(lines.size() - 1, line);
        return new Sheet(name, title, more, chart, table);
    }

    /** Whether it holds running text only, which wraps in one wide column. */
    public boolean isText() {
        return table.isEmpty();
    }
}
