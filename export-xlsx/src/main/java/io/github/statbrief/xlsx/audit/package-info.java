/**
 * Audits a workbook from any producer against the checklist for accessible statistical spreadsheets. Start at
 * {@link io.github.statbrief.xlsx.audit.WorkbookAudit}.
 */
@NullMarked
package io.github.statbrief.xlsx.audit;

import org.jspecify.annotations.NullMarked;
