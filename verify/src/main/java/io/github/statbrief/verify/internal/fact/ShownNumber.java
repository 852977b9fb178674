package io.github.statbrief.verify.internal.fact;

import io.github.statbrief.value.Bound;
import java.math.BigDecimal;

/**
 * A number as an output shows it: "about £43.6 billion".
 *
 * @param bound the bound in words or as a sign before it
 * @param sign {@code -1} for a minus sign before it, {@code 1} for a plus sign, 0 for neither
 * @param digits the digits as shown, without the sign
 * @param power the power of ten of the scale word behind it; 0 if there is none
 */
record ShownNumber(Bound bound, int sign, BigDecimal digits, int power) {
    /** Whether a scale word stands behind it. */
    boolean isScaled() {
        return power > 0;
    }

    /** The amount without its sign, the scale word applied. */
    BigDecimal amount() {
        return digits.scaleByPowerOfTen(power);
    }
}
