/** Writes a release as an Excel workbook. */
@NullMarked
package io.github.statbrief.xlsx;

import org.jspecify.annotations.NullMarked;
