/** Records what is painted as drawings of areas and words, and writes drawings as PNG and SVG, the same on every machine. */
module io.github.statbrief.drawing {
    requires transitive io.github.statbrief;
    requires static transitive org.jspecify;
    requires transitive java.desktop;
    requires org.apache.commons.logging;
    requires org.apache.fontbox;
    requires org.apache.pdfbox.io;

    exports io.github.statbrief.drawing;
    exports io.github.statbrief.drawing.type;
    exports io.github.statbrief.drawing.png;
    exports io.github.statbrief.drawing.svg;
}
