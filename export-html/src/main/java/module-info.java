/** Writes a release as a web page. */
module io.github.statbrief.html {
    requires transitive io.github.statbrief;
    requires io.github.statbrief.charts;
    requires static transitive org.jspecify;

    exports io.github.statbrief.html;
}
