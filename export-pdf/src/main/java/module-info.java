/** Writes a release as a tagged PDF. */
module io.github.statbrief.pdf {
    requires transitive io.github.statbrief;
    requires io.github.statbrief.charts;
    requires io.github.statbrief.drawing;
    requires static transitive org.jspecify;
    requires java.desktop;
    requires java.xml;
    requires com.github.librepdf.openpdf;

    exports io.github.statbrief.pdf;
}
