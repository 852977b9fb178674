package io.github.statbrief.charts.internal.line;

import io.github.statbrief.charts.internal.axis.LineFrame;
import io.github.statbrief.charts.internal.dataset.Item;
import io.github.statbrief.charts.internal.dataset.LineSeries;
import io.github.statbrief.charts.internal.dataset.TimeDataset;
import io.github.statbrief.charts.internal.shape.Pen;
import io.github.statbrief.charts.internal.type.Typesetter;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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
public final class TimeRenderer extends XYLineAndShapeRenderer {
    private final transient Typesetter type;
    private final boolean comparing;

    /** The lines of one drawing. */
    private static final class Lines extends State {
        private final List<LinePath> paths;

        Lines(PlotRenderingInfo info, List<LinePath> paths) {
            super(info);
            this.paths = paths;
            setProcessVisibleItemsOnly(false);
        }
    }

    /**
     * Draws lines.
     *
     * @param comparing whether all series but the last are thin and nobody's figure
     * @param type what sets text
     */
    public TimeRenderer(boolean comparing, Typesetter type) {
        super(true, false);
        this.comparing = comparing;
        this.type = type;
        setDefaultToolTipGenerator((data, series, item) ->
                item(data, series, item).map(Item::spoken).orElse(null));
        setURLGenerator(
                (data, series, item) -> item(data, series, item).map(Item::id).orElse(null));
    }

    private static Optional<Item> item(XYDataset data, int series, int item) {
        return data instanceof TimeDataset times ? times.item(series, item) : Optional.empty();
    }

    @Override
    public XYItemRendererState initialise(
            Graphics2D g2, Rectangle2D dataArea, XYPlot plot, XYDataset data, PlotRenderingInfo info) {
        List<LinePath> paths = new ArrayList<>();
        if (data instanceof TimeDataset times) {
            LineFrame frame = new LineFrame(dataArea, plot.getDomainAxis(), plot.getRangeAxis(), data.getItemCount(0));
            Strands strands = comparing ? Strands.apart(frame, times.lines()) : Strands.of(frame, times.lines());
            for (LineSeries series : times.lines()) {
                paths.add(new LinePath(frame, series, strands.of(paths.size()), getSeriesPaint(paths.size())));
            }
        }
        return new Lines(info, paths);
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
            return;
        }
        if (!isSeriesVisible(series)) {
            return;
        }
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
