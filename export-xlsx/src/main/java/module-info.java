/** Writes a release as an Excel workbook, and audits workbooks. */
module io.github.statbrief.xlsx {
    requires transitive io.github.statbrief;
    requires io.github.statbrief.sheets;
    requires static transitive org.jspecify;
    requires java.desktop;
    requires java.xml;
    requires org.apache.poi.ooxml;
    requires org.apache.poi.ooxml.schemas;
    requires org.apache.poi.poi;
    requires org.apache.xmlbeans;

    exports io.github.statbrief.xlsx;
    exports io.github.statbrief.xlsx.audit;
}
