package io.github.statbrief.internal.outline.chart;

import io.github.statbrief.Figure;
import io.github.statbrief.outline.content.FigureItem;
import io.github.statbrief.value.Direction;
import io.github.statbrief.value.Sense;
import io.github.statbrief.value.StatedValue;
import java.math.BigDecimal;
import java.util.List;

/**
 * Decides whether values are worth bars that nobody asked for: at least three, at most eight, of one kind, and so
 * different that bars show more than their numbers do. 6.8, 6.9 and 7.1 are a table.
 */
final class BarRule {
    private static final int FEWEST = 3;
    private static final int MOST = 8;
    /** How often the longest bar contains the shortest one at least. */
    private static final BigDecimal CLEARLY = new BigDecimal("1.5");

    /** A number or a range with its sense. */
    record Value(StatedValue stated, Sense sense) {
        /** Where its bar ends; a stated fall lies below zero. */
        private BigDecimal end() {
            BigDecimal end = stated instanceof StatedValue.Range range
                    ? farther(range.low(), range.high())
                    : stated.number().orElse(BigDecimal.ZERO);
            boolean falls = sense.isChange() && sense.direction() == Direction.DOWN;
            return falls ? end.negate() : end;
        }

        private static BigDecimal farther(BigDecimal one, BigDecimal other) {
            return one.abs().compareTo(other.abs()) > 0 ? one : other;
        }
    }

    private BarRule() {}

    /** Whether so many values are worth a picture. */
    static boolean areFew(int values) {
        return values >= FEWEST && values <= MOST;
    }

    /** Whether values of one kind earn bars. */
    static boolean earnBars(List<Value> values) {
        if (!areFew(values.size())) {
            return false;
        }
        List<BigDecimal> ends = values.stream().map(Value::end).toList();
        boolean bothWays =
                ends.stream().anyMatch(end -> end.signum() > 0) && ends.stream().anyMatch(end -> end.signum() < 0);
        List<BigDecimal> lengths = ends.stream().map(BigDecimal::abs).sorted().toList();
        BigDecimal longest = lengths.get(lengths.size() - 1);
        return bothWays
                || (longest.signum() > 0 && longest.compareTo(lengths.get(0).multiply(CLEARLY)) >= 0);
    }

    /** Whether figures on one axis earn bars: what cannot be drawn does not count. */
    static boolean earnBarsOf(List<FigureItem> items) {
        List<Figure> drawn = items.stream()
                .filter(Charts::isDrawable)
                .map(FigureItem::figure)
                .toList();
        return drawn.stream().allMatch(figure -> isAlike(drawn.get(0), figure))
                && earnBars(drawn.stream()
                        .map(figure -> new Value(figure.value(), figure.sense()))
                        .toList());
    }

    /** Whether two figures are of one unit, statistic, population, period, sense and base, so that only their names differ. */
    static boolean isAlike(Figure one, Figure other) {
        return one.unit().equals(other.unit())
                && one.period().equals(other.period())
                && one.sense().isChange() == other.sense().isChange()
                && one.sense().compared().equals(other.sense().compared())
                && one.attributes().of().equals(other.attributes().of())
                && one.attributes().condition().equals(other.attributes().condition())
                && one.measure().stat() == other.measure().stat()
                && one.measure().population().equals(other.measure().population())
                && one.measure().adjustment() == other.measure().adjustment()
                && one.measure().prices() == other.measure().prices()
                && one.measure().base().equals(other.measure().base());
    }
}
