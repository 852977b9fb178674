package io.github.statbrief.verify.internal.proof;

/**
 * A text that outputs must have.
 *
 * @param where in which of them
 * @param text the text
 */
record RequiredText(Where where, String text) {
    /** Which outputs have a text. */
    enum Where {
        /** Briefs, pages and spreadsheets. */
        ALL,
        /** Briefs and pages, in Markdown too. */
        READERS,
        /** Briefs and Markdown, which list inner sections in their contents too. */
        CONTENTS,
        /** Pages. */
        PAGES,
        /** Spreadsheets. */
        SHEETS,
        /** Briefs and pages that show key figures as tiles. */
        TILES
    }
}
