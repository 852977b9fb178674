/**
 * Typed values and their meaning: stated values, units, senses, reference periods, flags and notes, each with its
 * notation.
 */
@NullMarked
package io.github.statbrief.value;

import org.jspecify.annotations.NullMarked;
