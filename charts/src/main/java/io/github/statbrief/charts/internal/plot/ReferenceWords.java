package io.github.statbrief.charts.internal.plot;

import io.github.statbrief.charts.internal.shape.FigureHints;
import io.github.statbrief.charts.internal.shape.ReferenceMarker;
import io.github.statbrief.drawing.Areas;
import io.github.statbrief.drawing.Pen;
import io.github.statbrief.drawing.Spread;
import io.github.statbrief.drawing.type.Typesetter;
import io.github.statbrief.theme.Role;
import io.github.statbrief.theme.TextStyle;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.function.DoubleUnaryOperator;

/**
 * The words of reference lines above a plot of rows, each at its line and, where they would touch, moved apart, with a leader to each line: JFreeChart writes those of
 * markers into the plot.
 */
record ReferenceWords(List<ReferenceMarker> lines, Typesetter type) {
    private static final double APART = 12;
    private static final double BELOW = 3;
    private static final double LEADER = 9;
    private static final double LEADER_LINE = 1;

    private TextStyle note() {
        return type.style(Role.NOTE);
    }

    private TextStyle number() {
        return type.style(Role.NUMBER);
    }

    /** What they take above a plot in a chart of a width, in whole points. */
    double height(double width) {
        return lines.stream()
                .mapToDouble(
                        line -> Math.ceil(names(line, width).size() * note().leading() + number().leading() + below()))
                .max()
                .orElse(0);
    }

    private double below() {
        return lines.size() > 1 ? LEADER + BELOW : BELOW;
    }

    private List<String> names(ReferenceMarker line, double width) {
        return type.balanced(line.reference().label(), note(), width / lines.size() - APART);
    }

    private double width(ReferenceMarker line, double width) {
        double names = type.width(names(line, width), note());
        return Math.max(names, type.width(line.reference().words(), number()));
    }

    /** Draws them above a plot, within a chart. */
    void draw(Pen pen, DoubleUnaryOperator scale, Rectangle2D plot, Rectangle2D chart) {
        List<Double> middles = Spread.of(
                lines.stream()
                        .map(line -> new Spread.Label(
                                scale.applyAsDouble(line.getValue()), width(line, chart.getWidth()) + APART))
                        .toList(),
                chart.getMinX() - APART / 2,
                chart.getMaxX() + APART / 2);
        for (int at = 0; at < lines.size(); at++) {
            ReferenceMarker line = lines.get(at);
            double middle = middles.get(at);
            double side = width(line, chart.getWidth()) / 2;
            double x = scale.applyAsDouble(line.getValue());
            List<String> names = names(line, chart.getWidth());
            double top = plot.getMinY() - below() - number().leading() - names.size() * note().leading();
            FigureHints.show(pen, line.reference().id(), () -> {
                double end = pen.lines(names, note(), middle, 0.5, top);
                pen.lines(List.of(line.reference().words()), number(), middle, 0.5, end);
                if (lines.size() > 1) {
                    Point2D words = new Point2D.Double(
                            Math.max(middle - side, Math.min(x, middle + side)), plot.getMinY() - LEADER);
                    Areas.dashes(new Point2D.Double(x, plot.getMinY()), words, 0, LEADER_LINE)
                            .forEach(dash -> pen.fill(dash, line.getPaint()));
                }
            });
        }
    }
}
