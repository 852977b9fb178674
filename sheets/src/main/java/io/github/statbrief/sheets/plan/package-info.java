/**
 * The plan of a workbook or an open spreadsheet: its sheets and their rows. Start at
 * {@link io.github.statbrief.sheets.plan.SheetPlanner}.
 */
@NullMarked
package io.github.statbrief.sheets.plan;

import org.jspecify.annotations.NullMarked;
