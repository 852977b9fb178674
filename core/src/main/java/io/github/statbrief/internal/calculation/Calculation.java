package io.github.statbrief.internal.calculation;

import io.github.statbrief.value.Bound;
import io.github.statbrief.value.Comparison;
import io.github.statbrief.value.Derivation;
import io.github.statbrief.value.Direction;
import io.github.statbrief.value.Flag;
import io.github.statbrief.value.Ratio;
import io.github.statbrief.value.ReferencePeriod;
import io.github.statbrief.value.Rounding;
import io.github.statbrief.value.Sense;
import io.github.statbrief.value.StatedValue;
import io.github.statbrief.value.Unit;
import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The result of a rule. About a number if one of its operands is; provisional or estimated if one of them is.
 *
 * @param value the value, rounded as the author says; of a change without its sign
 * @param unit its unit
 * @param sense a level, or a change with its direction and what it is measured against
 * @param period the period of the first operand
 * @param flags the status of all operands
 */
public record Calculation(StatedValue value, Unit unit, Sense sense, ReferencePeriod period, Set<Flag> flags) {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final Unit TIMES = new Unit.Share(Ratio.TIMES);
    private static final Unit FRACTION = new Unit.Share(Ratio.FRACTION);
    private static final Unit POINT = new Unit.Share(Ratio.PERCENTAGE_POINT);

    /** Flags of one value among others, which a value calculated from them does not have. */
    private static final Set<Flag> OF_ONE_VALUE = EnumSet.of(Flag.RECORD_HIGH, Flag.RECORD_LOW, Flag.BREAK);

    /**
     * Calculates.
     *
     * @param derivation the rule
     * @param operands its operands, in order
     * @param asked the unit that the author wants; empty for the usual one
     * @param stated the author's sense, which may say what a change is measured against
     * @throws IllegalArgumentException if the operands do not suit the rule
     */
    public static Calculation of(Derivation derivation, List<Operand> operands, Optional<Unit> asked, Sense stated) {
        Unit unit = unit(derivation, operands, asked);
        BigDecimal number = number(derivation, operands, unit);
        Bound bound = operands.stream().anyMatch(each -> each.bound() == Bound.ABOUT) ? Bound.ABOUT : Bound.EXACT;
        BigDecimal shown =
                derivation.rounding().map(rounding -> rounding.of(number)).orElse(number);
        boolean change = derivation.rule() == Derivation.Rule.CHANGE;
        if (!change && stated.isChange()) {
            throw new IllegalArgumentException("'" + derivation.notation() + "' gives a level; leave 'sense' out");
        }
        Set<Flag> flags = EnumSet.noneOf(Flag.class);
        operands.forEach(each -> flags.addAll(each.flags()));
        flags.removeAll(OF_ONE_VALUE);
        return new Calculation(
                new StatedValue.Point(bound, change ? shown.abs() : shown),
                unit,
                change ? change(shown, operands, stated) : stated,
                operands.get(0).period(),
                flags);
    }

    private static Sense change(BigDecimal number, List<Operand> operands, Sense stated) {
        Direction direction = switch (number.signum()) {
            case 1 -> Direction.UP;
            case -1 -> Direction.DOWN;
            default -> Direction.STEADY;
        };
        boolean contradicts =
                stated.direction() != Direction.UNSTATED && (!stated.isChange() || stated.direction() != direction);
        if (contradicts) {
            throw new IllegalArgumentException("the rule gives a change " + direction.word() + ", and the sense is '"
                    + stated.notation() + "'; leave 'sense' out");
        }
        Comparison against = stated.compared().orElseGet(() -> against(operands.get(0), operands.get(1)));
        return new Sense.Change(direction, Optional.of(against), Optional.empty());
    }

    /** The earlier period if only the period differs, otherwise the figure or cell. */
    private static Comparison against(Operand later, Operand earlier) {
        ReferencePeriod own =
                earlier.period() instanceof ReferencePeriod.Named named ? named.resolved() : earlier.period();
        boolean calendar = own instanceof ReferencePeriod.Calendar || own instanceof ReferencePeriod.Interval;
        return calendar && later.what().equals(earlier.what())
                ? new Comparison.WithPeriod(earlier.period())
                : earlier.itself();
    }

    private static Unit unit(Derivation derivation, List<Operand> operands, Optional<Unit> asked) {
        Unit own = operands.get(0).measured();
        for (Operand operand : operands) {
            if (!operand.measured().equals(own)) {
                throw new IllegalArgumentException("'" + operands.get(0).name() + "' is in '" + own.notation()
                        + "' and '" + operand.name() + "' in '"
                        + operand.measured().notation()
                        + "'; only numbers in one unit are calculated with");
            }
            if (operand.sense().isChange()) {
                throw new IllegalArgumentException(
                        "'" + operand.name() + "' is a change, and only levels are calculated with");
            }
        }
        List<Unit> possible = switch (derivation.rule()) {
            case CHANGE -> own.equals(Unit.Share.PERCENT) ? List.of(POINT) : List.of(own, Unit.Share.PERCENT);
            case SHARE -> List.of(Unit.Share.PERCENT, FRACTION);
            case RATIO -> List.of(TIMES);
            case SUM -> List.of(own);
        };
        Unit unit = asked.orElse(possible.get(0));
        if (!possible.contains(unit)) {
            throw new IllegalArgumentException("'" + derivation.notation() + "' gives no '" + unit.notation()
                    + "'; write 'unit: " + possible.get(0).notation() + "'"
                    + (possible.size() > 1 ? " or 'unit: " + possible.get(1).notation() + "'" : ""));
        }
        if (unit.equals(Unit.Share.PERCENT) && derivation.rounding().isEmpty()) {
            throw new IllegalArgumentException(
                    "a change in percent has no last digit of its own; write 'decimals' with it, as in '1 half-up'");
        }
        return unit;
    }

    private static BigDecimal number(Derivation derivation, List<Operand> operands, Unit unit) {
        BigDecimal first = operands.get(0).number();
        Operand last = operands.get(operands.size() - 1);
        boolean percent = unit.equals(Unit.Share.PERCENT);
        BigDecimal scale = percent ? HUNDRED : BigDecimal.ONE;
        return switch (derivation.rule()) {
            case SUM -> operands.stream().map(Operand::number).reduce(BigDecimal.ZERO, BigDecimal::add);
            case RATIO, SHARE -> quotient(first.multiply(scale), last, derivation.rounding());
            case CHANGE ->
                percent
                        ? quotient(first.subtract(last.number()).multiply(scale), last, derivation.rounding())
                        : first.subtract(last.number());
        };
    }

    private static BigDecimal quotient(BigDecimal number, Operand by, Optional<Rounding> rounding) {
        if (by.number().signum() <= 0) {
            throw new IllegalArgumentException(
                    "'" + by.name() + "' is " + by.number().toPlainString()
                            + ", and nothing is a share or a change in percent of that; name a number above zero");
        }
        Rounding rule = rounding.orElseThrow();
        return number.divide(by.number(), rule.decimals(), rule.mode());
    }
}
