package io.github.statbrief.xlsx.internal.chart;

import io.github.statbrief.xlsx.internal.drawingml.Axis;
import io.github.statbrief.xlsx.internal.drawingml.ChartContent;
import io.github.statbrief.xlsx.internal.drawingml.SeriesGroup;
import io.github.statbrief.xlsx.internal.drawingml.TextLine;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** A native chart in the making. Used by one thread. */
final class ChartDraft {
    private final List<TextLine> title;
    private final List<SeriesGroup> groups = new ArrayList<>();
    private final List<Axis> axes = new ArrayList<>();
    private Optional<ChartContent.Legend> legend = Optional.empty();
    private boolean gaps;

    /**
     * Starts a chart.
     *
     * @param title the lines above the plot
     */
    ChartDraft(List<TextLine> title) {
        this.title = title;
    }

    /** Adds an axis and returns its number. */
    int axis(Axis axis) {
        axes.add(axis);
        return axes.size() - 1;
    }

    /** Changes an axis. */
    void change(int number, UnaryOperator<Axis> change) {
        axes.set(number, change.apply(axes.get(number)));
    }

    /** Adds series that are drawn in one way. */
    void group(SeriesGroup group) {
        groups.add(group);
    }

    /** Whether any of its series are bars. */
    boolean hasBars() {
        return groups.stream().anyMatch(SeriesGroup.Bars.class::isInstance);
    }

    /** Puts a legend on a side, {@code t} or {@code b}. */
    void legend(String position) {
        legend = Optional.of(new ChartContent.Legend(position, -1));
    }

    /** Leaves a series out of the legend, if there is one. */
    void leaveOut(int series) {
        legend = legend.map(shown -> new ChartContent.Legend(shown.position(), series));
    }

    /** States that missing values leave gaps. */
    void leaveGaps() {
        gaps = true;
    }

    /** The chart as made so far. */
    ChartContent content() {
        return new ChartContent(title, groups, axes, legend, gaps);
    }
}
