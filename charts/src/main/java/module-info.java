/** Draws the charts of a release. */
module io.github.statbrief.charts {
    requires transitive io.github.statbrief;
    requires transitive io.github.statbrief.drawing;
    requires static transitive org.jspecify;
    requires transitive java.desktop;
    requires transitive org.jfree.jfreechart;

    exports io.github.statbrief.charts;
}
