/**
 * The plan of a workbook: its sheets and their rows. Start at
 * {@link io.github.statbrief.xlsx.internal.plan.SheetPlanner}.
 */
@NullMarked
package io.github.statbrief.xlsx.internal.plan;

import org.jspecify.annotations.NullMarked;
