/** Figures and cells as CSV. */
@NullMarked
package io.github.statbrief.csv;

import org.jspecify.annotations.NullMarked;
