/** Calculates the figures whose author names a rule instead of a value. */
@NullMarked
package io.github.statbrief.internal.calculation;

import org.jspecify.annotations.NullMarked;
