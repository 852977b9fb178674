package io.github.statbrief.csv;

import io.github.statbrief.internal.text.EnumWords;
import io.github.statbrief.value.Bound;
import io.github.statbrief.value.Reason;
import io.github.statbrief.value.StatedValue;
import io.github.statbrief.value.VerbalStatement;
import java.math.BigDecimal;
import java.util.List;
import java.util.function.Function;

/** The columns of a stated value: its notation, then its parts for computation. */
final class StatedValueColumns {
    private StatedValueColumns() {}

    /**
     * Returns the columns of anything with a stated value.
     *
     * @param stated takes its stated value
     */
    static <T> List<Column<T>> of(Function<T, StatedValue> stated) {
        return List.of(
                new Column<>("reading", row -> stated.apply(row).inSigns()),
                new Column<>("bound", row -> part(stated.apply(row), Part.BOUND)),
                new Column<>("value", row -> part(stated.apply(row), Part.VALUE)),
                new Column<>("upper", row -> part(stated.apply(row), Part.UPPER)),
                new Column<>("stated_digits", row -> part(stated.apply(row), Part.DIGITS)),
                new Column<>("statement", row -> part(stated.apply(row), Part.STATEMENT)),
                new Column<>("reason", row -> part(stated.apply(row), Part.REASON)));
    }

    private static String part(StatedValue stated, Part part) {
        return stated.accept(new Parts(part));
    }

    private enum Part {
        BOUND,
        VALUE,
        UPPER,
        DIGITS,
        STATEMENT,
        REASON
    }

    /** One part of a stated value; empty if it lacks that part. */
    private record Parts(Part part) implements StatedValue.Visitor<String> {
        @Override
        public String point(StatedValue.Point point) {
            if (point.words().isPresent() && (part == Part.DIGITS || part == Part.STATEMENT)) {
                return part == Part.STATEMENT ? point.words().get().words() : "";
            }
            return number(point.bound(), point.value(), "");
        }

        @Override
        public String range(StatedValue.Range range) {
            return number(range.bound(), range.low(), range.high().toPlainString());
        }

        private String number(Bound bound, BigDecimal value, String upper) {
            return switch (part) {
                case BOUND -> EnumWords.of(bound);
                case VALUE -> value.toPlainString();
                case UPPER -> upper;
                case DIGITS -> Integer.toString(value.precision());
                case STATEMENT, REASON -> "";
            };
        }

        @Override
        public String absent(StatedValue.Absent absent) {
            Reason reason = absent.reason();
            return part == Part.REASON ? EnumWords.of(reason) : "";
        }

        @Override
        public String verbal(StatedValue.Verbal verbal) {
            VerbalStatement statement = verbal.statement();
            return part == Part.STATEMENT ? statement.words() : "";
        }
    }
}
