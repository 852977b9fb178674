/** What a cell holds, in which format, and how much room its text takes. */
@NullMarked
package io.github.statbrief.xlsx.internal.cell;

import org.jspecify.annotations.NullMarked;
