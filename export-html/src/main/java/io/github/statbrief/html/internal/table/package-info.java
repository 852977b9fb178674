/** Sets tables of figures and of data. */
@NullMarked
package io.github.statbrief.html.internal.table;

import org.jspecify.annotations.NullMarked;
