package io.github.statbrief.internal.outline.chart;

import io.github.statbrief.outline.chart.Plot;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * The bounds of classes, read from their labels: "0 to 4", "5–9", "£10,000 to under £20,000", "17". Where each class ends
 * one step below the next, the labels name whole numbers, and a class reaches to where the next one begins.
 */
final class ClassBounds {
    private static final String NUMBER = "(-?\\d[\\d,]*(?:\\.\\d+)?)";
    private static final Pattern CLOSED = Pattern.compile(
            "[^\\d-]*" + NUMBER + "\\s*(to under|to less than|to|-|\u2013)\\s*[^\\d-]*" + NUMBER + "\\D*",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern SINGLE = Pattern.compile("[^\\d-]*" + NUMBER + "[^\\d+]*");
    private static final Pattern OPEN =
            Pattern.compile(".*\\b(under|below|less than|over|above|more)\\b.*|.*\\+\\s*", Pattern.CASE_INSENSITIVE);

    private static final Pattern DIGITS = Pattern.compile("\\d+");

    private final String chart;
    private final List<String> labels;

    ClassBounds(String chart, List<String> labels) {
        this.chart = chart;
        this.labels = labels;
    }

    /** One label's numbers; {@code exclusive} if the upper is not in the class. */
    private record Named(String label, BigDecimal low, BigDecimal high, boolean exclusive) {}

    /**
     * The bounds from the lowest to the highest, one more than classes.
     *
     * @throws UndrawableChartException if a label names none, a class is open, or two classes leave a gap or overlap
     */
    List<BigDecimal> bounds() {
        List<Named> classes = labels.stream().map(this::read).toList();
        List<BigDecimal> bounds = new ArrayList<>(List.of(classes.get(0).low()));
        boolean whole = false;
        for (int at = 1; at < classes.size(); at++) {
            Named before = classes.get(at - 1);
            BigDecimal gap = classes.get(at).low().subtract(before.high());
            boolean follows = !before.exclusive() && gap.compareTo(step(before)) == 0;
            if (gap.signum() != 0 && !follows) {
                throw refused("the class '" + classes.get(at).label() + "' does not begin where '" + before.label()
                        + "' ends; list classes that follow each other, the lowest first");
            }
            whole |= follows;
            bounds.add(classes.get(at).low());
        }
        Named last = classes.get(classes.size() - 1);
        bounds.add(whole && !last.exclusive() ? last.high().add(step(last)) : last.high());
        return bounds;
    }

    /** One unit of the last digit of the upper bound. */
    private static BigDecimal step(Named named) {
        return BigDecimal.ONE.scaleByPowerOfTen(-Math.max(0, named.high().scale()));
    }

    private Named read(String label) {
        Matcher closed = CLOSED.matcher(label);
        if (closed.matches()) {
            Named named = new Named(
                    label,
                    number(closed.group(1)),
                    number(closed.group(3)),
                    closed.group(2).length() > 2);
            if (named.low().compareTo(named.high()) < 0) {
                return named;
            }
        }
        Matcher single = SINGLE.matcher(label);
        if (OPEN.matcher(label).matches()) {
            throw refused("the class '" + label
                    + "' has only one bound, so that its bar would have no width; write both into its label, such as '85 to 104',"
                    + " or leave it out with 'show'");
        }
        if (single.matches()) {
            return new Named(label, number(single.group(1)), number(single.group(1)), false);
        }
        throw refused("the label '" + label
                + "' names no bounds of a class; write them as numbers, such as '5 to 9', or write 'chart: bars'");
    }

    private static BigDecimal number(String digits) {
        return new BigDecimal(digits.replace(",", ""));
    }

    /** Classes from the top down, where they are listed from the bottom up: an age of 0 stands at the bottom. */
    static SeriesLayout fromTheTop(SeriesLayout layout) {
        List<Plot.Category> classes = layout.categories();
        int last = classes.size() - 1;
        Optional<BigDecimal> first = first(classes.get(0).label());
        Optional<BigDecimal> end = first(classes.get(last).label());
        boolean falling = first.isPresent() && end.isPresent() && first.get().compareTo(end.get()) > 0;
        return falling
                ? layout
                : layout.keeping(IntStream.rangeClosed(0, last)
                        .map(at -> last - at)
                        .boxed()
                        .toList());
    }

    private static Optional<BigDecimal> first(String label) {
        Matcher matcher = DIGITS.matcher(label);
        return matcher.find() ? Optional.of(new BigDecimal(matcher.group())) : Optional.empty();
    }

    private UndrawableChartException refused(String reason) {
        return new UndrawableChartException(chart, reason);
    }
}
