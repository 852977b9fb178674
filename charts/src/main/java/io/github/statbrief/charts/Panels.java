package io.github.statbrief.charts;

import io.github.statbrief.outline.chart.ChartSpec;
import io.github.statbrief.theme.Palette;

/**
 * Lays out the panel of each kind of chart.
 *
 * @param type what measures
 * @param width how wide the panel is
 */
record Panels(Typesetter type, double width) implements ChartSpec.Visitor<Panel> {
    @Override
    public Panel bars(ChartSpec.Bars bars) {
        return new BarsPanel(BarGroup.of(bars, palette()), type, width);
    }

    @Override
    public Panel share(ChartSpec.Share share) {
        return new SharePanel(share, type, width);
    }

    @Override
    public Panel tiles(ChartSpec.Tiles tiles) {
        return new TilesPanel(tiles, type, width);
    }

    @Override
    public Panel lines(ChartSpec.Lines lines) {
        return new LinesPanel(lines.plot(), type, width);
    }

    @Override
    public Panel groupedBars(ChartSpec.GroupedBars bars) {
        return ColumnsPanel.fits(bars.plot(), type, width)
                ? new ColumnsPanel(bars.plot(), type, width)
                : new BarsPanel(BarGroup.of(bars.plot(), palette()), type, width);
    }

    @Override
    public Panel stackedBars(ChartSpec.StackedBars bars) {
        return new StackedPanel(bars.plot(), bars.full(), type, width);
    }

    @Override
    public Panel dots(ChartSpec.Dots dots) {
        return new DotsPanel(dots.plot(), type, width);
    }

    @Override
    public Panel multiples(ChartSpec.Multiples multiples) {
        return new MultiplesPanel(multiples.plot(), type, width);
    }

    @Override
    public Panel limits(ChartSpec.Limits limits) {
        return new LimitsPanel(limits.plot(), type, width);
    }

    private Palette palette() {
        return type.theme().palette();
    }
}
