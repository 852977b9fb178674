package io.github.statbrief.charts.internal.plot;

import io.github.statbrief.charts.internal.dataset.Item;
import io.github.statbrief.charts.internal.shape.FigureHints;
import io.github.statbrief.drawing.Pen;
import io.github.statbrief.drawing.type.Typesetter;
import io.github.statbrief.outline.chart.ChartSpec;
import io.github.statbrief.outline.content.FigureItem;
import io.github.statbrief.text.FigureWording;
import io.github.statbrief.theme.Colour;
import io.github.statbrief.theme.Role;
import io.github.statbrief.theme.TextStyle;
import java.awt.Graphics2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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
            FigureHints.show(pen, item.id(), () -> tile.draw(pen, place));
            if (info != null && info.getOwner() != null && info.getOwner().getEntityCollection() != null) {
                info.getOwner().getEntityCollection().add(new ChartEntity(place, item.spoken(), item.id()));
            }
        }
    }

    /** One figure as words: what stands before the number, the number with its unit, what it measures, and at the bottom its period. */
    private static final class Tile {
        private static final double LEFT_BAR = 3;
        private static final double INSET_LEFT = 13.5;
        private static final double INSET = 7;
        private static final double GAP = 3.5;
        private static final double UNIT_GAP = 4.5;
        /** The sizes of the number, as shares of the theme's: the largest that fits on one line is taken. */
        private static final List<Double> SIZES = List.of(1.0, 20 / 23.0, 17 / 23.0, 14 / 23.0, 11.5 / 23.0);

        private final Typesetter type;
        private final TextStyle note;
        private final TextStyle unitBelowStyle;
        private final TextStyle numberStyle;
        private final List<String> lead;
        private final List<String> number;
        private final String unit;
        private final List<String> unitBelow;
        private final List<String> label;
        private final List<String> bottom = new ArrayList<>();

        Tile(FigureItem item, Typesetter type, double width) {
            this.type = type;
            double inner = width - INSET_LEFT - INSET;
            FigureWording words = item.words();
            note = type.style(Role.NOTE);
            lead = type.lines(words.lead(), type.style(Role.TILE_LEAD), inner);
            String unitWords = Stream.concat(Stream.of(words.unit(), words.absence()), words.flags().stream())
                    .filter(part -> !part.isEmpty())
                    .collect(Collectors.joining(" "));
            TextStyle largest = type.style(Role.TILE_NUMBER);
            TextStyle unitStyle = type.style(Role.TILE_UNIT);
            double beside = unitWords.isEmpty() ? 0 : UNIT_GAP + type.width(unitWords, unitStyle);
            boolean fitsBeside = type.width(words.number(), largest) + beside <= inner;
            unit = fitsBeside ? unitWords : "";
            // the unit's own style has the number's leading; on a line of its own it needs less
            unitBelowStyle =
                    new TextStyle(unitStyle.size(), unitStyle.size() + GAP, unitStyle.weight(), unitStyle.colour());
            unitBelow = fitsBeside ? List.of() : type.lines(unitWords, unitBelowStyle, inner);
            numberStyle = fitsBeside ? largest : smaller(largest, words.number(), inner, !unitWords.isEmpty());
            number = type.lines(words.number(), numberStyle, inner);
            label = type.balanced(words.label(), type.style(Role.TILE_LABEL), inner);
            bottom.addAll(type.lines(words.baseline(), note, inner));
            bottom.addAll(type.lines(words.details(), note, inner));
            bottom.addAll(type.balanced(words.period(), note, inner));
        }

        /** A unit under the number takes the number down one size, as it would otherwise outweigh its neighbours. */
        private TextStyle smaller(TextStyle full, String words, double inner, boolean hasUnitBelow) {
            TextStyle style = full;
            for (double share : SIZES.subList(hasUnitBelow ? 1 : 0, SIZES.size())) {
                style = new TextStyle(full.size() * share, full.leading() * share, full.weight(), full.colour());
                if (type.width(words, style) <= inner) {
                    return style;
                }
            }
            return style;
        }

        double height() {
            double below = bottom.isEmpty() ? 0 : 2 * GAP + bottom.size() * note.leading();
            return labelTop() + label.size() * type.style(Role.TILE_LABEL).leading() + below + INSET;
        }

        /** The line above the number stays empty where there is nothing to say, so that numbers stand on one line. */
        private double numberTop() {
            return INSET + Math.max(1, lead.size()) * type.style(Role.TILE_LEAD).leading();
        }

        private double labelTop() {
            return numberTop() + number.size() * numberStyle.leading() + unitBelow.size() * unitBelowStyle.leading();
        }

        void draw(Pen pen, Rectangle2D place) {
            double upper = place.getY();
            pen.fill(place, Pen.ink(type.palette().fill()));
            Colour bar = type.palette().primary();
            pen.box(place.getX(), upper, LEFT_BAR, place.getHeight(), bar);
            double x = place.getX() + INSET_LEFT;
            pen.lines(lead, type.style(Role.TILE_LEAD), x, upper + INSET);
            double top = pen.lines(number, numberStyle, x, upper + numberTop());
            if (!unit.isEmpty()) {
                double beside = x + type.width(number, numberStyle) + UNIT_GAP;
                pen.text(unit, type.style(Role.TILE_UNIT), beside, type.baseline(numberStyle, upper + numberTop()));
            }
            pen.lines(unitBelow, unitBelowStyle, x, top);
            pen.lines(label, type.style(Role.TILE_LABEL), x, upper + labelTop());
            pen.lines(bottom, note, x, place.getMaxY() - INSET - bottom.size() * note.leading());
        }
    }
}
