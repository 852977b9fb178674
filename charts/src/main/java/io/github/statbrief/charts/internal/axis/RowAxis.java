package io.github.statbrief.charts.internal.axis;

import io.github.statbrief.charts.internal.shape.FigureHints;
import io.github.statbrief.drawing.Pen;
import io.github.statbrief.drawing.type.Typesetter;
import io.github.statbrief.theme.Role;
import io.github.statbrief.theme.TextStyle;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.Rectangle2D;
import java.util.List;
import org.jfree.chart.axis.AxisSpace;
import org.jfree.chart.axis.AxisState;
import org.jfree.chart.axis.CategoryAxis;
import org.jfree.chart.entity.CategoryLabelEntity;
import org.jfree.chart.plot.CategoryPlot;
import org.jfree.chart.plot.Plot;
import org.jfree.chart.plot.PlotRenderingInfo;
import org.jfree.chart.ui.RectangleEdge;
import org.jspecify.annotations.Nullable;

/**
 * Rows of a horizontal chart: names broken into lines in the release's language and set against the plot, each row as high as what it holds. JFreeChart's rows are all
 * equally high, and it breaks names in the language of the machine.
 */
@SuppressWarnings("serial") // never written
public final class RowAxis extends CategoryAxis {
    /** What letters below the line of the last name need. */
    static final double BELOW = 0.75;

    private static final double PAD = 3.5;
    private static final double LEAST = 84;
    private static final double MOST = 0.36;

    private final List<String> names;
    private final transient Room room;
    private final transient Typesetter type;
    private final transient TextStyle style;
    private transient List<List<String>> lines = List.of();
    private double chartWidth;
    private double nameWidth;
    private double left;
    private transient @Nullable Shape clip;

    /** Takes the names of the categories and what their rows hold. */
    public RowAxis(List<String> names, Room room, Typesetter type) {
        this.names = names;
        this.room = room;
        this.type = type;
        style = type.style(Role.CELL);
        setAxisLineVisible(false);
        setTickLabelFont(type.font(style));
        setTickLabelPaint(Pen.ink(style.colour()));
        setLabelFont(type.font(style));
    }

    /** Measures for a width of the chart; answers how wide the plot is. */
    public double fit(double width) {
        if (width != chartWidth) {
            chartWidth = width;
            double most = width * MOST;
            double widest =
                    type.width(broken(most).stream().flatMap(List::stream).toList(), style);
            nameWidth = Math.max(Math.min(LEAST, most), widest);
            lines = broken(nameWidth);
        }
        room.fit(width - before());
        return width - before();
    }

    private List<List<String>> broken(double width) {
        return names.stream().map(name -> type.balanced(name, style, width)).toList();
    }

    /** What names take before the plot, in whole points: JFreeChart rounds the plot to these. */
    private double before() {
        return Math.ceil(nameWidth + room.gap());
    }

    /** How high all rows are in a chart of the width that was measured. */
    public double height() {
        return above(names.size()) + BELOW;
    }

    private double above(int row) {
        double above = 0;
        for (int at = 0; at < row; at++) {
            above += height(at);
        }
        return above;
    }

    private double height(int row) {
        int count = lines.get(row).size();
        double name = count <= 1 ? Room.TIGHT : count * style.leading() + PAD;
        return Math.max(room.height(row), name + 2 * Math.abs(room.nameOffset(row)));
    }

    /** How much higher or lower rows are drawn than they are measured. */
    public double scale(Rectangle2D area) {
        return area.getHeight() / height();
    }

    @Override
    public double getCategoryStart(int category, int count, Rectangle2D area, RectangleEdge edge) {
        return area.getY() + above(category) * scale(area);
    }

    @Override
    public double getCategoryEnd(int category, int count, Rectangle2D area, RectangleEdge edge) {
        return area.getY() + above(category + 1) * scale(area);
    }

    @Override
    public double getCategoryMiddle(int category, int count, Rectangle2D area, RectangleEdge edge) {
        return getCategoryStart(category, count, area, edge) + height(category) / 2 * scale(area);
    }

    @Override
    public double getCategorySeriesMiddle(
            int category, int count, int series, int seriesCount, double margin, Rectangle2D area, RectangleEdge edge) {
        return getCategoryMiddle(category, count, area, edge) + room.offset(category, series) * scale(area);
    }

    @Override
    public AxisSpace reserveSpace(Graphics2D g2, Plot plot, Rectangle2D plotArea, RectangleEdge edge, AxisSpace space) {
        fit(plotArea.getWidth());
        space.add(before(), edge);
        return space;
    }

    /** Names are drawn with their rows, so that what is drawn is read row by row. */
    @Override
    public AxisState draw(
            Graphics2D g2,
            double cursor,
            Rectangle2D plotArea,
            Rectangle2D dataArea,
            RectangleEdge edge,
            PlotRenderingInfo info) {
        left = plotArea.getX();
        clip = g2.getClip();
        if (info != null && info.getOwner() != null && info.getOwner().getEntityCollection() != null) {
            for (int row = 0; row < names.size(); row++) {
                double top = getCategoryStart(row, names.size(), dataArea, edge);
                Rectangle2D place =
                        new Rectangle2D.Double(plotArea.getX(), top, nameWidth, height(row) * scale(dataArea));
                Comparable<?> key = ((CategoryPlot) getPlot()).getDataset().getColumnKey(row);
                info.getOwner().getEntityCollection().add(new CategoryLabelEntity(key, place, names.get(row), null));
            }
        }
        return new AxisState(cursor - before());
    }

    /** Draws the name of a row, outside of the plot, to which JFreeChart has clipped when its renderer draws the row. */
    public void drawName(Graphics2D g2, Rectangle2D dataArea, int row) {
        Shape plotClip = g2.getClip();
        g2.setClip(clip);
        double middle = getCategoryMiddle(row, names.size(), dataArea, RectangleEdge.LEFT)
                + room.nameOffset(row) * scale(dataArea);
        double top = middle - lines.get(row).size() * style.leading() / 2;
        Pen pen = new Pen(g2, type);
        FigureHints.show(
                pen, room.owner(row).orElse(""), () -> pen.lines(lines.get(row), style, left + nameWidth, 1, top));
        g2.setClip(plotClip);
    }
}
