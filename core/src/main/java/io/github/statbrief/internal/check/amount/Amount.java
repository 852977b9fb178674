package io.github.statbrief.internal.check.amount;

import io.github.statbrief.value.Bound;
import java.math.BigDecimal;
import java.util.Set;

/**
 * A number stated in words.
 *
 * @param value the number without its sign, at its stated precision
 * @param bounds the bounds that the words may mean: "over 3 years" is more than three or throughout three
 * @param words the words, including those of the bound
 */
record Amount(BigDecimal value, Set<Bound> bounds, String words) {}
