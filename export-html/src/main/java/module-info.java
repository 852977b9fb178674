/** Writes a release as a web page. */
module io.github.statbrief.html {
    requires transitive io.github.statbrief;
    requires io.github.statbrief.charts;
    requires io.github.statbrief.drawing;
    requires static transitive org.jspecify;
    requires org.apache.fontbox;
    requires org.apache.pdfbox.io;

    exports io.github.statbrief.html;
}
