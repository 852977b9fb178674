/** Renders release files into a folder of outputs: what goals and command share. */
module io.github.statbrief.engine {
    requires transitive io.github.statbrief;
    requires transitive io.github.statbrief.verify;
    requires io.github.statbrief.charts;
    requires io.github.statbrief.html;
    requires io.github.statbrief.ods;
    requires io.github.statbrief.pdf;
    requires io.github.statbrief.xlsx;
    requires static transitive org.jspecify;
    requires jdk.httpserver;
    requires tools.jackson.databind;

    exports io.github.statbrief.engine;
}
