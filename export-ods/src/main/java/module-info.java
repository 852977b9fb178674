/** Writes a release as an open spreadsheet. */
module io.github.statbrief.ods {
    requires transitive io.github.statbrief;
    requires io.github.statbrief.sheets;
    requires static transitive org.jspecify;

    exports io.github.statbrief.ods;
}
