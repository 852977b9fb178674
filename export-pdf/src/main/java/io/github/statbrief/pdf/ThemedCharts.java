package io.github.statbrief.pdf;

import io.github.statbrief.outline.ChartSpec;
import io.github.statbrief.theme.Theme;
import java.awt.Color;
import java.awt.Graphics2D;

/** TEMPORARY until charts lands. */
final class ThemedCharts implements ChartDrawing {
    private final Theme theme;

    ThemedCharts(Theme theme) {
        this.theme = theme;
    }

    @Override
    public double height(ChartSpec chart, double width) {
        return 39.0 * chart.items().size();
    }

    @Override
    public void paint(ChartSpec chart, Graphics2D graphics, double width) {
        graphics.setColor(new Color(theme.palette().primary().rgb()));
        for (int i = 0; i < chart.items().size(); i++) {
            graphics.fillRect(92, i * 39, 286 / (i + 1), 22);
        }
    }
}
