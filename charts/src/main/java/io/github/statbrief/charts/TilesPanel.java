package io.github.statbrief.charts;

import io.github.statbrief.outline.chart.ChartSpec;
import java.util.List;

/** Tiles, three to a row, all equally high. */
final class TilesPanel implements Panel {
    private static final int COLUMNS = 3;
    private static final double GAP = 14;
    private static final double LEAST_HEIGHT = 105;

    private final List<Tile> tiles;
    private final double tileWidth;
    private final double tileHeight;

    TilesPanel(ChartSpec.Tiles spec, Typesetter type, double width) {
        tileWidth = (width - (COLUMNS - 1) * GAP) / COLUMNS;
        tiles = spec.items().stream()
                .map(item -> new Tile(item, type, tileWidth))
                .toList();
        tileHeight = tiles.stream().mapToDouble(Tile::height).reduce(LEAST_HEIGHT, Math::max);
    }

    @Override
    public double height() {
        int rows = (tiles.size() + COLUMNS - 1) / COLUMNS;
        return rows * (tileHeight + GAP) - GAP;
    }

    @Override
    public void draw(Sketch sketch) {
        for (int at = 0; at < tiles.size(); at++) {
            int row = at / COLUMNS;
            int column = at % COLUMNS;
            double left = column * (tileWidth + GAP);
            double top = row * (tileHeight + GAP);
            tiles.get(at).draw(sketch.at(left, top), tileWidth, tileHeight);
        }
    }
}
