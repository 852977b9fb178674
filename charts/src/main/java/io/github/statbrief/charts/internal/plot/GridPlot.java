package io.github.statbrief.charts.internal.plot;

import io.github.statbrief.charts.internal.axis.AxisMargins;
import io.github.statbrief.charts.internal.axis.PeriodAxis;
import io.github.statbrief.charts.internal.axis.StatedAxis;
import io.github.statbrief.charts.internal.dataset.TimeDataset;
import io.github.statbrief.charts.internal.line.TimeRenderer;
import io.github.statbrief.charts.internal.shape.Pen;
import io.github.statbrief.charts.internal.shape.ReferenceMarker;
import io.github.statbrief.charts.internal.shape.Ribbon;
import io.github.statbrief.charts.internal.type.Typesetter;
import io.github.statbrief.theme.Palette;
import io.github.statbrief.theme.Role;
import io.github.statbrief.theme.TextStyle;
import java.awt.Graphics2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import org.jfree.chart.plot.Plot;
import org.jfree.chart.plot.PlotRenderingInfo;
import org.jfree.chart.plot.PlotState;
import org.jfree.chart.plot.XYPlot;

/** Small XY plots in a grid, three to a row, all on the same axes: JFreeChart's combined plots know one row or one column. */
@SuppressWarnings("serial") // never written
public final class GridPlot extends Plot implements Sized {
    private static final double GAP = 14;
    private static final double ROW_GAP = 10;
    private static final double LEAST_WIDTH = 130;
    private static final int MOST_COLUMNS = 3;

    private static final double KEY = 18;
    private static final double KEY_GAP = 5;

    private final List<PanelPlot> panels = new ArrayList<>();
    private final transient List<io.github.statbrief.outline.chart.Plot.Reference> references;
    private final transient Typesetter type;

    /** A panel for each series of a plot. */
    public GridPlot(io.github.statbrief.outline.chart.Plot plot, Typesetter type) {
        references = plot.references();
        this.type = type;
        for (int own = 0; own < plot.series().size(); own++) {
            TimeRenderer renderer = new TimeRenderer(true, type);
            Palette palette = type.theme().palette();
            for (int series = 0; series < plot.series().size(); series++) {
                boolean last = series == plot.series().size() - 1;
                renderer.setSeriesPaint(series, Pen.ink(last ? palette.primary() : palette.midRule()));
            }
            PanelPlot panel = new PanelPlot(
                    TimeDataset.withLast(plot, own),
                    new PeriodAxis(plot.categories(), true, type),
                    new StatedAxis(plot.axis(), AxisMargins.NONE, type),
                    renderer,
                    type);
            panel.setParent(this);
            ReferenceMarker.add(plot.references(), panel, type.theme().palette());
            panels.add(panel);
        }
        Grids.plain(this);
    }

    /** The plots, one for each series, each with its own series last. */
    public List<XYPlot> panels() {
        return List.copyOf(panels);
    }

    @Override
    public String getPlotType() {
        return "Grid of XY plots";
    }

    private static int columns(double width) {
        return Math.max(1, Math.min(MOST_COLUMNS, (int) ((width + GAP) / (LEAST_WIDTH + GAP))));
    }

    private static double panelWidth(double width) {
        return Math.floor((width - (columns(width) - 1) * GAP) / columns(width));
    }

    private int rows(double width) {
        return (panels.size() + columns(width) - 1) / columns(width);
    }

    /** How high a panel is; all titles have the room of the longest. */
    private double panelHeight(double width) {
        int lines = panels.stream()
                .mapToInt(panel -> panel.fit(panelWidth(width)))
                .max()
                .orElse(0);
        return panels.stream().mapToDouble(panel -> panel.height(lines)).max().orElse(0);
    }

    @Override
    public double heightFor(double width) {
        return wordsHeight(width) + rows(width) * (panelHeight(width) + ROW_GAP) - ROW_GAP;
    }

    /** What the words of reference lines take above all panels, in whole points. */
    private double wordsHeight(double width) {
        double lines =
                references.stream().mapToInt(line -> words(line, width).size()).sum();
        return lines == 0 ? 0 : Math.ceil(lines * style().leading() + ROW_GAP);
    }

    private List<String> words(io.github.statbrief.outline.chart.Plot.Reference line, double width) {
        return type.balanced(line.label() + ": " + line.words(), style(), width - KEY - KEY_GAP);
    }

    private TextStyle style() {
        return type.style(Role.NOTE);
    }

    private void drawWords(Graphics2D g2, Rectangle2D area) {
        Pen pen = new Pen(g2, type);
        double top = area.getY();
        for (io.github.statbrief.outline.chart.Plot.Reference line : references) {
            List<String> words = words(line, area.getWidth());
            double y = top + style().leading() / 2;
            Point2D from = new Point2D.Double(area.getX(), y);
            Point2D to = new Point2D.Double(area.getX() + KEY, y);
            double start = top;
            pen.showing(line.id(), () -> {
                Ribbon.dashes(from, to, 0, 1)
                        .forEach(dash ->
                                pen.fill(dash, Pen.ink(type.theme().palette().ink())));
                pen.lines(words, style(), to.getX() + KEY_GAP, start);
            });
            top += words.size() * style().leading();
        }
    }

    @Override
    public void draw(Graphics2D g2, Rectangle2D area, Point2D anchor, PlotState parentState, PlotRenderingInfo info) {
        if (info != null) {
            info.setPlotArea(area);
            info.setDataArea(area);
        }
        drawBackground(g2, area);
        drawWords(g2, area);
        double above = wordsHeight(area.getWidth());
        double width = panelWidth(area.getWidth());
        panelHeight(area.getWidth());
        double height = Math.floor((area.getHeight() - above + ROW_GAP) / rows(area.getWidth()) - ROW_GAP);
        for (int at = 0; at < panels.size(); at++) {
            int column = at % columns(area.getWidth());
            int row = at / columns(area.getWidth());
            Rectangle2D place = new Rectangle2D.Double(
                    area.getX() + Math.round(column * (area.getWidth() + GAP) / columns(area.getWidth())),
                    area.getY() + above + row * (height + ROW_GAP),
                    width,
                    height);
            PlotRenderingInfo own = info == null ? null : new PlotRenderingInfo(info.getOwner());
            if (info != null) {
                info.addSubplotInfo(own);
            }
            panels.get(at).draw(g2, place, anchor, parentState, own);
        }
    }
}
