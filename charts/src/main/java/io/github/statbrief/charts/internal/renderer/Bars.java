package io.github.statbrief.charts.internal.renderer;

import org.jfree.chart.renderer.category.BarRenderer;
import org.jfree.chart.renderer.category.StandardBarPainter;

/** Sets what every renderer of bars sets. On each of them: JFreeChart's own defaults belong to the application around us. */
final class Bars {
    private Bars() {}

    /** Flat bars without outlines or shadows. */
    static void plain(BarRenderer renderer) {
        renderer.setBarPainter(new StandardBarPainter());
        renderer.setShadowVisible(false);
        renderer.setDrawBarOutline(false);
        renderer.setMinimumBarLength(0);
        renderer.setDefaultItemLabelsVisible(false);
    }
}
