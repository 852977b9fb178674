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

    /** The ticks of an axis that includes the values, at least two: if all values are equal, the axis ends one further. */
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
        int power = least.precision() - least.scale() - 1;
        BigDecimal unit = BigDecimal.ONE.scaleByPowerOfTen(power);
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
