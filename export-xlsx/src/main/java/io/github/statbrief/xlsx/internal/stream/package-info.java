/** Writes the rows of long tables as bytes, without an object for each cell, into the workbook that POI has made. */
@NullMarked
package io.github.statbrief.xlsx.internal.stream;

import org.jspecify.annotations.NullMarked;
