package io.github.statbrief.charts.internal.plot;

import io.github.statbrief.charts.internal.axis.PeriodAxis;
import io.github.statbrief.charts.internal.axis.Room;
import io.github.statbrief.charts.internal.axis.StatedAxis;
import io.github.statbrief.charts.internal.dataset.Item;
import io.github.statbrief.charts.internal.dataset.LineSeries;
import io.github.statbrief.charts.internal.dataset.TimeDataset;
import io.github.statbrief.charts.internal.shape.FigureHints;
import io.github.statbrief.charts.internal.shape.Marker;
import io.github.statbrief.drawing.Pen;
import io.github.statbrief.drawing.type.Typesetter;
import io.github.statbrief.outline.chart.Plot;
import io.github.statbrief.theme.Colour;
import io.github.statbrief.theme.Role;
import io.github.statbrief.theme.TextStyle;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import org.jfree.chart.axis.AxisSpace;
import org.jfree.chart.plot.XYPlot;

/** One of several small XY plots: one series in front of all others, its name above and its last value behind it. */
@SuppressWarnings("serial") // never written
final class PanelPlot extends XYPlot {
    private static final double PLOT = 63;
    private static final double VALUE_GAP = 7;
    private static final double WORDS_GAP = 5;
    private static final double TITLE_GAP = 9;

    private final transient List<LineSeries> lines;
    private final transient LineSeries own;
    private final boolean referenced;
    private final transient Typesetter type;
    private final transient TextStyle number;
    private double titles;
    private transient Rectangle2D panel = new Rectangle2D.Double();

    /** Draws the series in an order, the last of which is the panel's own. */
    PanelPlot(Plot plot, List<Integer> order, Typesetter type) {
        super(
                new TimeDataset(plot, order),
                new PeriodAxis(plot.categories(), true, type),
                new StatedAxis(plot.axis(), Room.NONE, type),
                new TimeRenderer(true, type));
        this.type = type;
        lines = ((TimeDataset) getDataset()).lines();
        own = lines.get(lines.size() - 1);
        referenced = !plot.references().isEmpty();
        number = type.style(Role.NUMBER);
        Grids.lines(this, plot.references(), type.palette());
        for (int series = 0; series < lines.size(); series++) {
            boolean isOwn = series == lines.size() - 1;
            Colour colour = isOwn ? type.palette().primary() : type.palette().midRule();
            getRenderer().setSeriesPaint(series, Pen.ink(colour));
        }
    }

    /** The lines of its title in a panel of a width. */
    List<String> title(double width) {
        return type.balanced(own.name(), number, width);
    }

    /** How high a panel is whose title has the room of some lines. */
    double height(int titleLines) {
        titles = Math.ceil(titleLines * number.leading() + TITLE_GAP);
        return titles + PLOT + PeriodAxis.height(type);
    }

    @Override
    protected AxisSpace calculateAxisSpace(Graphics2D g2, Rectangle2D plotArea) {
        panel = plotArea;
        double widest = lines.stream()
                .flatMap(line -> line.last().flatMap(line::item).stream())
                .mapToDouble(item -> type.width(item.words(), number))
                .max()
                .orElse(0);
        AxisSpace space = super.calculateAxisSpace(g2, plotArea);
        space.setTop(space.getTop() + titles);
        space.setRight(space.getRight() + Math.ceil(widest + VALUE_GAP));
        return space;
    }

    @Override
    public void drawOutline(Graphics2D g2, Rectangle2D area) {
        super.drawOutline(g2, area);
        Pen pen = new Pen(g2, type);
        pen.lines(title(panel.getWidth()), number, panel.getX(), panel.getY());
        own.last().ifPresent(last -> {
            Item item = own.item(last).orElseThrow();
            Point2D place = new LineFrame(area, this).point(own, last);
            FigureHints.show(pen, item.id(), () -> {
                if (referenced) {
                    Marker.dot(pen, place, Marker.DOT + 1, Color.WHITE);
                }
                Marker.dot(pen, place, Marker.DOT, getRenderer().getSeriesPaint(lines.size() - 1));
                double top = place.getY() - number.leading() / 2;
                pen.lines(List.of(item.words()), number, area.getMaxX() + WORDS_GAP, top);
            });
        });
    }
}
