package io.github.statbrief.charts.internal.chart;

import io.github.statbrief.charts.internal.plot.ItemPlot;
import io.github.statbrief.charts.internal.shape.Marker;
import io.github.statbrief.drawing.Pen;
import io.github.statbrief.drawing.type.Typesetter;
import io.github.statbrief.theme.Role;
import io.github.statbrief.theme.TextStyle;
import java.awt.Graphics2D;
import java.awt.Paint;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import org.jfree.chart.LegendItem;
import org.jfree.chart.LegendItemCollection;
import org.jfree.chart.block.RectangleConstraint;
import org.jfree.chart.title.LegendTitle;
import org.jfree.chart.ui.HorizontalAlignment;
import org.jfree.chart.ui.RectangleEdge;
import org.jfree.chart.ui.Size2D;
import org.jspecify.annotations.Nullable;

/** The items of JFreeChart's legend, as many to a line as fit, with names broken in the release's language; there is none where one series needs no name. */
@SuppressWarnings("serial") // never written
final class KeyLegend extends LegendTitle {
    private static final double SWATCH = 7.5;
    private static final double SWATCH_GAP = 5;
    private static final double APART = 16;
    private static final double BELOW = 7;

    private final transient ItemPlot plot;
    private final transient Typesetter type;
    private final transient TextStyle style;
    private final boolean shapes;

    /** An item and where it stands. */
    private record Entry(LegendItem item, List<String> name, double x, double y) {}

    /** The legend of a plot, whose series may have shapes of their own. */
    KeyLegend(ItemPlot plot, boolean shapes, Typesetter type) {
        super(plot);
        this.plot = plot;
        this.shapes = shapes;
        this.type = type;
        style = type.style(Role.CELL);
        setPosition(RectangleEdge.TOP);
        setHorizontalAlignment(HorizontalAlignment.LEFT);
        setItemFont(type.font(style));
        setItemPaint(Pen.ink(style.colour()));
    }

    private List<Entry> entries(double width) {
        plot.fit(width);
        List<Entry> entries = new ArrayList<>();
        LegendItemCollection legend = plot.getLegendItems();
        for (int at = 0; at < legend.getItemCount() && legend.getItemCount() > 1; at++) {
            add(legend.get(at), width, entries);
        }
        return entries;
    }

    private void add(LegendItem item, double width, List<Entry> entries) {
        List<String> lines = type.balanced(item.getLabel(), style, width - key() - SWATCH_GAP);
        double needed = key() + SWATCH_GAP + type.width(lines, style);
        double x = 0;
        double y = 0;
        if (!entries.isEmpty()) {
            Entry last = entries.get(entries.size() - 1);
            x = last.x() + key() + SWATCH_GAP + type.width(last.name(), style) + APART;
            y = last.y();
            if (x + needed > width || lines.size() > 1 || last.name().size() > 1) {
                x = 0;
                y += last.name().size() * style.leading() + 2;
            }
        }
        entries.add(new Entry(item, lines, x, y));
    }

    private double key() {
        return shapes ? 2 * Marker.REACH : SWATCH;
    }

    /** How high it is in a chart of a width, in whole points; nothing where there is one series. */
    double height(double width) {
        return entries(width).stream()
                .mapToDouble(entry -> Math.ceil(entry.y() + entry.name().size() * style.leading() + BELOW))
                .max()
                .orElse(0);
    }

    @Override
    public Size2D arrange(Graphics2D g2, RectangleConstraint constraint) {
        double width = constraint.getWidthRange().getUpperBound();
        return new Size2D(width, height(width));
    }

    @Override
    public @Nullable Object draw(Graphics2D g2, Rectangle2D area, Object params) {
        Pen pen = new Pen(g2, type);
        for (Entry entry : entries(area.getWidth())) {
            double x = area.getX() + entry.x();
            double middle = area.getY() + entry.y() + style.leading() / 2;
            Paint paint = entry.item().getFillPaint();
            if (shapes) {
                pen.fill(x + Marker.REACH, middle, entry.item().getShape(), paint);
            } else {
                pen.box(x, middle - SWATCH / 2, SWATCH, SWATCH, paint);
            }
            pen.lines(entry.name(), style, x + key() + SWATCH_GAP, area.getY() + entry.y());
        }
        return null;
    }
}
