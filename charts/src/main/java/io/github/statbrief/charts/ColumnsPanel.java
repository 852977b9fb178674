package io.github.statbrief.charts;

import io.github.statbrief.outline.chart.Observation;
import io.github.statbrief.outline.chart.Plot;
import io.github.statbrief.theme.Palette;
import io.github.statbrief.theme.Role;
import io.github.statbrief.theme.TextStyle;
import java.util.List;

/** Upright bars from zero in groups, for few categories with short names and exact numbers: each value stands at the end of its bar. */
final class ColumnsPanel implements Panel {
    private static final int MOST_CATEGORIES = 8;
    private static final double HEIGHT_OF_WIDTH = 0.34;
    private static final double LEAST_HEIGHT = 105;
    private static final double GROUP = 0.72;
    private static final double MOST_BAR = 44;
    private static final double PARTING = 2;
    private static final double WORDS_GAP = 2.5;
    private static final double NAME_GAP = 4;
    private static final double ZERO_LINE = 0.75;

    private final Plot plot;
    private final Typesetter type;
    private final Legend legend;
    private final List<SeriesLook> looks;
    private final double band;
    private final double bar;
    private final double width;
    private final Axis axis;
    private final double plotHeight;

    ColumnsPanel(Plot plot, Typesetter type, double width) {
        this.plot = plot;
        this.type = type;
        this.width = width;
        legend = Legend.ofAreas(plot, type, width);
        looks = SeriesLook.of(type.theme().palette(), plot.series().size());
        band = width / plot.categories().size();
        bar = Math.min(MOST_BAR, band * GROUP / looks.size() - PARTING);
        plotHeight = Math.max(LEAST_HEIGHT, width * HEIGHT_OF_WIDTH);
        axis = axis();
    }

    private Axis axis() {
        double low = 0;
        double high = 0;
        for (Observation one : plot.observations()) {
            Extent extent = Extent.of(one.value(), one.sense());
            low = Math.min(low, extent.low());
            high = Math.max(high, extent.high());
        }
        double words = valueStyle().leading() + WORDS_GAP;
        double top = legend.height() + words;
        double room = plotHeight - words - (low < 0 ? words : 0);
        double scale = high > low ? room / (high - low) : 0;
        return new Axis(scale == 0 ? top + room : top + high * scale, -scale);
    }

    /** Whether every number is exact and every name and value has room. */
    static boolean fits(Plot plot, Typesetter type, double width) {
        return plot.categories().size() > 1
                && plot.categories().size() <= MOST_CATEGORIES
                && plot.observations().stream().allMatch(ColumnsPanel::isExact)
                && new ColumnsPanel(plot, type, width).hasRoom();
    }

    private static boolean isExact(Observation one) {
        return Spot.of(one)
                .map(spot -> !spot.isRange() && spot.hint() == Hint.NONE)
                .orElse(true);
    }

    private boolean hasRoom() {
        boolean values = plot.observations().stream()
                .allMatch(one -> type.width(one.label(), valueStyle()) + PARTING <= Math.max(bar + PARTING, slot()));
        boolean names = plot.categories().stream()
                .allMatch(category -> type.width(category.brief(), nameStyle()) + 2 * NAME_GAP <= band);
        return values && names;
    }

    /** What each value has of the width. */
    private double slot() {
        return looks.size() == 1 ? band - 2 * PARTING : bar + PARTING;
    }

    private TextStyle valueStyle() {
        return type.style(Role.NUMBER);
    }

    private TextStyle nameStyle() {
        return type.style(Role.CELL);
    }

    @Override
    public double height() {
        return legend.height() + plotHeight + NAME_GAP + nameStyle().leading() + RowNames.BELOW;
    }

    @Override
    public void draw(Sketch sketch) {
        legend.draw(sketch);
        double names = type.baseline(nameStyle(), legend.height() + plotHeight + NAME_GAP);
        for (int category = 0; category < plot.categories().size(); category++) {
            double middle = (category + 0.5) * band;
            double left = middle - (looks.size() * (bar + PARTING) - PARTING) / 2;
            for (int series = 0; series < looks.size(); series++) {
                draw(sketch, category, series, left + series * (bar + PARTING));
            }
            String name = plot.categories().get(category).brief();
            sketch.text(name, nameStyle(), middle - type.width(name, nameStyle()) / 2, names);
        }
        Palette palette = type.theme().palette();
        sketch.box(0, axis.zero() - ZERO_LINE / 2, width, ZERO_LINE, palette.muted());
    }

    private void draw(Sketch plain, int category, int series, double left) {
        plot.series().get(series).observations().get(category).ifPresent(one -> {
            Sketch sketch = plain.of(one.id());
            double end = axis.at(Extent.of(one.value(), one.sense()).solid());
            double top = Math.min(end, axis.zero());
            sketch.box(
                    left,
                    top,
                    bar,
                    Math.abs(end - axis.zero()),
                    looks.get(series).colour());
            TextStyle style = valueStyle();
            double words = end > axis.zero() ? end + WORDS_GAP : end - WORDS_GAP - style.leading();
            double x = left + (bar - type.width(one.label(), style)) / 2;
            sketch.text(one.label(), style, x, type.baseline(style, words));
        });
    }
}
