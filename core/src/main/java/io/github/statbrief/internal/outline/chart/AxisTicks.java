package io.github.statbrief.internal.outline.chart;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;

/** Chooses round tick values for an axis. */
final class AxisTicks {
    /** The steps between ticks: one of these times a power of ten. */
    private static final List<BigDecimal> STEPS =
            List.of(BigDecimal.ONE, BigDecimal.valueOf(2), BigDecimal.valueOf(5), BigDecimal.TEN);

    /** Powers of ten between which others need marks as well. */
    private static final int FEW_POWERS = 3;

    private static final BigDecimal WANTED = BigDecimal.valueOf(5);
    /** The smallest share of an axis from zero that values should fill; below it most of the chart is empty. */
    private static final BigDecimal LEAST_FILLED = new BigDecimal("0.25");

    private AxisTicks() {}

    /** The ticks of an axis that includes zero. */
    static List<BigDecimal> fromZero(BigDecimal low, BigDecimal high) {
        return between(low.min(BigDecimal.ZERO), high.max(BigDecimal.ZERO));
    }

    /** The ticks of an axis that includes zero unless the values are close together far from it. */
    static List<BigDecimal> near(BigDecimal low, BigDecimal high) {
        BigDecimal farthest = low.abs().max(high.abs());
        boolean oneSide = low.signum() == high.signum() && low.signum() != 0;
        boolean close = high.subtract(low).compareTo(farthest.multiply(LEAST_FILLED)) < 0;
        return oneSide && close && low.compareTo(high) < 0 ? between(low, high) : fromZero(low, high);
    }

    /**
     * The ticks of a logarithmic axis around positive values: powers of ten and, if these are few, twice and five times
     * each.
     */
    static List<BigDecimal> logarithmic(BigDecimal low, BigDecimal high) {
        int first = power(low);
        int last = power(high);
        boolean few = last - first < FEW_POWERS;
        List<BigDecimal> ticks = new ArrayList<>();
        for (int power = first; power <= last + 1; power++) {
            for (BigDecimal step : few ? STEPS.subList(0, 3) : STEPS.subList(0, 1)) {
                ticks.add(plain(step.scaleByPowerOfTen(power)));
            }
        }
        int from = 0;
        while (ticks.get(from + 1).compareTo(low) <= 0) {
            from++;
        }
        int to = from + 1;
        while (ticks.get(to).compareTo(high) < 0) {
            to++;
        }
        return List.copyOf(ticks.subList(from, to + 1));
    }

    /** The largest power of ten that is not above a number. */
    private static int power(BigDecimal number) {
        return number.precision() - number.scale() - 1;
    }

    /** The ticks of an axis around the values, wherever zero is; at least two: if all values are one, there is a step. */
    static List<BigDecimal> between(BigDecimal low, BigDecimal high) {
        BigDecimal step = step(low, high);
        BigDecimal first = low.divide(step, 0, RoundingMode.FLOOR);
        BigDecimal last = high.divide(step, 0, RoundingMode.CEILING).max(first.add(BigDecimal.ONE));
        List<BigDecimal> ticks = new ArrayList<>();
        for (BigDecimal at = first; at.compareTo(last) <= 0; at = at.add(BigDecimal.ONE)) {
            ticks.add(plain(at.multiply(step)));
        }
        return ticks;
    }

    private static BigDecimal step(BigDecimal low, BigDecimal high) {
        if (low.compareTo(high) == 0) {
            return BigDecimal.ONE;
        }
        BigDecimal least = high.subtract(low).divide(WANTED, MathContext.DECIMAL64);
        BigDecimal unit = BigDecimal.ONE.scaleByPowerOfTen(power(least));
        return STEPS.stream()
                .map(unit::multiply)
                .filter(step -> step.compareTo(least) >= 0)
                .findFirst()
                .orElseThrow();
    }

    private static BigDecimal plain(BigDecimal value) {
        BigDecimal stripped = value.signum() == 0 ? BigDecimal.ZERO : value.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }
}
