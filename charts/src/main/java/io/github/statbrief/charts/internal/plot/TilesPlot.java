package io.github.statbrief.charts.internal.plot;

import io.github.statbrief.charts.internal.dataset.Item;
import io.github.statbrief.charts.internal.shape.Pen;
import io.github.statbrief.charts.internal.type.Typesetter;
import io.github.statbrief.outline.chart.ChartSpec;
import io.github.statbrief.outline.content.FigureItem;
import java.awt.Graphics2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import org.jfree.chart.entity.ChartEntity;
import org.jfree.chart.plot.Plot;
import org.jfree.chart.plot.PlotRenderingInfo;
import org.jfree.chart.plot.PlotState;

/** Tiles with a figure each, three to a row, all equally high; JFreeChart has no plot of words. */
@SuppressWarnings("serial") // never written
public final class TilesPlot extends Plot implements Sized {
    private static final int COLUMNS = 3;
    private static final double GAP = 14;
    private static final double LEAST_HEIGHT = 105;

    private final transient List<FigureItem> items;
    private final transient Typesetter type;

    /** The tiles of a chart. */
    public TilesPlot(ChartSpec.Tiles spec, Typesetter type) {
        items = spec.items();
        this.type = type;
        Grids.plain(this);
    }

    @Override
    public String getPlotType() {
        return "Tiles";
    }

    private static double tileWidth(double width) {
        return (width - (COLUMNS - 1) * GAP) / COLUMNS;
    }

    private List<Tile> tiles(double width) {
        return items.stream()
                .map(item -> new Tile(item, type, tileWidth(width)))
                .toList();
    }

    private int rows() {
        return (items.size() + COLUMNS - 1) / COLUMNS;
    }

    @Override
    public double heightFor(double width) {
        double tile = tiles(width).stream().mapToDouble(Tile::height).reduce(LEAST_HEIGHT, Math::max);
        return Math.ceil(rows() * (tile + GAP) - GAP);
    }

    @Override
    public void draw(Graphics2D g2, Rectangle2D area, Point2D anchor, PlotState parentState, PlotRenderingInfo info) {
        if (info != null) {
            info.setPlotArea(area);
            info.setDataArea(area);
        }
        drawBackground(g2, area);
        Pen pen = new Pen(g2, type);
        double width = tileWidth(area.getWidth());
        double height = (area.getHeight() + GAP) / rows() - GAP;
        List<Tile> tiles = tiles(area.getWidth());
        for (int at = 0; at < tiles.size(); at++) {
            Tile tile = tiles.get(at);
            Item item = Item.of(items.get(at), type.language());
            double x = area.getX() + at % COLUMNS * (width + GAP);
            double y = area.getY() + Math.floorDiv(at, COLUMNS) * (height + GAP);
            Rectangle2D place = new Rectangle2D.Double(x, y, width, height);
            pen.showing(item.id(), () -> tile.draw(pen, place));
            if (info != null && info.getOwner() != null && info.getOwner().getEntityCollection() != null) {
                info.getOwner().getEntityCollection().add(new ChartEntity(place, item.spoken(), item.id()));
            }
        }
    }
}
