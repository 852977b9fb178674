/** Draws the charts of a release. */
module io.github.statbrief.charts {
    requires transitive io.github.statbrief;
    requires static transitive org.jspecify;
    requires org.apache.commons.logging;
    requires org.apache.fontbox;
    requires org.apache.pdfbox.io;
    requires transitive java.desktop;
    requires transitive org.jfree.jfreechart;

    exports io.github.statbrief.charts;
    exports io.github.statbrief.charts.drawing;
}
