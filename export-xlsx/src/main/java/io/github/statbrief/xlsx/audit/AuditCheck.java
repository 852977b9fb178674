package io.github.statbrief.xlsx.audit;

/** A check that visits a workbook sheet by sheet and cell by cell, in order. Used once. */
interface AuditCheck {
    /** Begins a sheet. */
    default void begin(AuditedSheet sheet) {}

    /** Visits a cell that is present in the file, on the current sheet. */
    default void cell(AuditedCell cell) {}

    /** Ends the current sheet. */
    default void end() {}

    /** Ends the workbook. */
    default void finish() {}
}
