/** Whether two numbers can be the same: as a quote words them, as they are rounded, as parts of a whole. */
@NullMarked
package io.github.statbrief.internal.check.amount;

import org.jspecify.annotations.NullMarked;
