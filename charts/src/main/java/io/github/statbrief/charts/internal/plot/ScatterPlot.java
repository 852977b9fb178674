package io.github.statbrief.charts.internal.plot;

import io.github.statbrief.charts.internal.axis.AxisMargins;
import io.github.statbrief.charts.internal.axis.StatedAxis;
import io.github.statbrief.charts.internal.dataset.DotDataset;
import io.github.statbrief.charts.internal.shape.Marker;
import io.github.statbrief.charts.internal.shape.Pen;
import io.github.statbrief.charts.internal.spot.SpotRenderer;
import io.github.statbrief.charts.internal.type.Typesetter;
import io.github.statbrief.outline.chart.ChartSpec;
import io.github.statbrief.text.Labels;
import io.github.statbrief.theme.Role;
import io.github.statbrief.theme.TextStyle;
import java.awt.Graphics2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import org.jfree.chart.LegendItemCollection;
import org.jfree.chart.axis.AxisSpace;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.ui.RectangleEdge;
import org.jfree.chart.ui.RectangleInsets;

/** An XY plot of named dots with the words of both axes level: JFreeChart turns those of one, and lets names of items lie over each other. */
@SuppressWarnings("serial") // never written
public final class ScatterPlot extends XYPlot implements Sized {
    private static final double HEIGHT_OF_WIDTH = 0.58;
    private static final double GAP = 4;

    private final DotDataset data;
    private final String acrossTitle;
    private final String upwardTitle;
    private final transient Typesetter type;
    private final StatedAxis across;
    private final StatedAxis upward;
    private transient Rectangle2D chart = new Rectangle2D.Double();

    /** The plot of a chart. */
    public ScatterPlot(ChartSpec.Scatter spec, Typesetter type) {
        this(
                spec,
                new DotDataset(spec.plot()),
                margin(spec.across(), type),
                margin(spec.plot().axis(), type),
                type);
    }

    private ScatterPlot(
            ChartSpec.Scatter spec, DotDataset data, StatedAxis across, StatedAxis upward, Typesetter type) {
        super(data, across, upward, new SpotRenderer(type));
        this.data = data;
        acrossTitle = spec.plot().series().get(0).name();
        upwardTitle = spec.plot().series().get(1).name();
        this.type = type;
        this.across = across;
        this.upward = upward;
        getRenderer().setSeriesPaint(0, Pen.ink(type.theme().palette().primary()));
        setAxisOffset(RectangleInsets.ZERO_INSETS);
        Grids.plain(this);
        Grids.lines(this, type.theme().palette());
        setDomainGridlinesVisible(true);
        setDomainGridlinePaint(getRangeGridlinePaint());
        setDomainGridlineStroke(getRangeGridlineStroke());
    }

    /** Dots at either end of an axis lie within the plot. */
    private static StatedAxis margin(io.github.statbrief.outline.chart.Plot.ValueAxis axis, Typesetter type) {
        double room = Math.ceil(Marker.REACH + 1);
        return new StatedAxis(axis, AxisMargins.of(room, room), type);
    }

    private TextStyle title() {
        return type.style(Role.CELL);
    }

    private TextStyle note() {
        return type.style(Role.NOTE);
    }

    private List<String> titles(String words, double width) {
        return type.balanced(words, title(), width);
    }

    private double above(double width) {
        return Math.ceil(titles(upwardTitle, width).size() * title().leading() + GAP);
    }

    private double below(double width) {
        List<String> left = remark(width);
        return Math.ceil(titles(acrossTitle, width).size() * title().leading()
                + GAP
                + (left.isEmpty() ? 0 : left.size() * note().leading() + GAP));
    }

    @Override
    public double heightFor(double width) {
        return above(width) + Math.ceil(width * HEIGHT_OF_WIDTH) + across.heightBelow() + below(width);
    }

    /** Which names have no room: the same at every drawing of a width, so that the height is known before. */
    private List<String> remark(double width) {
        double plot = width - upward.widthBefore();
        List<String> left = labels(new Rectangle2D.Double(0, 0, plot, Math.ceil(width * HEIGHT_OF_WIDTH)))
                .left();
        return left.isEmpty()
                ? List.of()
                : type.lines(Labels.in(type.language()).unlabelled(left), note(), width);
    }

    private DotLabels labels(Rectangle2D area) {
        List<String> names = new ArrayList<>();
        List<Point2D> middles = new ArrayList<>();
        for (int at = 0; at < data.getItemCount(0); at++) {
            names.add(data.dot(at).name());
            middles.add(new Point2D.Double(
                    across.valueToJava2D(data.getXValue(0, at), area, RectangleEdge.BOTTOM),
                    upward.valueToJava2D(data.getYValue(0, at), area, RectangleEdge.LEFT)));
        }
        return new DotLabels(names, middles, area, type, note());
    }

    @Override
    public LegendItemCollection getLegendItems() {
        return new LegendItemCollection();
    }

    @Override
    protected AxisSpace calculateAxisSpace(Graphics2D g2, Rectangle2D plotArea) {
        chart = plotArea;
        AxisSpace space = super.calculateAxisSpace(g2, plotArea);
        space.setTop(space.getTop() + above(plotArea.getWidth()));
        space.setBottom(space.getBottom() + below(plotArea.getWidth()));
        return space;
    }

    /** Called last and with no clip: names, and the words of both axes. */
    @Override
    public void drawOutline(Graphics2D g2, Rectangle2D area) {
        super.drawOutline(g2, area);
        Pen pen = new Pen(g2, type);
        pen.lines(titles(upwardTitle, chart.getWidth()), title(), chart.getX(), chart.getY());
        double top = area.getMaxY() + across.heightBelow() + GAP;
        for (String line : titles(acrossTitle, chart.getWidth())) {
            pen.textBefore(line, title(), chart.getMaxX(), type.baseline(title(), top));
            top += title().leading();
        }
        pen.lines(remark(chart.getWidth()), note(), chart.getX(), top + GAP);
        DotLabels labels = labels(area);
        for (int at = 0; at < data.getItemCount(0); at++) {
            DotDataset.Dot dot = data.dot(at);
            labels.place(at)
                    .ifPresent(place -> pen.showing(
                            dot.across().id(),
                            () -> pen.onWhite(dot.name(), note(), place.getX() + Pen.HALO, place.getY())));
        }
    }
}
