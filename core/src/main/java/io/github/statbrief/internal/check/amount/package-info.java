/** Tests whether two numbers can be equal: as a quote words them, within rounding, as parts of a whole. */
@NullMarked
package io.github.statbrief.internal.check.amount;

import org.jspecify.annotations.NullMarked;
