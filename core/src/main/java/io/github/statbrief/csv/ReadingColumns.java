package io.github.statbrief.csv;

import io.github.statbrief.Bound;
import io.github.statbrief.Extreme;
import io.github.statbrief.Reading;
import io.github.statbrief.Reason;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;

/** The columns that a reading takes: its notation, then its parts for those who compute. */
final class ReadingColumns {
    private ReadingColumns() {}

    /**
     * The columns of something that has a reading.
     *
     * @param reading takes its reading
     */
    static <T> List<Column<T>> of(Function<T, Reading> reading) {
        return List.of(
                new Column<>("reading", row -> reading.apply(row).inSigns()),
                new Column<>("bound", row -> part(reading.apply(row), Part.BOUND)),
                new Column<>("value", row -> part(reading.apply(row), Part.VALUE)),
                new Column<>("upper", row -> part(reading.apply(row), Part.UPPER)),
                new Column<>("stated_digits", row -> part(reading.apply(row), Part.DIGITS)),
                new Column<>("statement", row -> part(reading.apply(row), Part.STATEMENT)),
                new Column<>("reason", row -> part(reading.apply(row), Part.REASON)));
    }

    private static String part(Reading reading, Part part) {
        return reading.accept(new Parts(part));
    }

    private enum Part {
        BOUND,
        VALUE,
        UPPER,
        DIGITS,
        STATEMENT,
        REASON
    }

    /** One part of a reading; empty where the reading has no such part. */
    private record Parts(Part part) implements Reading.Visitor<String> {
        @Override
        public String point(Reading.Point point) {
            return number(point.bound(), point.value(), "");
        }

        @Override
        public String range(Reading.Range range) {
            return number(range.bound(), range.low(), range.high().toPlainString());
        }

        private String number(Bound bound, BigDecimal value, String upper) {
            return switch (part) {
                case BOUND -> word(bound);
                case VALUE -> value.toPlainString();
                case UPPER -> upper;
                case DIGITS -> Integer.toString(value.precision());
                case STATEMENT, REASON -> "";
            };
        }

        @Override
        public String absent(Reading.Absent absent) {
            Reason reason = absent.reason();
            return part == Part.REASON ? word(reason) : "";
        }

        @Override
        public String verbal(Reading.Verbal verbal) {
            Extreme extreme = verbal.extreme();
            return part == Part.STATEMENT ? extreme.words() : "";
        }

        private static String word(Enum<?> constant) {
            return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }
}
