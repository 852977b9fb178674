package io.github.statbrief.xlsx.internal.sheet;

/**
 * A name of cells in a workbook.
 *
 * @param name the name
 * @param sheet the number of the sheet in which it holds, from 0; negative for the whole workbook
 * @param cells the cells
 */
record DefinedName(String name, int sheet, String cells) {
    private static final String PRINT_TITLES = "_xlnm.Print_Titles";

    /** The rows of a sheet that are printed on each page. */
    static DefinedName printTitles(int sheet, String rows) {
        return new DefinedName(PRINT_TITLES, sheet, rows);
    }
}
