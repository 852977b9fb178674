package io.github.statbrief.internal.check;

import io.github.statbrief.internal.check.amount.RoundingInterval;
import io.github.statbrief.value.Bound;
import io.github.statbrief.value.Reason;
import io.github.statbrief.value.StatedValue;
import java.math.BigDecimal;
import java.util.Optional;

/** The parts of one total in a table that have been found so far. */
final class CellParts {
    private RoundingInterval spread = RoundingInterval.ZERO;
    private BigDecimal sum = BigDecimal.ZERO;
    private Optional<BigDecimal> least = Optional.empty();
    private Optional<BigDecimal> most = Optional.empty();
    private int exact;
    private int hidden;
    private int hiddenRow;

    void add(int row, StatedValue value) {
        Optional<RoundingInterval> rounded = RoundingInterval.of(value);
        if (rounded.isPresent()) {
            BigDecimal part = value.number().orElseThrow();
            spread = spread.plus(rounded.get());
            sum = sum.add(part);
            least = Optional.of(least.map(part::min).orElse(part));
            most = Optional.of(most.map(part::max).orElse(part));
            exact++;
        } else if (isHidden(value)) {
            hidden++;
            hiddenRow = row;
        }
    }

    /** Whether a value is withheld to protect respondents: confidential, or only said to be less than a number. */
    private static boolean isHidden(StatedValue value) {
        boolean less = value instanceof StatedValue.Point point && point.bound() == Bound.LESS_THAN;
        return less || value.equals(new StatedValue.Absent(Reason.CONFIDENTIAL));
    }

    /** The sum of the stated parts. */
    String sum() {
        return sum.toPlainString();
    }

    /** Whether the total is none that its parts can add up to; a missing or bounded part says nothing about it. */
    boolean isOff(StatedValue total, int expected) {
        return exact == expected
                && RoundingInterval.of(total)
                        .filter(stated -> !stated.overlaps(spread))
                        .isPresent();
    }

    /**
     * Whether shares make up the total rather than each being the share within its own group: the total is the whole,
     * or is not between the smallest and the largest of them as an average would be.
     */
    boolean makeUp(StatedValue total, Optional<BigDecimal> whole) {
        Optional<BigDecimal> number = total.number();
        boolean isWhole = number.isPresent()
                && whole.filter(all -> all.compareTo(number.get()) == 0).isPresent();
        boolean isBetween = number.isPresent()
                && least.filter(low -> low.compareTo(number.get()) <= 0).isPresent()
                && most.filter(high -> high.compareTo(number.get()) >= 0).isPresent();
        return isWhole || (number.isPresent() && !isBetween);
    }

    /** The row of a withheld cell that follows from the total and the parts; empty if none does. */
    Optional<Integer> workedOut(int totalRow, StatedValue total, int expected) {
        if (isHidden(total) && exact == expected) {
            return Optional.of(totalRow);
        }
        boolean one = hidden == 1 && exact == expected - 1;
        return one && RoundingInterval.of(total).isPresent() ? Optional.of(hiddenRow) : Optional.empty();
    }
}
