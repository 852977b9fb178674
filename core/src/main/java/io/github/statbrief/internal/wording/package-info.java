/** One language's words for numbers, units, periods and releases. */
@NullMarked
package io.github.statbrief.internal.wording;

import org.jspecify.annotations.NullMarked;
