package io.github.statbrief.pdf;

import io.github.statbrief.outline.ChartSpec;
import java.awt.Graphics2D;

/** Paints charts; the one place at which a brief meets the charts module. */
interface ChartDrawing {
    /** The height that a chart takes at a width, in points. */
    double height(ChartSpec chart, double width);

    /** Paints a chart from the origin, in points. */
    void paint(ChartSpec chart, Graphics2D graphics, double width);
}
