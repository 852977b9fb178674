/**
 * The model: the figures of one release, typed, as immutable records. Start at {@link io.github.statbrief.Release}.
 */
@NullMarked
package io.github.statbrief;

import org.jspecify.annotations.NullMarked;
