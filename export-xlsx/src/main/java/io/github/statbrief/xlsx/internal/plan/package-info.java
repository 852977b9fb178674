/** Which sheets a workbook has and which rows stand on them. Start at {@link io.github.statbrief.xlsx.internal.plan.SheetPlanner}. */
@NullMarked
package io.github.statbrief.xlsx.internal.plan;

import org.jspecify.annotations.NullMarked;
