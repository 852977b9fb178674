/** Lays out tables of figures and of data, with what stands above and below them. */
@NullMarked
package io.github.statbrief.pdf.internal.table;

import org.jspecify.annotations.NullMarked;
