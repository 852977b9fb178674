package io.github.statbrief.internal.calculation;

import io.github.statbrief.value.Bound;
import io.github.statbrief.value.Direction;
import io.github.statbrief.value.Sense;
import io.github.statbrief.value.StatedValue;
import java.math.BigDecimal;
import java.util.Optional;

/**
 * A change of a table whose measure states no direction, so that its sign does: -0.1 is "down by 0.1".
 *
 * @param value the value without its sign
 * @param sense the change with its direction
 */
public record ChangeBySign(StatedValue value, Sense sense) {
    /** The change of a cell; empty if its sense states a direction, or its value is not all on one side of zero. */
    public static Optional<ChangeBySign> of(StatedValue value, Sense sense) {
        if (!(sense instanceof Sense.Change change) || change.direction() != Direction.UNSTATED) {
            return Optional.empty();
        }
        return value.accept(new Signs()).flatMap(positive -> {
            Direction direction = positive.equals(value) ? Direction.UP : Direction.DOWN;
            return Optional.of(
                    new ChangeBySign(positive, new Sense.Change(direction, change.compared(), change.baseline())));
        });
    }

    /** The same for a number below zero only: one above zero need not be a rise where no sign is written before it. */
    public static Optional<ChangeBySign> ofFall(StatedValue value, Sense sense) {
        return of(value, sense).filter(change -> change.sense().direction() == Direction.DOWN);
    }

    /** The value without its sign; empty if it may lie on either side of zero. */
    private static final class Signs implements StatedValue.Visitor<Optional<StatedValue>> {
        @Override
        public Optional<StatedValue> point(StatedValue.Point point) {
            int sign = point.value().signum();
            boolean towardsZero =
                    sign > 0 ? point.bound().isUpper() : point.bound().isLower();
            boolean near = point.bound() == Bound.JUST_OVER || point.bound() == Bound.JUST_UNDER;
            if (sign == 0 || (towardsZero && !near)) {
                return Optional.empty();
            }
            return Optional.of(
                    sign > 0
                            ? point
                            : new StatedValue.Point(
                                    mirrored(point.bound()), point.value().negate()));
        }

        @Override
        public Optional<StatedValue> range(StatedValue.Range range) {
            BigDecimal low = range.low();
            BigDecimal high = range.high();
            if (low.signum() >= 0) {
                return Optional.of(range);
            }
            return high.signum() <= 0
                    ? Optional.of(new StatedValue.Range(range.bound(), high.negate(), low.negate()))
                    : Optional.empty();
        }

        @Override
        public Optional<StatedValue> absent(StatedValue.Absent absent) {
            return Optional.empty();
        }

        @Override
        public Optional<StatedValue> verbal(StatedValue.Verbal verbal) {
            return Optional.empty();
        }

        private static Bound mirrored(Bound bound) {
            return switch (bound) {
                case EXACT, ABOUT -> bound;
                case MORE_THAN -> Bound.LESS_THAN;
                case LESS_THAN -> Bound.MORE_THAN;
                case AT_LEAST -> Bound.AT_MOST;
                case AT_MOST -> Bound.AT_LEAST;
                case JUST_UNDER -> Bound.JUST_OVER;
                case JUST_OVER -> Bound.JUST_UNDER;
            };
        }
    }
}
