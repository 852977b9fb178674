package io.github.statbrief.charts;

import io.github.statbrief.outline.chart.Plot;
import io.github.statbrief.theme.Role;
import io.github.statbrief.theme.TextStyle;
import java.util.ArrayList;
import java.util.List;

/** The names of series beside their colours or shapes, in the order in which they are drawn; as many to a line as fit. */
final class Legend {
    private static final double SWATCH = 7.5;
    private static final double SWATCH_GAP = 5;
    private static final double APART = 16;
    private static final double BELOW = 7;

    private final Typesetter type;
    private final TextStyle style;
    private final boolean shapes;
    private final List<Entry> entries = new ArrayList<>();
    private double height;

    /** A name and where it stands. */
    private record Entry(SeriesLook look, List<String> name, double x, double y) {}

    /** The legend of areas. */
    static Legend ofAreas(Plot plot, Typesetter type, double width) {
        return new Legend(plot, type, width, false);
    }

    /** The legend of shapes. */
    static Legend ofShapes(Plot plot, Typesetter type, double width) {
        return new Legend(plot, type, width, true);
    }

    private Legend(Plot plot, Typesetter type, double width, boolean shapes) {
        this.type = type;
        this.shapes = shapes;
        style = type.style(Role.CELL);
        if (plot.series().size() > 1) {
            List<SeriesLook> looks =
                    SeriesLook.of(type.theme().palette(), plot.series().size());
            for (int series = 0; series < looks.size(); series++) {
                add(looks.get(series), plot.series().get(series).name(), width);
            }
        }
    }

    private void add(SeriesLook look, String name, double width) {
        List<String> lines = type.balanced(name, style, width - key() - SWATCH_GAP);
        double needed = key() + SWATCH_GAP + type.width(lines, style);
        double x = 0;
        double y = 0;
        if (!entries.isEmpty()) {
            Entry last = entries.get(entries.size() - 1);
            x = last.x() + key() + SWATCH_GAP + type.width(last.name(), style) + APART;
            y = last.y();
            if (x + needed > width || lines.size() > 1 || last.name().size() > 1) {
                x = 0;
                y += last.name().size() * style.leading() + 2;
            }
        }
        entries.add(new Entry(look, lines, x, y));
        height = y + lines.size() * style.leading();
    }

    private double key() {
        return shapes ? 2 * Marker.REACH : SWATCH;
    }

    /** How high it is with the space below it; nothing where there is one series. */
    double height() {
        return entries.isEmpty() ? 0 : height + BELOW;
    }

    void draw(Sketch sketch) {
        for (Entry entry : entries) {
            double middle = entry.y() + style.leading() / 2;
            if (shapes) {
                entry.look()
                        .marker()
                        .drawKey(
                                sketch,
                                entry.x() + Marker.REACH,
                                middle,
                                entry.look().colour());
            } else {
                sketch.box(
                        entry.x(),
                        middle - SWATCH / 2,
                        SWATCH,
                        SWATCH,
                        entry.look().colour());
            }
            sketch.lines(entry.name(), style, entry.x() + key() + SWATCH_GAP, entry.y());
        }
    }
}
