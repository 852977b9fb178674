/** Writes the rows of long tables as bytes, without creating an object for each cell. */
@NullMarked
package io.github.statbrief.xlsx.internal.stream;

import org.jspecify.annotations.NullMarked;
