package io.github.statbrief.outline;

import io.github.statbrief.metadata.BriefOptions;
import io.github.statbrief.outline.chart.ChartSpec;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** Chooses the chart of a bulletin that stands before its sections: the one its author names, otherwise the first. */
final class LeadChart {
    private LeadChart() {}

    /**
     * Marks the chart among blocks.
     *
     * @param blocks the blocks of a bulletin, of which at most one is replaced
     * @param named the id of the chart that the author names, or that there is none; empty if the author decides nothing
     */
    static void mark(List<Block> blocks, Optional<String> named) {
        IntStream.range(0, blocks.size())
                .filter(at -> blocks.get(at) instanceof Block.Chart chart && leads(chart.chart(), named))
                .findFirst()
                .ifPresent(at -> blocks.set(at, ((Block.Chart) blocks.get(at)).leading()));
    }

    /** Whether a chart is the one named or, where none is, has an axis: tiles say what the key figures say. */
    private static boolean leads(ChartSpec chart, Optional<String> named) {
        return named.map(id -> !id.equals(BriefOptions.NO_LEAD) && chart.id().equals(id))
                .orElse(!(chart instanceof ChartSpec.Tiles));
    }
}
