package io.github.statbrief.charts.internal.plot;

import io.github.statbrief.charts.internal.dataset.Item;
import io.github.statbrief.charts.internal.dataset.TimeDataset;
import io.github.statbrief.drawing.Pen;
import io.github.statbrief.drawing.type.Typesetter;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import org.jfree.chart.axis.ValueAxis;
import org.jfree.chart.plot.CrosshairState;
import org.jfree.chart.plot.PlotRenderingInfo;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.XYItemRendererState;
import org.jfree.chart.renderer.xy.XYLineAndShapeRenderer;
import org.jfree.data.xy.XYDataset;

/**
 * Lines over time: JFreeChart leads through the items and finds their places; this class draws the line that leads to each, because JFreeChart's has no dashes for
 * values that are not final, no break in a series, no bounds, and no white edge where lines cross. The last series stands out where others are there to compare.
 */
@SuppressWarnings("serial") // never written
final class TimeRenderer extends XYLineAndShapeRenderer {
    private final transient Typesetter type;
    private final boolean comparing;

    /** The lines of one drawing. */
    private static final class Lines extends State {
        private final List<LinePath> paths = new ArrayList<>();

        Lines(PlotRenderingInfo info) {
            super(info);
            setProcessVisibleItemsOnly(false);
        }
    }

    /** Draws lines, all but the last thin and nobody's figure where they are there to compare. */
    TimeRenderer(boolean comparing, Typesetter type) {
        super(true, false);
        this.comparing = comparing;
        this.type = type;
        setDefaultToolTipGenerator((data, series, item) ->
                TimeDataset.item(data, series, item).map(Item::spoken).orElse(null));
        setURLGenerator((data, series, item) ->
                TimeDataset.item(data, series, item).map(Item::id).orElse(null));
    }

    @Override
    public XYItemRendererState initialise(
            Graphics2D g2, Rectangle2D dataArea, XYPlot plot, XYDataset data, PlotRenderingInfo info) {
        Lines drawn = new Lines(info);
        if (data instanceof TimeDataset times) {
            LineFrame frame = new LineFrame(dataArea, plot);
            Strands strands = new Strands(frame, times.lines(), !comparing);
            for (int series = 0; series < times.lines().size(); series++) {
                drawn.paths.add(
                        new LinePath(frame, times.lines().get(series), strands, series, getSeriesPaint(series)));
            }
        }
        return drawn;
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
        if (!isLinePass(pass) || !(state instanceof Lines lines)) {
            super.drawItem(g2, state, dataArea, info, plot, domain, range, data, series, item, crosshair, pass);
        } else if (isSeriesVisible(series)) {
            Pen pen = new Pen(g2, type);
            LinePath path = lines.paths.get(series);
            boolean thin = comparing && series < data.getSeriesCount() - 1;
            if (item == 0 && thin) {
                path.drawThin(pen);
            } else if (item == 0) {
                path.drawEdges(pen);
            }
            if (!thin) {
                path.draw(pen, item);
            }
        }
    }
}
