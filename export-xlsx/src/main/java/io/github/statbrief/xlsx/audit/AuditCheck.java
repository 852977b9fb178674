package io.github.statbrief.xlsx.audit;

/** Looks at a workbook sheet by sheet and cell by cell, in their order. Used once. */
interface AuditCheck {
    /** A sheet begins. */
    default void begin(AuditedSheet sheet) {}

    /** A cell that is written down, on the sheet that began last. */
    default void cell(AuditedCell cell) {}

    /** The sheet that began last has no more cells. */
    default void end() {}

    /** There are no more sheets. */
    default void finish() {}
}
