package io.github.statbrief.xlsx.internal.plan;

/** The place of an outline block in a workbook. */
enum Placement {
    /** On a separate sheet. */
    SHEET,
    /** On the cover. */
    COVER,
    /** Above the tables of its section or on the sheet of its figures, which contain all of it. */
    WITH_ITS_FIGURES,
    /** Made differently by the workbook: its contents lead to sheets, the brief's to headings. */
    MADE_ANEW,
    /** Omitted: the block is only a heading with nothing under it. */
    NOTHING_TO_SHOW,
    /** Omitted: running text and pictures belong to the brief; every figure in a text is in a table. */
    LEFT_TO_THE_BRIEF
}
