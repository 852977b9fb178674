/** The rows of long tables: surveyed once, then written as bytes without creating an object for each cell. */
@NullMarked
package io.github.statbrief.sheets.rows;

import org.jspecify.annotations.NullMarked;
