/** Draws the charts of a release. */
module io.github.statbrief.charts {
    requires transitive io.github.statbrief;
    requires static transitive org.jspecify;
    requires java.desktop;
    requires org.apache.commons.logging;
    requires org.apache.fontbox;
    requires org.apache.pdfbox.io;

    exports io.github.statbrief.charts;
}
