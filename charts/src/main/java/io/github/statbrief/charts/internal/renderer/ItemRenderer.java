package io.github.statbrief.charts.internal.renderer;

import io.github.statbrief.charts.internal.axis.RowAxis;
import io.github.statbrief.charts.internal.dataset.Item;
import io.github.statbrief.charts.internal.dataset.ItemDataset;
import io.github.statbrief.charts.internal.shape.FigureHints;
import io.github.statbrief.charts.internal.shape.Marker;
import io.github.statbrief.charts.internal.shape.ReferenceMarker;
import io.github.statbrief.charts.internal.shape.SeriesLook;
import io.github.statbrief.drawing.Pen;
import java.awt.Graphics2D;
import java.awt.Paint;
import java.awt.Shape;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.Optional;
import org.jfree.chart.axis.CategoryAxis;
import org.jfree.chart.axis.ValueAxis;
import org.jfree.chart.plot.CategoryPlot;
import org.jfree.chart.renderer.category.BarRenderer;
import org.jfree.chart.renderer.category.CategoryItemRendererState;
import org.jfree.chart.renderer.category.StandardBarPainter;
import org.jfree.chart.ui.RectangleEdge;
import org.jfree.chart.util.ShapeUtils;
import org.jfree.data.category.CategoryDataset;

/**
 * Leads JFreeChart's walk over items to what their kind of chart draws, each under its id: JFreeChart's renderers know no bounds, ranges or status, and no room for
 * words. Bars have JFreeChart's painter, shapes and colours are those of their series. A pointer on an item is told its spoken words and, as the address, its id.
 */
@SuppressWarnings("serial") // never written
public final class ItemRenderer extends BarRenderer {
    private final transient Kind kind;

    /** Draws the items of a kind of chart, without the defaults for all charts, which belong to the application around us. */
    public ItemRenderer(Kind kind) {
        this.kind = kind;
        setBarPainter(new StandardBarPainter());
        setShadowVisible(false);
        setDrawBarOutline(false);
        setDefaultToolTipGenerator((data, row, column) ->
                ItemDataset.item(data, row, column).map(Item::spoken).orElse(null));
        setDefaultItemURLGenerator((data, row, column) ->
                ItemDataset.item(data, row, column).map(Item::id).orElse(null));
        List<SeriesLook> looks = SeriesLook.of(kind.type.palette(), kind.data.getRowCount());
        for (int series = 0; series < looks.size(); series++) {
            setSeriesPaint(series, Pen.ink(looks.get(series).colour()));
            setSeriesShape(series, looks.get(series).marker().shape());
            setLegendShape(series, getSeriesShape(series));
            // a legend names nothing that is not there
            setSeriesVisibleInLegend(series, kind.data.hasItems(series));
        }
    }

    @Override
    public int getPassCount() {
        return kind.passes();
    }

    @Override
    public Paint getItemPaint(int row, int column) {
        return kind.colour(row, column).<Paint>map(Pen::ink).orElseGet(() -> super.getItemPaint(row, column));
    }

    @Override
    public void drawItem(
            Graphics2D g2,
            CategoryItemRendererState state,
            Rectangle2D area,
            CategoryPlot plot,
            CategoryAxis domain,
            ValueAxis range,
            CategoryDataset data,
            int row,
            int column,
            int pass) {
        if (row == 0 && pass == getPassCount() - 1 && domain instanceof RowAxis rows) {
            rows.drawName(g2, area, column);
        }
        if (state.getVisibleSeriesIndex(row) < 0) {
            return;
        }
        Pen pen = new Pen(g2, kind.type, !ReferenceMarker.in(plot).isEmpty());
        Cell cell = new Cell(this, state, plot, area, pen, row, column);
        Optional<Item> item = ItemDataset.item(data, row, column);
        item.ifPresent(one -> FigureHints.show(pen, one.id(), () -> kind.draw(cell, one, pass)));
        kind.drawOver(cell, pass);
    }

    /** Draws a bar and notes where it lies. */
    void drawBar(Cell cell, Rectangle2D bar) {
        getBarPainter().paintBar(cell.pen().graphics(), this, cell.row(), cell.column(), bar, RectangleEdge.LEFT);
        note(cell, bar);
    }

    /** Draws the shape of a series with a white edge and notes where it lies. */
    void drawShape(Cell cell, double x, double y) {
        Marker.of(cell.row()).drawEdge(cell.pen(), x, y);
        Shape shape = ShapeUtils.createTranslatedShape(getItemShape(cell.row(), cell.column()), x, y);
        cell.pen().fill(shape, cell.paint());
        note(cell, shape);
    }

    /** Notes where an item lies, for whoever points at it. */
    void note(Cell cell, Shape place) {
        if (cell.state().getEntityCollection() != null) {
            addItemEntity(
                    cell.state().getEntityCollection(), cell.plot().getDataset(), cell.row(), cell.column(), place);
        }
    }
}
