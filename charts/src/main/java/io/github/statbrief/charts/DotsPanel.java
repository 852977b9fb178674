package io.github.statbrief.charts;

import io.github.statbrief.outline.chart.Plot;
import java.util.List;

/** Dots on a line for each category: the values of the outermost stand outside of them, so that two that are close never collide; those between stand above. */
final class DotsPanel implements Panel {
    private static final double PAD = 3.5;

    private final Legend legend;
    private final RowFrame frame;
    private final List<DotRow> rows;
    private final double pitch;

    DotsPanel(Plot plot, Typesetter type, double width) {
        legend = Legend.ofShapes(plot, type, width);
        List<SeriesLook> looks =
                SeriesLook.of(type.theme().palette(), plot.series().size());
        rows = RowSpots.of(plot, looks).stream()
                .map(spots -> new DotRow(spots, plot.series().size(), type))
                .toList();
        double before = rows.stream().mapToDouble(DotRow::before).max().orElse(0);
        double after = rows.stream().mapToDouble(DotRow::after).max().orElse(0);
        frame = new RowFrame(plot, type, width, before, after);
        pitch = rows.size() <= 12 ? 22.75 : rows.size() <= 30 ? 17.5 : RowNames.TIGHT;
    }

    @Override
    public double height() {
        double height = legend.height() + PAD + frame.heightBelow();
        for (int row = 0; row < rows.size(); row++) {
            height += height(row);
        }
        return height;
    }

    private double height(int row) {
        return Math.max(pitch, frame.nameHeight(row)) + above(row) + below(row);
    }

    private double above(int row) {
        return rows.get(row).heightAbove(frame.axis(), pitch);
    }

    private double below(int row) {
        return rows.get(row).heightBelow(frame.axis(), pitch);
    }

    @Override
    public void draw(Sketch sketch) {
        legend.draw(sketch);
        double top = legend.height();
        frame.drawAxis(sketch, top, height() - frame.heightBelow());
        for (int row = 0; row < rows.size(); row++) {
            double middle = top + above(row) + (height(row) - above(row) - below(row)) / 2;
            frame.drawName(sketch, row, middle);
            rows.get(row).draw(sketch, frame, middle, pitch);
            top += height(row);
        }
    }
}
