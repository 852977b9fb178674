/** The content, format and estimated size of cells. */
@NullMarked
package io.github.statbrief.sheets.cell;

import org.jspecify.annotations.NullMarked;
