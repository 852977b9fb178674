/** Calculates figures from others, and the direction of a change from its sign. */
@NullMarked
package io.github.statbrief.internal.calculation;

import org.jspecify.annotations.NullMarked;
