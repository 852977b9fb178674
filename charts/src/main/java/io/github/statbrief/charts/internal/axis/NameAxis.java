package io.github.statbrief.charts.internal.axis;

import io.github.statbrief.charts.internal.shape.Pen;
import io.github.statbrief.charts.internal.type.Typesetter;
import io.github.statbrief.theme.Role;
import io.github.statbrief.theme.TextStyle;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import org.jfree.chart.axis.AxisSpace;
import org.jfree.chart.axis.AxisState;
import org.jfree.chart.axis.CategoryAxis;
import org.jfree.chart.plot.Plot;
import org.jfree.chart.plot.PlotRenderingInfo;
import org.jfree.chart.ui.RectangleEdge;

/** Short names below upright bars, each on one line in the middle of its place; JFreeChart would measure them in whole points and break them in the machine's language. */
@SuppressWarnings("serial") // never written
public class NameAxis extends CategoryAxis {
    private static final double GAP = 4;

    private final List<String> names;
    private final transient Typesetter type;
    private final transient TextStyle style;

    /** Takes the names of the categories. */
    public NameAxis(List<String> names, Typesetter type) {
        this.names = List.copyOf(names);
        this.type = type;
        style = type.style(Role.CELL);
        setLowerMargin(0);
        setUpperMargin(0);
        setCategoryMargin(0);
        setTickLabelFont(type.font(style));
        setLabelFont(type.font(style));
    }

    /** What names take below a plot. */
    public double height() {
        return Math.ceil(GAP + style.leading() + RowAxis.BELOW);
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
        double baseline = type.baseline(style, dataArea.getMaxY() + GAP);
        for (int category = 0; category < names.size(); category++) {
            double middle = getCategoryMiddle(category, names.size(), dataArea, edge);
            pen.text(names.get(category), style, middle - type.width(names.get(category), style) / 2, baseline);
        }
        return new AxisState(cursor + height());
    }
}
