/** The plan of the sheets that the workbook and the open spreadsheet share. Only those two modules see it. */
@SuppressWarnings("module") // they are compiled later
module io.github.statbrief.sheets {
    requires transitive io.github.statbrief;
    requires static transitive org.jspecify;

    exports io.github.statbrief.sheets.cell to
            io.github.statbrief.xlsx,
            io.github.statbrief.ods;
    exports io.github.statbrief.sheets.rows to
            io.github.statbrief.xlsx,
            io.github.statbrief.ods;
    exports io.github.statbrief.sheets.plan to
            io.github.statbrief.xlsx,
            io.github.statbrief.ods;
    exports io.github.statbrief.sheets.xml to
            io.github.statbrief.xlsx,
            io.github.statbrief.ods;
    exports io.github.statbrief.sheets.layout to
            io.github.statbrief.xlsx,
            io.github.statbrief.ods;
}
