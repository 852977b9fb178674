package io.github.statbrief.verify.internal.fact;

import io.github.statbrief.outline.Block;
import io.github.statbrief.outline.Outline;
import io.github.statbrief.outline.chart.ChartSpec;
import io.github.statbrief.outline.chart.Observation;
import io.github.statbrief.value.StatedValue;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The values that charts draw of figures and cells: what is stated, or an index or a proportion calculated from it. */
public final class DrawnValues {
    /**
     * A value in a chart.
     *
     * @param value the value
     * @param limits its confidence limits, calculated as it is; empty if none are stated
     * @param spoken all that is said of it
     */
    public record Drawn(StatedValue value, Optional<StatedValue.Range> limits, String spoken) {}

    private DrawnValues() {}

    /** The values drawn in an outline, by the id of the figure or cell. */
    static Map<String, List<Drawn>> of(Outline outline) {
        Map<String, List<Drawn>> drawn = new HashMap<>();
        for (Block block : outline.blocks()) {
            if (block instanceof Block.Chart chart) {
                add(chart.chart(), drawn);
                chart.views().ifPresent(views -> add(views.other(), drawn));
            }
        }
        return drawn;
    }

    private static void add(ChartSpec chart, Map<String, List<Drawn>> drawn) {
        if (chart instanceof ChartSpec.OfSeries series) {
            for (Observation observation : series.plot().observations()) {
                drawn.computeIfAbsent(observation.id(), id -> new ArrayList<>())
                        .add(new Drawn(observation.value(), observation.limits(), observation.spoken()));
            }
        }
    }
}
