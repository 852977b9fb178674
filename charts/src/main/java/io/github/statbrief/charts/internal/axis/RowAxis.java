package io.github.statbrief.charts.internal.axis;

import io.github.statbrief.charts.internal.shape.Pen;
import io.github.statbrief.charts.internal.type.Typesetter;
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
    /** Between names and the plot. */
    public static final double GAP = 8;
    /** The least distance of two rows: 60 of them stand on one page. */
    public static final double TIGHT = 10.1;
    /** What letters below the line of the last name need. */
    public static final double BELOW = 0.75;

    private static final double PAD = 3.5;
    private static final double LEAST = 84;
    private static final double MOST = 0.36;

    private final List<String> names;
    private final transient RowContent content;
    private final transient Typesetter type;
    private final transient TextStyle style;
    private final double gap;
    private transient Layout layout;
    private double left;
    private transient @Nullable Shape clip;

    /** Names as they are set in a chart of some width. */
    private record Layout(double chartWidth, double width, List<List<String>> names) {}

    /**
     * Takes rows.
     *
     * @param names the names of the categories
     * @param content what the rows hold
     * @param gap between names and the plot
     * @param type what measures
     */
    public RowAxis(List<String> names, RowContent content, double gap, Typesetter type) {
        this.names = List.copyOf(names);
        this.content = content;
        this.gap = gap;
        this.type = type;
        style = type.style(Role.CELL);
        layout = new Layout(0, 0, List.of());
        setAxisLineVisible(false);
        setTickLabelFont(type.font(style));
        setTickLabelPaint(Pen.ink(style.colour()));
        setLabelFont(type.font(style));
    }

    private void fit(double chartWidth) {
        if (chartWidth != layout.chartWidth()) {
            double most = chartWidth * MOST;
            double widest = names.stream()
                    .mapToDouble(name -> type.width(type.balanced(name, style, most), style))
                    .max()
                    .orElse(0);
            double width = Math.max(Math.min(LEAST, most), widest);
            layout = new Layout(
                    chartWidth,
                    width,
                    names.stream()
                            .map(name -> type.balanced(name, style, width))
                            .toList());
        }
        content.fit(chartWidth - before());
    }

    /** What names take before the plot, in whole points: JFreeChart rounds the plot to these. */
    private double before() {
        return Math.ceil(layout.width() + gap);
    }

    /** How wide the plot is in a chart of some width. */
    public double plotWidth(double chartWidth) {
        fit(chartWidth);
        return chartWidth - before();
    }

    /** How high all rows are in a chart of some width. */
    public double height(double chartWidth) {
        fit(chartWidth);
        return natural();
    }

    private double natural() {
        double height = BELOW;
        for (int row = 0; row < names.size(); row++) {
            height += height(row);
        }
        return height;
    }

    private double height(int row) {
        int lines = layout.names().get(row).size();
        double name = lines <= 1 ? TIGHT : lines * style.leading() + PAD;
        return Math.max(content.height(row), name + 2 * Math.abs(content.nameOffset(row)));
    }

    /** How much higher or lower rows are drawn than they are measured. */
    public double scale(Rectangle2D area) {
        return area.getHeight() / natural();
    }

    @Override
    public double getCategoryStart(int category, int count, Rectangle2D area, RectangleEdge edge) {
        double above = 0;
        for (int row = 0; row < category; row++) {
            above += height(row);
        }
        return area.getY() + above * scale(area);
    }

    @Override
    public double getCategoryEnd(int category, int count, Rectangle2D area, RectangleEdge edge) {
        return getCategoryStart(category, count, area, edge) + height(category) * scale(area);
    }

    @Override
    public double getCategoryMiddle(int category, int count, Rectangle2D area, RectangleEdge edge) {
        return getCategoryStart(category, count, area, edge) + height(category) / 2 * scale(area);
    }

    @Override
    public double getCategorySeriesMiddle(
            int category,
            int count,
            int series,
            int seriesCount,
            double itemMargin,
            Rectangle2D area,
            RectangleEdge edge) {
        return getCategoryMiddle(category, count, area, edge) + content.offset(category, series) * scale(area);
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
        for (int row = 0; row < names.size(); row++) {
            addEntity(plotArea, dataArea, row, info);
        }
        return new AxisState(cursor - before());
    }

    /** Draws the name of a row, outside of the plot, to which JFreeChart has clipped when its renderer draws the row. */
    public void drawName(Graphics2D g2, Rectangle2D dataArea, int row) {
        Shape plotClip = g2.getClip();
        g2.setClip(clip);
        Pen pen = new Pen(g2, type);
        pen.showing(content.owner(row).orElse(""), () -> drawName(pen, dataArea, row));
        g2.setClip(plotClip);
    }

    private void drawName(Pen pen, Rectangle2D dataArea, int row) {
        List<String> lines = layout.names().get(row);
        double middle = getCategoryMiddle(row, names.size(), dataArea, RectangleEdge.LEFT)
                + content.nameOffset(row) * scale(dataArea);
        double top = middle - lines.size() * style.leading() / 2;
        for (String line : lines) {
            pen.textBefore(line, style, left + layout.width(), type.baseline(style, top));
            top += style.leading();
        }
    }

    private void addEntity(Rectangle2D plotArea, Rectangle2D dataArea, int row, PlotRenderingInfo info) {
        if (info == null || info.getOwner() == null || info.getOwner().getEntityCollection() == null) {
            return;
        }
        double top = getCategoryStart(row, names.size(), dataArea, RectangleEdge.LEFT);
        double height = height(row) * scale(dataArea);
        Rectangle2D place = new Rectangle2D.Double(plotArea.getX(), top, layout.width(), height);
        Comparable<?> key = ((CategoryPlot) getPlot()).getDataset().getColumnKey(row);
        info.getOwner().getEntityCollection().add(new CategoryLabelEntity(key, place, names.get(row), null));
    }
}
