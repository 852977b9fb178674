/** The content, format and estimated size of cells. */
@NullMarked
package io.github.statbrief.xlsx.internal.cell;

import org.jspecify.annotations.NullMarked;
