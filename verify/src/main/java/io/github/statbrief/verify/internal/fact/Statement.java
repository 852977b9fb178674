package io.github.statbrief.verify.internal.fact;

import io.github.statbrief.value.Bound;
import io.github.statbrief.value.Direction;
import io.github.statbrief.value.StatedValue;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * What words in an output say of a fact.
 *
 * @param problem why they do not say what the release states; empty if they do
 * @param value whether they give its value, and not only its name or its period
 */
public record Statement(Optional<String> problem, boolean value) {
    private static final Statement NAME = new Statement(Optional.empty(), false);
    private static final Statement VALUE = new Statement(Optional.empty(), true);

    static Statement problem(String problem) {
        return new Statement(Optional.of(problem), true);
    }

    /**
     * Compares the numbers that words show with those of a fact.
     *
     * @param fact the fact
     * @param value its value, or one drawn in its place
     * @param shown the numbers
     */
    static Statement of(Fact fact, StatedValue value, List<ShownNumber> shown) {
        return value.accept(new StatedValue.Visitor<>() {
            @Override
            public Statement point(StatedValue.Point point) {
                if (shown.isEmpty()) {
                    return point.words().isPresent() ? VALUE : NAME;
                }
                return shown.stream()
                        .flatMap(number -> problem(fact, number, point.value(), point.bound()).stream())
                        .findFirst()
                        .map(Statement::problem)
                        .orElse(VALUE);
            }

            @Override
            public Statement range(StatedValue.Range range) {
                if (shown.isEmpty()) {
                    return NAME;
                }
                if (shown.size() % 2 != 0) {
                    return Statement.problem("shows one end of a range");
                }
                Optional<String> wrong = Optional.empty();
                boolean like = range.low().signum() == range.high().signum()
                        || range.low().signum() == 0;
                for (int at = 0; at < shown.size() && wrong.isEmpty(); at += 2) {
                    ShownNumber high = shown.get(at + 1);
                    if (like && fact.sense().isChange() && shown.get(at).sign() != high.sign()) {
                        return Statement.problem("shows the ends of a range with different signs");
                    }
                    wrong = problem(fact, scaledAs(shown.get(at), high), range.low(), range.bound())
                            .or(() -> problem(fact, high, range.high(), high.bound()));
                }
                return wrong.map(Statement::problem).orElse(VALUE);
            }

            @Override
            public Statement absent(StatedValue.Absent absent) {
                return shown.isEmpty() ? VALUE : Statement.problem("shows a number where none is stated");
            }

            @Override
            public Statement verbal(StatedValue.Verbal verbal) {
                return shown.isEmpty() ? VALUE : Statement.problem("shows a number where words are stated");
            }
        });
    }

    /** The lower end of "1.2 to 1.5 billion", whose scale stands behind the upper one. */
    private static ShownNumber scaledAs(ShownNumber low, ShownNumber high) {
        return low.isScaled() || !high.isScaled()
                ? low
                : new ShownNumber(low.bound(), low.sign(), low.digits(), high.power());
    }

    private static Optional<String> problem(Fact fact, ShownNumber shown, BigDecimal stated, Bound bound) {
        if (shown.bound() != bound) {
            return Optional.of("shows the bound " + named(shown.bound()) + ", stated is " + named(bound));
        }
        BigDecimal amount = shown.isScaled() ? stated.abs().scaleByPowerOfTen(fact.power()) : stated.abs();
        BigDecimal found = shown.amount();
        if (found.compareTo(amount) != 0 && !Fact.isHeldAs(found, amount)) {
            return Optional.of("shows " + found.toPlainString() + ", stated is " + amount.toPlainString());
        }
        if (stated.signum() != 0 && found.scale() != amount.scale() && !Fact.isHeldAs(found, amount)) {
            return Optional.of("shows " + found.toPlainString() + " with another precision than stated");
        }
        return sign(fact, shown, stated);
    }

    private static String named(Bound bound) {
        return bound == Bound.EXACT ? "'exact'" : "'" + bound.words() + "'";
    }

    private static Optional<String> sign(Fact fact, ShownNumber shown, BigDecimal stated) {
        if (fact.sense().isChange() && stated.signum() >= 0) {
            Direction direction = fact.sense().direction();
            boolean wrong = (shown.sign() > 0 && direction == Direction.DOWN)
                    || (shown.sign() < 0 && direction != Direction.DOWN);
            return wrong ? Optional.of("shows the sign of another direction") : Optional.empty();
        }
        if (stated.signum() < 0 && shown.sign() >= 0) {
            return Optional.of("shows no minus sign");
        }
        return stated.signum() >= 0 && shown.sign() < 0 ? Optional.of("shows a minus sign") : Optional.empty();
    }
}
