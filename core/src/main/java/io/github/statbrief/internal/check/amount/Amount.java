package io.github.statbrief.internal.check.amount;

import io.github.statbrief.value.Bound;
import java.math.BigDecimal;
import java.util.Set;

/**
 * A number that words state.
 *
 * @param value the number without its sign, at the precision at which it is stated
 * @param bounds the bounds that the words can mean: "over 3 years" may be more than three or throughout three
 * @param words the words, with those of the bound
 */
record Amount(BigDecimal value, Set<Bound> bounds, String words) {}
