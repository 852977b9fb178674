/** The command statbrief. */
module io.github.statbrief.cli {
    requires info.picocli;
    requires io.github.statbrief;
    requires io.github.statbrief.engine;
    requires static transitive org.jspecify;
    requires tools.jackson.databind;

    opens io.github.statbrief.cli to
            info.picocli,
            tools.jackson.databind;
}
