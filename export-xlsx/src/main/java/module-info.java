/** Writes a release as an Excel workbook, and audits workbooks. */
module io.github.statbrief.xlsx {
    requires transitive io.github.statbrief;
    requires io.github.statbrief.sheets;
    requires static transitive org.jspecify;
    requires java.xml;
    requires org.apache.commons.compress;
    requires org.apache.commons.io;
    requires org.apache.poi.ooxml;
    requires org.apache.poi.poi;

    exports io.github.statbrief.xlsx;
    exports io.github.statbrief.xlsx.audit;
}
