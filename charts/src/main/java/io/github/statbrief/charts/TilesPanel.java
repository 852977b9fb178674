package io.github.statbrief.charts;

import io.github.statbrief.outline.ChartSpec;
import java.util.List;

/** Tiles, three to a row; the tiles of a row are equally high. */
final class TilesPanel implements Panel {
    private static final int COLUMNS = 3;
    private static final double GAP = 14;
    private static final double LEAST_HEIGHT = 105;

    private final List<Tile> tiles;
    private final double tileWidth;

    TilesPanel(ChartSpec.Tiles spec, Typesetter type, double width) {
        tileWidth = (width - (COLUMNS - 1) * GAP) / COLUMNS;
        tiles = spec.items().stream()
                .map(item -> new Tile(item, type, tileWidth))
                .toList();
    }

    private double rowHeight(int first) {
        return tiles.subList(first, Math.min(first + COLUMNS, tiles.size())).stream()
                .mapToDouble(Tile::height)
                .reduce(LEAST_HEIGHT, Math::max);
    }

    @Override
    public double height() {
        double height = 0;
        for (int first = 0; first < tiles.size(); first += COLUMNS) {
            height += (first == 0 ? 0 : GAP) + rowHeight(first);
        }
        return height;
    }

    @Override
    public void draw(Sketch sketch) {
        double top = 0;
        for (int first = 0; first < tiles.size(); first += COLUMNS) {
            double height = rowHeight(first);
            for (int column = 0; column < COLUMNS && first + column < tiles.size(); column++) {
                Sketch place = sketch.at(column * (tileWidth + GAP), top);
                tiles.get(first + column).draw(place, tileWidth, height);
            }
            top += height + GAP;
        }
    }
}
