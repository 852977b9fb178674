/** Kinds of periods and their order in time. */
@NullMarked
package io.github.statbrief.internal.period;

import org.jspecify.annotations.NullMarked;
