package io.github.statbrief.charts.internal.renderer;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import org.jfree.chart.LegendItemCollection;
import org.jfree.chart.plot.CategoryPlot;

/** What a renderer of rows draws above the first one: the names of parts or columns, in the place of a legend of series. */
public interface Head {
    /** Whether it has its room in a plot of a width; asked before everything else. */
    boolean fits(double plotWidth);

    /** How high it is, in whole points. */
    double height();

    /** Draws it above a plot. */
    void draw(Graphics2D g2, Rectangle2D dataArea, CategoryPlot plot);

    /** The legend of a plot that has it. */
    default LegendItemCollection legend() {
        return new LegendItemCollection();
    }
}
