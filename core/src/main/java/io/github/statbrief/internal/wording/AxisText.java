package io.github.statbrief.internal.wording;

import io.github.statbrief.value.Scale;
import java.math.BigDecimal;
import java.util.List;

/** Words the round numbers on an axis: all with the same number of digits, large ones in one scale. */
public final class AxisText {
    private final Phrases phrases;
    private final NumberText numbers;

    /** Creates the axis words of a language. */
    public AxisText(Phrases phrases) {
        this.phrases = phrases;
        numbers = phrases.numbers();
    }

    /**
     * The digits of each tick with the sign of its unit. No scale words: "5% million" is meaningless, and in "million
     * pounds" "1 million" would repeat the scale.
     */
    public List<String> of(List<BigDecimal> ticks, String sign) {
        return of(ticks, sign, Scale.ONE);
    }

    /** The digits of each tick and, for large ones, their scale word. */
    public List<String> scaled(List<BigDecimal> ticks) {
        return of(ticks, "", scale(ticks));
    }

    private List<String> of(List<BigDecimal> ticks, String sign, Scale scale) {
        List<BigDecimal> scaled = ticks.stream()
                .map(tick -> tick.scaleByPowerOfTen(-scale.power()))
                .toList();
        int digits = scaled.stream()
                .mapToInt(tick -> tick.signum() == 0
                        ? 0
                        : Math.max(0, tick.stripTrailingZeros().scale()))
                .max()
                .orElse(0);
        String word = scale == Scale.ONE ? "" : " " + phrases.get("scale." + scale.word());
        return scaled.stream()
                .map(tick -> tick.signum() == 0
                        ? numbers.of(BigDecimal.ZERO).digits() + sign
                        : numbers.of(tick.setScale(digits)).digits() + sign + word)
                .toList();
    }

    /** The largest scale reached by the farthest tick; thousands are written out. */
    private static Scale scale(List<BigDecimal> ticks) {
        BigDecimal farthest = ticks.stream().map(BigDecimal::abs).reduce(BigDecimal.ZERO, BigDecimal::max);
        Scale found = Scale.ONE;
        for (Scale scale : Scale.values()) {
            if (scale.power() > Scale.THOUSAND.power()
                    && farthest.compareTo(BigDecimal.ONE.scaleByPowerOfTen(scale.power())) >= 0) {
                found = scale;
            }
        }
        return found;
    }
}
