package io.github.statbrief.charts.internal.axis;

import io.github.statbrief.drawing.Pen;
import io.github.statbrief.drawing.type.Typesetter;
import io.github.statbrief.outline.chart.CodeChart;
import io.github.statbrief.outline.chart.Plot.Category;
import io.github.statbrief.theme.Role;
import io.github.statbrief.theme.TextStyle;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.Optional;
import org.jfree.chart.axis.AxisSpace;
import org.jfree.chart.axis.AxisState;
import org.jfree.chart.axis.CategoryAxis;
import org.jfree.chart.plot.Plot;
import org.jfree.chart.plot.PlotRenderingInfo;
import org.jfree.chart.ui.RectangleEdge;

/**
 * Short names below upright bars, each on one line in the middle of its place, or the bounds of classes as numbers, as many as have room. JFreeChart would measure
 * names in whole points, break them in the machine's language and place no bounds.
 */
@SuppressWarnings("serial") // never written
public final class NameAxis extends CategoryAxis {
    private static final double GAP = 4;

    private final transient List<Category> names;
    private final transient Optional<CodeChart.Histogram> histogram;
    private final transient Typesetter type;
    private final transient TextStyle style;

    private NameAxis(List<Category> names, Optional<CodeChart.Histogram> histogram, Typesetter type) {
        this.names = names;
        this.histogram = histogram;
        this.type = type;
        style = type.style(Role.CELL);
        setLowerMargin(0);
        setUpperMargin(0);
        setCategoryMargin(0);
        setTickLabelFont(type.font(style));
        setLabelFont(type.font(style));
    }

    /** The brief names of categories. */
    public static NameAxis of(List<Category> names, Typesetter type) {
        return new NameAxis(names, Optional.empty(), type);
    }

    /** The bounds of classes. */
    public static NameAxis bounds(CodeChart.Histogram histogram, Typesetter type) {
        List<Category> bounds = histogram.bounds().stream()
                .map(bound -> new Category(bound.label(), bound.label()))
                .toList();
        return new NameAxis(bounds, Optional.of(histogram), type);
    }

    /** What names take below a plot. */
    public double height() {
        return histogram.isPresent() ? PeriodAxis.height(type) : Math.ceil(GAP + style.leading() + RowAxis.BELOW);
    }

    @Override
    public AxisSpace reserveSpace(Graphics2D g2, Plot plot, Rectangle2D plotArea, RectangleEdge edge, AxisSpace space) {
        space.add(height(), edge);
        return space;
    }

    @Override
    public AxisState draw(
            Graphics2D g2,
            double cursor,
            Rectangle2D plotArea,
            Rectangle2D dataArea,
            RectangleEdge edge,
            PlotRenderingInfo info) {
        Pen pen = new Pen(g2, type);
        if (histogram.isPresent()) {
            PeriodLabels labels = new PeriodLabels(
                    names,
                    type,
                    bound -> dataArea.getX() + histogram.get().share(bound) * dataArea.getWidth(),
                    plotArea.getX(),
                    plotArea.getMaxX());
            Color line = Pen.ink(type.palette().muted());
            labels.draw(pen, labels.chosen(), dataArea.getMaxY(), line);
        } else {
            for (int at = 0; at < names.size(); at++) {
                double middle = getCategoryMiddle(at, names.size(), dataArea, edge);
                pen.lines(List.of(names.get(at).brief()), style, middle, 0.5, dataArea.getMaxY() + GAP);
            }
        }
        return new AxisState(cursor + height());
    }
}
