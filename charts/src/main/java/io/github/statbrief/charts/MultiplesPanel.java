package io.github.statbrief.charts;

import io.github.statbrief.outline.chart.Plot;
import java.util.ArrayList;
import java.util.List;

/** One small panel for each series, three to a row, all on the same axes. */
final class MultiplesPanel implements Panel {
    private static final double GAP = 14;
    private static final double ROW_GAP = 10;
    private static final double LEAST_WIDTH = 130;
    private static final int MOST_COLUMNS = 3;

    private final List<MultiplePanel> panels = new ArrayList<>();
    private final int columns;
    private final double panelWidth;
    private final double panelHeight;

    MultiplesPanel(Plot plot, Typesetter type, double width) {
        columns = Math.max(1, Math.min(MOST_COLUMNS, (int) ((width + GAP) / (LEAST_WIDTH + GAP))));
        panelWidth = (width - (columns - 1) * GAP) / columns;
        List<LineSeries> series = plot.series().stream().map(LineSeries::new).toList();
        double titles = MultiplePanel.titles(plot, type, panelWidth);
        for (int own = 0; own < series.size(); own++) {
            panels.add(new MultiplePanel(plot, series, own, type, panelWidth, titles));
        }
        panelHeight = panels.stream().mapToDouble(MultiplePanel::height).max().orElse(0);
    }

    @Override
    public double height() {
        int rows = (panels.size() + columns - 1) / columns;
        return rows * (panelHeight + ROW_GAP) - ROW_GAP;
    }

    @Override
    public void draw(Sketch sketch) {
        for (int at = 0; at < panels.size(); at++) {
            int column = at % columns;
            int row = at / columns;
            double left = column * (panelWidth + GAP);
            double top = row * (panelHeight + ROW_GAP);
            panels.get(at).draw(sketch.at(left, top));
        }
    }
}
