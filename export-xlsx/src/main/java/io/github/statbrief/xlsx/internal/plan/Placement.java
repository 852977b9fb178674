package io.github.statbrief.xlsx.internal.plan;

/** Where a workbook shows a block of the outline. */
enum Placement {
    /** On a sheet of its own. */
    SHEET,
    /** On the cover. */
    COVER,
    /** Above the tables of its section or on the sheet of its figures, which hold all that it says. */
    WITH_ITS_FIGURES,
    /** In a sheet that the workbook makes for itself: its contents lead to sheets, the brief's to headings. */
    MADE_ANEW,
    /** Not at all: the block is there for its heading, and there is nothing under it. */
    NOTHING_TO_SHOW,
    /** Not at all: running text is the brief's, and every figure that it mentions stands in a table. */
    LEFT_TO_THE_BRIEF
}
