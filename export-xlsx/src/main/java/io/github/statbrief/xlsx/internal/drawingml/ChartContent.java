package io.github.statbrief.xlsx.internal.drawingml;

import java.util.List;
import java.util.Optional;

/**
 * What the part of a native chart says, in the terms of DrawingML.
 *
 * @param title the lines above the plot
 * @param groups the series, by the way in which they are drawn
 * @param axes the axes; a group names them by their place in this list
 * @param legend the legend; empty for none
 * @param gaps whether a value that is missing is stated to leave a gap
 */
public record ChartContent(
        List<TextLine> title, List<SeriesGroup> groups, List<Axis> axes, Optional<Legend> legend, boolean gaps) {
    /**
     * A legend.
     *
     * @param position its side: {@code t} or {@code b}
     * @param without the place of a series that it leaves out; negative for none
     */
    public record Legend(String position, int without) {}
}
