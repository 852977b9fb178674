package io.github.statbrief.charts;

import io.github.statbrief.outline.chart.Plot;
import io.github.statbrief.theme.Role;
import java.util.List;
import java.util.Optional;

/** Lines over time on an axis of values, each named at its end. */
final class LinesPanel implements Panel {
    private static final double HEIGHT_OF_WIDTH = 0.38;
    private static final double LEAST_HEIGHT = 112;

    private final Plot plot;
    private final Typesetter type;
    private final List<LineSeries> series;
    private final List<SeriesLook> looks;
    private final ValueTicks ticks;
    private final EndLabels ends;
    private final Optional<StatusBand> band;
    private final LineFrame frame;
    private final double width;

    LinesPanel(Plot plot, Typesetter type, double width) {
        this.plot = plot;
        this.type = type;
        this.width = width;
        series = plot.series().stream().map(LineSeries::new).toList();
        looks = SeriesLook.of(type.theme().palette(), series.size());
        ticks = new ValueTicks(plot.axis(), type);
        ends = new EndLabels(plot, series, looks, type, width);
        band = StatusBand.of(series);
        double top = band.isPresent() ? StatusBand.height(type) : halfLine();
        double bottom = top + Math.max(Math.max(LEAST_HEIGHT, width * HEIGHT_OF_WIDTH), ends.height());
        double left = ticks.widthBefore();
        Axis values = Axis.between(plot.axis(), bottom, top);
        frame = new LineFrame(
                left,
                width - ends.width(),
                top,
                bottom,
                values,
                plot.categories().size());
    }

    private double halfLine() {
        return type.style(Role.NOTE).leading() / 2;
    }

    @Override
    public double height() {
        return frame.bottom() + PeriodLabels.height(type);
    }

    @Override
    public void draw(Sketch sketch) {
        band.ifPresent(tail -> tail.draw(sketch, frame, type));
        ticks.level(sketch, frame.values(), frame.left(), frame.right());
        PeriodLabels periods = new PeriodLabels(plot.categories(), type, frame::x, 0, width);
        periods.draw(sketch, periods.chosen(), frame.bottom());
        for (int at = 0; at < series.size(); at++) {
            new LinePath(frame, series.get(at), looks.get(at).colour()).draw(sketch);
        }
        ends.draw(sketch, frame);
        if (series.size() == 1) {
            new LineWords(frame, series.get(0), type).draw(sketch);
        }
    }
}
