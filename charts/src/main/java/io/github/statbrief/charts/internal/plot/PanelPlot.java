package io.github.statbrief.charts.internal.plot;

import io.github.statbrief.charts.internal.axis.LineFrame;
import io.github.statbrief.charts.internal.axis.PeriodAxis;
import io.github.statbrief.charts.internal.axis.StatedAxis;
import io.github.statbrief.charts.internal.dataset.Item;
import io.github.statbrief.charts.internal.dataset.LineSeries;
import io.github.statbrief.charts.internal.dataset.TimeDataset;
import io.github.statbrief.charts.internal.line.TimeRenderer;
import io.github.statbrief.charts.internal.shape.Marker;
import io.github.statbrief.charts.internal.shape.Pen;
import io.github.statbrief.charts.internal.shape.ReferenceMarker;
import io.github.statbrief.charts.internal.type.Typesetter;
import io.github.statbrief.theme.Role;
import io.github.statbrief.theme.TextStyle;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Paint;
import java.awt.geom.Rectangle2D;
import java.util.List;
import org.jfree.chart.axis.AxisSpace;
import org.jfree.chart.plot.SeriesRenderingOrder;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.ui.RectangleInsets;

/** One of several small XY plots: the last series of its dataset in front of all others, its name above and its last value behind it. */
@SuppressWarnings("serial") // never written
final class PanelPlot extends XYPlot {
    private static final double PLOT = 63;
    private static final double VALUE_GAP = 7;
    private static final double WORDS_GAP = 5;
    private static final double TITLE_GAP = 9;

    private final TimeDataset data;
    private final transient Typesetter type;
    private final transient TextStyle style;
    private double titles;
    private double left;
    private double upper;
    private transient List<String> title = List.of();

    PanelPlot(TimeDataset data, PeriodAxis periods, StatedAxis values, TimeRenderer renderer, Typesetter type) {
        super(data, periods, values, renderer);
        this.data = data;
        this.type = type;
        style = type.style(Role.NUMBER);
        setAxisOffset(RectangleInsets.ZERO_INSETS);
        setSeriesRenderingOrder(SeriesRenderingOrder.FORWARD);
        Grids.plain(this);
        Grids.lines(this, type.theme().palette());
    }

    /** Breaks the title; answers how many lines it has. */
    int fit(double width) {
        title = type.balanced(data.getSeriesKey(own()).name(), style, width);
        return title.size();
    }

    private int own() {
        return data.getSeriesCount() - 1;
    }

    /** How high a panel is whose title has some lines. */
    double height(int lines) {
        titles = Math.ceil(lines * style.leading() + TITLE_GAP);
        return titles + PLOT + PeriodAxis.height(type);
    }

    @Override
    protected AxisSpace calculateAxisSpace(Graphics2D g2, Rectangle2D plotArea) {
        left = plotArea.getX();
        upper = plotArea.getY();
        AxisSpace space = super.calculateAxisSpace(g2, plotArea);
        space.setTop(space.getTop() + titles);
        space.setRight(space.getRight() + Math.ceil(widest() + VALUE_GAP));
        return space;
    }

    private double widest() {
        return data.lines().stream()
                .mapToDouble(line -> line.last().flatMap(line::item).map(Item::words).stream()
                        .mapToDouble(words -> type.width(words, style))
                        .sum())
                .max()
                .orElse(0);
    }

    @Override
    public void drawOutline(Graphics2D g2, Rectangle2D area) {
        super.drawOutline(g2, area);
        Pen pen = new Pen(g2, type);
        pen.lines(title, style, left, upper);
        LineSeries line = data.lines().get(own());
        LineFrame frame = new LineFrame(area, getDomainAxis(), getRangeAxis(), line.size());
        Paint paint = getRenderer().getSeriesPaint(own());
        line.last().ifPresent(last -> {
            Item item = line.item(last).orElseThrow();
            double y = frame.y(line.spot(last).orElseThrow().middle());
            pen.showing(item.id(), () -> {
                if (!ReferenceMarker.in(this).isEmpty()) {
                    Marker.dot(pen, frame.x(last), y, Marker.DOT + 1, Color.WHITE);
                }
                Marker.dot(pen, frame.x(last), y, Marker.DOT, paint);
                pen.text(item.words(), style, frame.right() + WORDS_GAP, type.baseline(style, y - style.leading() / 2));
            });
        });
    }
}
