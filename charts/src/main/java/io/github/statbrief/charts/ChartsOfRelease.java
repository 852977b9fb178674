package io.github.statbrief.charts;

import io.github.statbrief.outline.Outline;
import io.github.statbrief.outline.chart.ChartSpec;
import java.util.List;

/** Finds what is drawn of an outline: its charts, and its key figures as a picture. */
final class ChartsOfRelease {
    private ChartsOfRelease() {}

    static List<ChartSpec> in(Outline outline) {
        return outline.blocks().stream()
                .flatMap(block -> block.charts().stream())
                .toList();
    }
}
