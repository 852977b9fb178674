/** The styles of an open spreadsheet: looks of cells, formats of numbers, sizes of columns and rows. */
@NullMarked
package io.github.statbrief.ods.internal.style;

import org.jspecify.annotations.NullMarked;
