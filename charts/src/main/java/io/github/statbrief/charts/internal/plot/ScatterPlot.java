package io.github.statbrief.charts.internal.plot;

import io.github.statbrief.charts.internal.axis.Room;
import io.github.statbrief.charts.internal.axis.StatedAxis;
import io.github.statbrief.charts.internal.dataset.Dot;
import io.github.statbrief.charts.internal.shape.FigureHints;
import io.github.statbrief.charts.internal.shape.Marker;
import io.github.statbrief.drawing.Pen;
import io.github.statbrief.drawing.type.Typesetter;
import io.github.statbrief.outline.chart.ChartSpec;
import io.github.statbrief.text.Labels;
import io.github.statbrief.theme.Role;
import io.github.statbrief.theme.TextStyle;
import java.awt.Graphics2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import org.jfree.chart.axis.AxisSpace;
import org.jfree.chart.axis.ValueAxis;
import org.jfree.chart.entity.ChartEntity;
import org.jfree.chart.plot.CrosshairState;
import org.jfree.chart.plot.PlotRenderingInfo;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.XYItemRendererState;
import org.jfree.chart.renderer.xy.XYLineAndShapeRenderer;
import org.jfree.chart.ui.RectangleEdge;
import org.jfree.data.xy.DefaultXYDataset;
import org.jfree.data.xy.XYDataset;

/** An XY plot of named dots with the words of both axes level: JFreeChart turns those of one, and lets names of items lie over each other. */
@SuppressWarnings("serial") // never written
public final class ScatterPlot extends XYPlot implements Sized {
    private static final double HEIGHT_OF_WIDTH = 0.58;
    private static final double GAP = 4;

    private final transient ChartSpec.Scatter chart;
    private final transient List<Dot> dots;
    private final transient Typesetter type;
    private final StatedAxis across;
    private final StatedAxis upward;
    private final transient TextStyle title;
    private final transient TextStyle note;
    private transient Rectangle2D chartArea = new Rectangle2D.Double();

    /** Dots at either end of an axis lie within the plot. */
    private static final class DotRoom implements Room {
        @Override
        public double before(double length) {
            return Math.ceil(Marker.REACH + 1);
        }

        @Override
        public double after(double length) {
            return before(length);
        }
    }

    /** The plot of a chart. */
    public ScatterPlot(ChartSpec.Scatter chart, Typesetter type) {
        this.chart = chart;
        this.type = type;
        dots = Dot.of(chart.plot());
        title = type.style(Role.CELL);
        note = type.style(Role.NOTE);
        across = new StatedAxis(chart.across(), new DotRoom(), type);
        upward = new StatedAxis(chart.plot().axis(), new DotRoom(), type);
        double[] x = dots.stream().mapToDouble(dot -> dot.across().middle()).toArray();
        double[] y = dots.stream().mapToDouble(dot -> dot.upward().middle()).toArray();
        DefaultXYDataset data = new DefaultXYDataset();
        data.addSeries("", new double[][] {x, y});
        setDataset(data);
        setDomainAxis(across);
        setRangeAxis(upward);
        setRenderer(new SpotRenderer(dots, type));
        Grids.lines(this, List.of(), type.palette());
        setDomainGridlinesVisible(true);
        setDomainGridlinePaint(getRangeGridlinePaint());
        setDomainGridlineStroke(getRangeGridlineStroke());
    }

    /** The words of an axis: that of the first series runs to the right, that of the second up. */
    private List<String> title(int series, double width) {
        return type.balanced(chart.plot().series().get(series).name(), title, width);
    }

    private double above(double width) {
        return Math.ceil(title(1, width).size() * title.leading() + GAP);
    }

    private double below(double width) {
        int left = remark(width).size();
        return Math.ceil(
                title(0, width).size() * title.leading() + GAP + (left == 0 ? 0 : left * note.leading() + GAP));
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
                : type.lines(Labels.in(type.language()).unlabelled(left), note, width);
    }

    private DotLabels labels(Rectangle2D area) {
        List<Point2D> middles = dots.stream()
                .<Point2D>map(dot -> new Point2D.Double(
                        across.valueToJava2D(dot.across().middle(), area, RectangleEdge.BOTTOM),
                        upward.valueToJava2D(dot.upward().middle(), area, RectangleEdge.LEFT)))
                .toList();
        return new DotLabels(dots.stream().map(Dot::name).toList(), middles, area, type);
    }

    @Override
    protected AxisSpace calculateAxisSpace(Graphics2D g2, Rectangle2D plotArea) {
        chartArea = plotArea;
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
        double width = chartArea.getWidth();
        pen.lines(title(1, width), title, chartArea.getX(), chartArea.getY());
        double top = area.getMaxY() + across.heightBelow() + GAP;
        double end = pen.lines(title(0, width), title, chartArea.getMaxX(), 1, top);
        pen.lines(remark(width), note, chartArea.getX(), end + GAP);
        DotLabels labels = labels(area);
        for (int at = 0; at < dots.size(); at++) {
            Dot dot = dots.get(at);
            labels.place(at)
                    .ifPresent(place -> FigureHints.show(
                            pen,
                            dot.across().id(),
                            () -> pen.onWhite(dot.name(), note, place.getX() + Pen.HALO, place.getY())));
        }
    }

    /** Dots by two measures, placed and drawn by JFreeChart; this class gives each the id of its value, a white edge, and white inside where a value is not final. */
    private static final class SpotRenderer extends XYLineAndShapeRenderer {
        private final transient List<Dot> dots;
        private final transient Typesetter type;

        SpotRenderer(List<Dot> dots, Typesetter type) {
            super(false, true);
            this.dots = dots;
            this.type = type;
            setSeriesShape(0, Marker.of(0).shape());
            setSeriesPaint(0, Pen.ink(type.palette().primary()));
            setDrawOutlines(false);
            setDefaultToolTipGenerator((data, series, item) -> dots.get(item).spoken());
            setURLGenerator((data, series, item) -> dots.get(item).upward().id());
        }

        @Override
        public void drawItem(
                Graphics2D g2,
                XYItemRendererState state,
                Rectangle2D dataArea,
                PlotRenderingInfo info,
                XYPlot plot,
                ValueAxis domain,
                ValueAxis range,
                XYDataset data,
                int series,
                int item,
                CrosshairState crosshair,
                int pass) {
            if (!isItemPass(pass)) {
                return;
            }
            Dot dot = dots.get(item);
            Pen pen = new Pen(g2, type);
            double x = domain.valueToJava2D(data.getXValue(series, item), dataArea, plot.getDomainAxisEdge());
            double y = range.valueToJava2D(data.getYValue(series, item), dataArea, plot.getRangeAxisEdge());
            // either value has a mark under its id, also where the name has no room
            FigureHints.show(pen, dot.across().id(), () -> Marker.of(0).drawEdge(pen, x, y));
            FigureHints.show(pen, dot.upward().id(), () -> {
                super.drawItem(g2, state, dataArea, info, plot, domain, range, data, series, item, crosshair, pass);
                if (!dot.isFinal()) {
                    Marker.of(0).draw(pen, x, y, getItemPaint(series, item), false);
                }
            });
            if (state.getEntityCollection() != null) {
                // the lower half leads to the value that says how far to the right the dot lies, all else to the other
                Rectangle2D half = new Rectangle2D.Double(x - Marker.REACH, y, 2 * Marker.REACH, Marker.REACH);
                state.getEntityCollection()
                        .add(new ChartEntity(half, dot.spoken(), dot.across().id()));
            }
        }
    }
}
