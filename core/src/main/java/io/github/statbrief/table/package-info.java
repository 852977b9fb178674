/** The components of a table: dimensions with their codes, and cells in columns of plain numbers. */
@NullMarked
package io.github.statbrief.table;

import org.jspecify.annotations.NullMarked;
