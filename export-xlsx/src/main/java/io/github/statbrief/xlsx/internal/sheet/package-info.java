/** Writes planned sheets with Apache POI. Start at {@link io.github.statbrief.xlsx.internal.sheet.WorkbookWriter}. */
@NullMarked
package io.github.statbrief.xlsx.internal.sheet;

import org.jspecify.annotations.NullMarked;
