package io.github.statbrief.charts;

import io.github.statbrief.outline.chart.Plot;
import java.util.List;

/** For each category one line a series: a shape at the value between its limits, or a bar for a range. */
final class LimitsPanel implements Panel {
    private static final double PAD = 3.5;

    private final Legend legend;
    private final RowFrame frame;
    private final List<List<LimitRow>> groups;
    private final double line;
    private final double gap;

    LimitsPanel(Plot plot, Typesetter type, double width) {
        legend = Legend.ofShapes(plot, type, width);
        groups = LimitRow.of(plot, type);
        List<LimitRow> rows = groups.stream().flatMap(List::stream).toList();
        double after = rows.stream().mapToDouble(LimitRow::after).max().orElse(0);
        frame = new RowFrame(plot, type, width, 0, after);
        line = rows.size() <= 12 ? 14 : RowNames.TIGHT;
        gap = rows.size() <= 12 ? 10.5 : rows.size() <= 32 ? 7 : plot.series().size() == 1 ? 0 : PAD;
    }

    @Override
    public double height() {
        double height = legend.height() + PAD + frame.heightBelow();
        for (int group = 0; group < groups.size(); group++) {
            height += height(group);
        }
        return height;
    }

    private double height(int group) {
        return Math.max(groups.get(group).size() * line + gap, frame.nameHeight(group));
    }

    @Override
    public void draw(Sketch sketch) {
        legend.draw(sketch);
        double top = legend.height();
        frame.drawAxis(sketch, top, height() - frame.heightBelow());
        for (int group = 0; group < groups.size(); group++) {
            double middle = top + height(group) / 2;
            frame.drawName(sketch, group, middle);
            double row = middle - (groups.get(group).size() - 1) * line / 2;
            for (LimitRow one : groups.get(group)) {
                one.draw(sketch, frame, row);
                row += line;
            }
            top += height(group);
        }
    }
}
