package io.github.statbrief.charts;

import io.github.statbrief.outline.chart.Observation;
import io.github.statbrief.outline.chart.Plot;
import io.github.statbrief.theme.Palette;
import io.github.statbrief.theme.Role;
import io.github.statbrief.theme.TextStyle;
import java.util.List;

/** One of several small panels: its own series in front of all others. */
final class MultiplePanel {
    private static final double PLOT = 63;
    private static final double VALUE_GAP = 7;
    private static final double TITLE_GAP = 9;

    private final Plot plot;
    private final List<LineSeries> series;
    private final int own;
    private final Typesetter type;
    private final double width;
    private final List<String> title;
    private final ValueTicks ticks;
    private final double titles;

    MultiplePanel(Plot plot, List<LineSeries> series, int own, Typesetter type, double width, double titles) {
        this.plot = plot;
        this.series = series;
        this.own = own;
        this.type = type;
        this.width = width;
        this.titles = titles;
        title = title(plot, own, type, width);
        ticks = new ValueTicks(plot.axis(), type);
    }

    /** How high the highest title of all panels is. */
    static double titles(Plot plot, Typesetter type, double width) {
        int lines = 0;
        for (int own = 0; own < plot.series().size(); own++) {
            lines = Math.max(lines, title(plot, own, type, width).size());
        }
        return lines * type.style(Role.NUMBER).leading() + TITLE_GAP;
    }

    private static List<String> title(Plot plot, int own, Typesetter type, double width) {
        return type.balanced(plot.series().get(own).name(), type.style(Role.NUMBER), width);
    }

    double height() {
        return titles + PLOT + PeriodLabels.height(type);
    }

    void draw(Sketch sketch) {
        Palette palette = type.theme().palette();
        LineFrame frame = frame();
        sketch.lines(title, type.style(Role.NUMBER), 0, 0);
        ticks.level(sketch, frame.values(), frame.left(), frame.right());
        PeriodLabels periods = new PeriodLabels(plot.categories(), type, frame::x, frame.left(), width);
        periods.draw(sketch, periods.ends(), frame.bottom());
        for (int other = 0; other < series.size(); other++) {
            if (other != own) {
                new LinePath(frame, series.get(other), palette.midRule()).drawThin(sketch);
            }
        }
        LineSeries line = series.get(own);
        new LinePath(frame, line, palette.primary()).draw(sketch);
        line.last().ifPresent(last -> drawLast(sketch, frame, line, last));
    }

    private LineFrame frame() {
        TextStyle style = type.style(Role.NUMBER);
        double values = series.stream()
                .mapToDouble(one -> one.last()
                        .map(last ->
                                type.width(one.observation(last).orElseThrow().label(), style))
                        .orElse(0.0))
                .max()
                .orElse(0);
        double bottom = titles + PLOT;
        return new LineFrame(
                ticks.widthBefore(),
                width - values - VALUE_GAP,
                titles,
                bottom,
                Axis.between(plot.axis(), bottom, titles),
                plot.categories().size());
    }

    private void drawLast(Sketch plain, LineFrame frame, LineSeries line, int last) {
        Observation observation = line.observation(last).orElseThrow();
        Sketch sketch = plain.of(observation.id());
        double y = frame.values().at(line.spot(last).orElseThrow().middle());
        TextStyle style = type.style(Role.NUMBER);
        Marker.dot(sketch, frame.x(last), y, Marker.DOT, type.theme().palette().primary());
        sketch.text(
                observation.label(),
                style,
                frame.right() + VALUE_GAP - 2,
                type.baseline(style, y - style.leading() / 2));
    }
}
