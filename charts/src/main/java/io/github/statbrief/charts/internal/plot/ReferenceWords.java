package io.github.statbrief.charts.internal.plot;

import io.github.statbrief.charts.internal.axis.Scale;
import io.github.statbrief.charts.internal.shape.Pen;
import io.github.statbrief.charts.internal.shape.ReferenceMarker;
import io.github.statbrief.charts.internal.shape.Ribbon;
import io.github.statbrief.charts.internal.shape.Spread;
import io.github.statbrief.charts.internal.type.Typesetter;
import io.github.statbrief.theme.Role;
import io.github.statbrief.theme.TextStyle;
import java.awt.Graphics2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;

/**
 * The words of reference lines above a plot of rows, each at its line and, where they would touch, moved apart, with a leader to each line: JFreeChart writes those of
 * markers into the plot.
 */
final class ReferenceWords {
    private static final double APART = 12;
    private static final double BELOW = 3;
    private static final double LEADER = 9;
    private static final double LEADER_LINE = 1;

    private final List<ReferenceMarker> lines;
    private final Typesetter type;
    private final TextStyle name;
    private final TextStyle value;

    /** Measures words. */
    ReferenceWords(List<ReferenceMarker> lines, Typesetter type) {
        this.lines = lines;
        this.type = type;
        name = type.style(Role.NOTE);
        value = type.style(Role.NUMBER);
    }

    /** What they take above a plot in a chart of a width, in whole points. */
    double height(double width) {
        return lines.stream()
                .mapToDouble(line -> Math.ceil(names(line, width).size() * name.leading() + value.leading() + below()))
                .max()
                .orElse(0);
    }

    private double below() {
        return lines.size() > 1 ? LEADER + BELOW : BELOW;
    }

    private List<String> names(ReferenceMarker line, double width) {
        return type.balanced(line.reference().label(), name, width / lines.size() - APART);
    }

    /** Draws them above a plot, within a chart. */
    void draw(Graphics2D g2, Scale scale, Rectangle2D plot, Rectangle2D chart) {
        Pen pen = new Pen(g2, type);
        List<Spread.Label> wanted = new ArrayList<>();
        for (ReferenceMarker line : lines) {
            double words = Math.max(
                    type.width(names(line, chart.getWidth()), name),
                    type.width(line.reference().words(), value));
            wanted.add(new Spread.Label(scale.at(line.getValue()), words + APART));
        }
        List<Double> middles = Spread.of(wanted, chart.getMinX() - APART / 2, chart.getMaxX() + APART / 2);
        for (int at = 0; at < lines.size(); at++) {
            ReferenceMarker line = lines.get(at);
            double middle = middles.get(at);
            double side = (wanted.get(at).size() - APART) / 2;
            double x = scale.at(line.getValue());
            pen.showing(line.reference().id(), () -> {
                draw(pen, line, middle, plot.getMinY() - below(), chart.getWidth());
                if (lines.size() > 1) {
                    Point2D words = new Point2D.Double(
                            Math.max(middle - side, Math.min(x, middle + side)), plot.getMinY() - LEADER);
                    Ribbon.dashes(new Point2D.Double(x, plot.getMinY()), words, 0, LEADER_LINE)
                            .forEach(dash -> pen.fill(dash, line.getPaint()));
                }
            });
        }
    }

    private void draw(Pen pen, ReferenceMarker line, double middle, double bottom, double width) {
        List<String> names = names(line, width);
        double top = bottom - value.leading() - names.size() * name.leading();
        for (String words : names) {
            pen.text(words, name, middle - type.width(words, name) / 2, type.baseline(name, top));
            top += name.leading();
        }
        String words = line.reference().words();
        pen.text(words, value, middle - type.width(words, value) / 2, type.baseline(value, top));
    }
}
