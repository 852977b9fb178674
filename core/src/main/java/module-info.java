/** The typed model of a statistical release, its checks, its wording and its outline. */
module io.github.statbrief {
    requires static transitive org.jspecify;
    requires java.desktop;
    requires java.sql;
    requires java.xml;
    requires com.ibm.icu;
    requires de.siegmar.fastcsv;
    requires org.commonmark;
    requires org.snakeyaml.engine;

    exports io.github.statbrief;
    exports io.github.statbrief.value;
    exports io.github.statbrief.chart;
    exports io.github.statbrief.markup;
    exports io.github.statbrief.measure;
    exports io.github.statbrief.table;
    exports io.github.statbrief.metadata;
    exports io.github.statbrief.text;
    exports io.github.statbrief.theme;
    exports io.github.statbrief.outline;
    exports io.github.statbrief.outline.content;
    exports io.github.statbrief.outline.chart;
    exports io.github.statbrief.query;
    exports io.github.statbrief.jdbc;
    exports io.github.statbrief.json;
    exports io.github.statbrief.yaml;
    exports io.github.statbrief.csv;
    exports io.github.statbrief.proposal;

    uses java.sql.Driver;
}
