package io.github.statbrief.verify.internal.proof;

import io.github.statbrief.verify.internal.fact.Reader;
import io.github.statbrief.verify.internal.reading.ChartText;
import io.github.statbrief.verify.internal.reading.Reading;
import io.github.statbrief.verify.result.Discrepancy;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.ToDoubleFunction;

/**
 * Finds numbers on the axes of charts that are not where their values belong: on an axis, equal distances are equal
 * differences or, if it is logarithmic, equal ratios.
 */
final class AxisCheck {
    /** How far a number may lie from its place, as a part of the length of its axis, besides half its own width. */
    private static final double TOLERANCE = 0.01;
    /** Fewer numbers make no scale. */
    private static final int FEWEST = 3;

    private record Tick(ChartText text, double value, double at) {}

    private final Reader reader;
    private final List<Discrepancy> wrong = new ArrayList<>();

    private AxisCheck(Reader reader) {
        this.reader = reader;
    }

    /** The numbers of a reading that are not in their places. */
    static List<Discrepancy> check(Reading reading, Reader reader) {
        Map<String, List<ChartText>> charts = new TreeMap<>();
        reading.charts()
                .forEach(text -> charts.computeIfAbsent(text.chart(), key -> new ArrayList<>())
                        .add(text));
        AxisCheck check = new AxisCheck(reader);
        for (List<ChartText> texts : charts.values()) {
            check.lines(texts, ChartText::down, text -> (text.left() + text.right()) / 2, reading.file());
            check.lines(texts, ChartText::right, ChartText::down, reading.file());
        }
        return check.wrong;
    }

    /** Checks the numbers of one chart that are aligned in one direction. */
    private void lines(
            List<ChartText> texts, ToDoubleFunction<ChartText> line, ToDoubleFunction<ChartText> along, String file) {
        Map<Long, List<Tick>> lines = new TreeMap<>();
        for (ChartText text : texts) {
            reader.number(text.words())
                    .ifPresent(number -> lines.computeIfAbsent(
                                    Math.round(line.applyAsDouble(text) * 2), key -> new ArrayList<>())
                            .add(new Tick(text, number.doubleValue(), along.applyAsDouble(text))));
        }
        for (List<Tick> ticks : lines.values()) {
            ticks.sort(Comparator.comparingDouble(Tick::at));
            for (List<Tick> axis : axes(ticks)) {
                if (axis.size() >= FEWEST && !isScale(axis) && !isScale(logarithms(axis))) {
                    wrong.add(new Discrepancy(
                            Discrepancy.Kind.DIFFERS,
                            file,
                            axis.get(0).text().chart(),
                            "",
                            "the numbers "
                                    + axis.stream()
                                            .map(tick -> tick.text().words())
                                            .toList()
                                    + " are not where they belong on an axis"));
                }
            }
        }
    }

    /** The axes that lie on one line, of charts beside each other: on each numbers rise, or fall. */
    private static List<List<Tick>> axes(List<Tick> ticks) {
        List<List<Tick>> axes = new ArrayList<>();
        List<Tick> axis = new ArrayList<>();
        double direction = 0;
        for (Tick tick : ticks) {
            if (!axis.isEmpty()) {
                double step =
                        Math.signum(tick.value() - axis.get(axis.size() - 1).value());
                if (step == 0 || (direction != 0 && step != direction)) {
                    axes.add(axis);
                    axis = new ArrayList<>();
                    step = 0;
                }
                direction = step;
            }
            axis.add(tick);
        }
        axes.add(axis);
        return axes;
    }

    private static List<Tick> logarithms(List<Tick> ticks) {
        return ticks.stream()
                .map(tick -> new Tick(tick.text(), Math.log10(tick.value()), tick.at()))
                .toList();
    }

    /** Whether values rise evenly with their places; the first and the last may be moved to stay within the drawing. */
    private static boolean isScale(List<Tick> ticks) {
        Tick first = ticks.get(0);
        Tick last = ticks.get(ticks.size() - 1);
        double length = last.at() - first.at();
        double range = last.value() - first.value();
        return range != 0
                && length != 0
                && ticks.stream()
                        .allMatch(tick -> Math.abs(
                                        (tick.value() - first.value()) / range * length - (tick.at() - first.at()))
                                < TOLERANCE * Math.abs(length)
                                        + (tick.text().right() - tick.text().left()) / 2);
    }
}
