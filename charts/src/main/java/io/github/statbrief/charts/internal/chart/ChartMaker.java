package io.github.statbrief.charts.internal.chart;

import io.github.statbrief.charts.internal.plot.ItemPlot;
import io.github.statbrief.charts.internal.plot.Sized;
import io.github.statbrief.drawing.Drawing;
import io.github.statbrief.drawing.Recorder;
import io.github.statbrief.drawing.type.Typefaces;
import io.github.statbrief.drawing.type.Typesetter;
import io.github.statbrief.outline.chart.Captions;
import io.github.statbrief.outline.chart.ChartSpec;
import io.github.statbrief.theme.Role;
import java.awt.Color;
import java.awt.RenderingHints;
import java.awt.geom.Rectangle2D;
import org.jfree.chart.ChartHints;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.plot.Plot;
import org.jfree.chart.title.Title;
import org.jfree.chart.ui.RectangleEdge;
import org.jfree.chart.ui.RectangleInsets;

/** Puts plot, legend and titles of a chart together as a {@code JFreeChart}, and records one. */
public final class ChartMaker {
    /** The width of a picture: that of a brief's text and a margin on either side, so that lines break as they do in the brief. */
    public static final double PICTURE_WIDTH = 512;

    private static final double MARGIN = 14;
    private static final double GAP = 10.5;
    /** As high as it is wide, nearly: for a plot of which nobody says how high it has to be. */
    private static final double PLAIN_HEIGHT = 0.6;

    private ChartMaker() {}

    /** A chart that stands alone on white: with its foot and source, and with its titles if wanted. */
    public static JFreeChart alone(ChartSpec spec, Typesetter type, boolean titled) {
        JFreeChart chart = forPage(spec, type, PICTURE_WIDTH - 2 * MARGIN);
        chart.setBackgroundPaint(Color.WHITE);
        chart.setPadding(new RectangleInsets(MARGIN, MARGIN, MARGIN, MARGIN));
        Captions captions = spec.captions();
        if (titled) {
            String subtitle = captions.subtitle();
            double below = subtitle.isEmpty() ? GAP : 0;
            String title = captions.title().plain();
            chart.setTitle(new WordsTitle(title, Role.PICTURE_TITLE, RectangleEdge.TOP, below, type));
            chart.addSubtitle(0, new WordsTitle(subtitle, Role.SUBTITLE, RectangleEdge.TOP, GAP, type));
        }
        double gap = captions.foot().isPresent() ? 0 : GAP;
        chart.addSubtitle(new WordsTitle(captions.source(), Role.NOTE, RectangleEdge.BOTTOM, gap, type));
        captions.foot()
                .ifPresent(foot -> chart.addSubtitle(new WordsTitle(foot, Role.NOTE, RectangleEdge.BOTTOM, GAP, type)));
        return chart;
    }

    /** A chart for a page that carries its title, subtitle and foot. */
    public static JFreeChart forPage(ChartSpec spec, Typesetter type, double width) {
        Plot plot = spec.accept(new PlotFactory(type, width));
        JFreeChart chart = new JFreeChart(null, null, plot, false);
        chart.setBackgroundPaint(null);
        chart.getRenderingHints().put(RenderingHints.KEY_FRACTIONALMETRICS, RenderingHints.VALUE_FRACTIONALMETRICS_ON);
        chart.setTextAntiAlias(true);
        boolean shapes = spec instanceof ChartSpec.Dots || spec instanceof ChartSpec.Limits;
        if (plot instanceof ItemPlot items) {
            chart.addSubtitle(new KeyLegend(items, shapes, type));
        }
        return chart;
    }

    /** How high a chart has to be where it is so wide, in whole points: padding, titles and the plot. */
    public static double height(JFreeChart chart, double width) {
        RectangleInsets padding = chart.getPadding();
        double inner = padding.trimWidth(width);
        double height = padding.getTop() + padding.getBottom() + height(chart.getTitle(), inner);
        for (int at = 0; at < chart.getSubtitleCount(); at++) {
            height += height(chart.getSubtitle(at), inner);
        }
        return height + (chart.getPlot() instanceof Sized sized ? sized.heightFor(inner) : inner * PLAIN_HEIGHT);
    }

    /** How high a chart has to be at least for its words to have their room, in whole points. */
    public static double lowest(JFreeChart chart, double width) {
        double inner = chart.getPadding().trimWidth(width);
        double spare = chart.getPlot() instanceof Sized sized ? sized.heightFor(inner) - sized.lowestFor(inner) : 0;
        return height(chart, width) - spare;
    }

    private static double height(Title title, double width) {
        if (title instanceof WordsTitle words) {
            return words.height(width);
        }
        return title instanceof KeyLegend legend ? legend.height(width) : 0;
    }

    /** Draws a chart as marks. */
    public static Drawing record(JFreeChart chart, Typefaces typefaces, double width, double height) {
        Recorder recorder = new Recorder(typefaces, ChartHints.KEY_BEGIN_ELEMENT, ChartHints.KEY_END_ELEMENT);
        chart.draw(recorder, new Rectangle2D.Double(0, 0, width, height));
        return recorder.drawing(width, height);
    }
}
