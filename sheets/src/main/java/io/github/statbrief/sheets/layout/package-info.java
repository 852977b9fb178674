/** The widths of columns and the heights of rows, estimated without fonts; and which headings stay in view. */
@NullMarked
package io.github.statbrief.sheets.layout;

import org.jspecify.annotations.NullMarked;
