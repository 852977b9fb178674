package io.github.statbrief.charts;

import io.github.statbrief.outline.chart.Observation;
import io.github.statbrief.outline.chart.Plot;
import io.github.statbrief.theme.Colour;
import io.github.statbrief.theme.Role;
import io.github.statbrief.theme.TextStyle;
import java.util.ArrayList;
import java.util.List;

/** One value with its confidence limits, or one range. */
final class LimitRow {
    private static final double LINE = 1.5;
    private static final double CAP = 7;
    private static final double RANGE = 5;
    private static final double HALO = 1;
    private static final double MARK = 8.4;
    private static final double GAP = 5;

    private final Observation observation;
    private final SeriesLook look;
    private final Typesetter type;
    private final TextStyle style;
    private final HintShape shape;
    private final KeyedWords absent;

    private LimitRow(Observation observation, SeriesLook look, Typesetter type) {
        this.observation = observation;
        this.look = look;
        this.type = type;
        style = type.style(Role.NUMBER);
        absent = new KeyedWords(type, true);
        absent.add(observation.id(), observation.label(), look);
        shape = Spot.of(observation).map(spot -> HintShape.of(spot.hint())).orElse(HintShape.NONE);
    }

    /** The rows of each category: one for each series that has an observation. */
    static List<List<LimitRow>> of(Plot plot, Typesetter type) {
        List<SeriesLook> looks =
                SeriesLook.of(type.theme().palette(), plot.series().size());
        List<List<LimitRow>> groups = new ArrayList<>();
        for (int category = 0; category < plot.categories().size(); category++) {
            List<LimitRow> rows = new ArrayList<>();
            for (int series = 0; series < looks.size(); series++) {
                SeriesLook look = looks.get(series);
                plot.series()
                        .get(series)
                        .observations()
                        .get(category)
                        .ifPresent(one -> rows.add(new LimitRow(one, look, type)));
            }
            groups.add(rows);
        }
        return groups;
    }

    double after() {
        return Spot.of(observation).isEmpty() ? absent.width() : gap() + type.width(observation.label(), style);
    }

    private double gap() {
        return Marker.REACH + GAP + (shape == HintShape.NONE ? 0 : shape.width() + GAP);
    }

    /** What has no value stands beyond the end of the axis, where nobody takes its shape for one. */
    void draw(Sketch plain, RowFrame frame, double middle) {
        Sketch sketch = plain.of(observation.id());
        Axis axis = frame.axis();
        observation
                .limits()
                .flatMap(limits -> Spot.of(limits, observation.sense()))
                .ifPresent(limits -> drawWhisker(sketch, axis.at(limits.low()), axis.at(limits.high()), middle));
        Spot.of(observation)
                .ifPresentOrElse(
                        spot -> drawValue(sketch, axis, spot, middle),
                        () -> absent.draw(plain, frame.right() - absent.width(), middle));
    }

    private double highest(Spot spot) {
        return observation
                .limits()
                .flatMap(limits -> Spot.of(limits, observation.sense()))
                .map(limits -> Math.max(limits.high(), spot.high()))
                .orElse(spot.high());
    }

    private void drawWhisker(Sketch sketch, double low, double high, double middle) {
        sketch.box(low, middle - LINE / 2 - HALO, high - low, LINE + 2 * HALO, Colour.WHITE);
        for (double end : new double[] {low, high}) {
            sketch.box(end - LINE / 2 - HALO, middle - CAP / 2, LINE + 2 * HALO, CAP, Colour.WHITE);
            sketch.box(end - LINE / 2, middle - CAP / 2, LINE, CAP, look.colour());
        }
        sketch.box(low, middle - LINE / 2, high - low, LINE, look.colour());
    }

    private void drawValue(Sketch sketch, Axis axis, Spot spot, double middle) {
        double end = axis.at(highest(spot));
        shape.draw(sketch, end + Marker.REACH + GAP / 2, middle, MARK, look.colour());
        sketch.onWhite(observation.label(), style, end + gap(), middle - style.leading() / 2);
        if (spot.isRange()) {
            double low = axis.at(spot.low());
            double width = axis.at(spot.high()) - low;
            sketch.box(low - HALO, middle - RANGE / 2 - HALO, width + 2 * HALO, RANGE + 2 * HALO, Colour.WHITE);
            sketch.box(low, middle - RANGE / 2, width, RANGE, look.colour());
        } else {
            look.marker().draw(sketch, axis.at(spot.low()), middle, look.colour());
        }
    }
}
