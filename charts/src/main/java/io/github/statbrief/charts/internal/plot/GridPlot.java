package io.github.statbrief.charts.internal.plot;

import io.github.statbrief.charts.internal.shape.FigureHints;
import io.github.statbrief.drawing.Areas;
import io.github.statbrief.drawing.Pen;
import io.github.statbrief.drawing.type.Typesetter;
import io.github.statbrief.outline.chart.Plot.Reference;
import io.github.statbrief.theme.Role;
import io.github.statbrief.theme.TextStyle;
import java.awt.Graphics2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.jfree.chart.plot.Plot;
import org.jfree.chart.plot.PlotRenderingInfo;
import org.jfree.chart.plot.PlotState;

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
    private final transient List<Reference> references;
    private final transient Typesetter type;
    private final transient TextStyle note;

    /** A panel for each series of a plot, which it draws last. */
    public GridPlot(io.github.statbrief.outline.chart.Plot plot, Typesetter type) {
        references = plot.references();
        this.type = type;
        note = type.style(Role.NOTE);
        for (int own = 0; own < plot.series().size(); own++) {
            List<Integer> order = new ArrayList<>(
                    IntStream.range(0, plot.series().size()).boxed().toList());
            order.add(order.remove(own));
            PanelPlot panel = new PanelPlot(plot, order, type);
            panel.setParent(this);
            panels.add(panel);
        }
        Grids.plain(this);
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
                .mapToInt(panel -> panel.title(panelWidth(width)).size())
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
        int lines =
                references.stream().mapToInt(line -> words(line, width).size()).sum();
        return lines == 0 ? 0 : Math.ceil(lines * note.leading() + ROW_GAP);
    }

    private List<String> words(Reference line, double width) {
        return type.balanced(line.label() + ": " + line.words(), note, width - KEY - KEY_GAP);
    }

    private void drawWords(Graphics2D g2, Rectangle2D area) {
        Pen pen = new Pen(g2, type);
        double next = area.getY();
        for (Reference line : references) {
            List<String> words = words(line, area.getWidth());
            double top = next;
            Point2D from = new Point2D.Double(area.getX(), top + note.leading() / 2);
            Point2D to = new Point2D.Double(area.getX() + KEY, from.getY());
            FigureHints.show(pen, line.id(), () -> {
                Areas.dashes(from, to, 0, 1)
                        .forEach(dash -> pen.fill(dash, Pen.ink(type.palette().ink())));
                pen.lines(words, note, to.getX() + KEY_GAP, top);
            });
            next += words.size() * note.leading();
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
        int columns = columns(area.getWidth());
        panelHeight(area.getWidth());
        double height = Math.floor((area.getHeight() - above + ROW_GAP) / rows(area.getWidth()) - ROW_GAP);
        for (int at = 0; at < panels.size(); at++) {
            double x = area.getX() + Math.round(at % columns * (area.getWidth() + GAP) / columns);
            double y = area.getY() + above + Math.floorDiv(at, columns) * (height + ROW_GAP);
            Rectangle2D place = new Rectangle2D.Double(x, y, panelWidth(area.getWidth()), height);
            PlotRenderingInfo own = info == null ? null : new PlotRenderingInfo(info.getOwner());
            if (info != null) {
                info.addSubplotInfo(own);
            }
            panels.get(at).draw(g2, place, anchor, parentState, own);
        }
    }
}
