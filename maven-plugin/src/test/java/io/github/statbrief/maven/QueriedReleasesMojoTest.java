package io.github.statbrief.maven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import org.apache.maven.plugin.MojoFailureException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Releases whose tables are in a database, with the connection among the properties of the project. */
class QueriedReleasesMojoTest {
    private static final String URL = "jdbc:h2:mem:goals;DB_CLOSE_DELAY=-1";

    @TempDir
    private Path base;

    private Goal goal;
    private Path releases;

    @BeforeEach
    void aProject() throws Exception {
        try (Connection connection = DriverManager.getConnection(URL, "writer", "quiet-9");
                Statement statement = connection.createStatement()) {
            statement.execute("create table if not exists visits (area varchar(20), time integer, visits integer)");
            statement.execute("delete from visits");
            statement.execute("insert into visits values ('North', 2024, 30100), ('North', 2025, 31406)");
        }
        goal = new Goal(base);
        releases = Files.createDirectories(base.resolve("src/main/statbrief"));
        Files.writeString(releases.resolve("visits.yaml"), """
                id: visits
                title: Visits
                publisher: An office
                published: 2026-01-15
                language: en
                sections:
                  - id: all
                    title: All
                    tables:
                      - id: by-area
                        title: Visits
                        measures: [{id: visits, label: Visits, stat: count, unit: visit}]
                        dimensions: [{id: area, label: Area, column: AREA}]
                        data: {jdbc: registry, query: select * from visits order by time, period: TIME, value: VISITS}
                """);
    }

    private void connection() {
        goal.property("statbrief.jdbc.registry.url", URL);
        goal.property("statbrief.jdbc.registry.user", "writer");
        goal.property("statbrief.jdbc.registry.password", "quiet-9");
    }

    @Test
    void theGoalsReadTheDatabaseAndFreezeWhatItGives() throws Exception {
        connection();
        goal.run("default", Map.of("formats", List.of("csv")));
        assertThat(base.resolve("target/statbrief/visits/data/by-area.csv"))
                .content()
                .contains("31406");

        goal.freeze(Map.of());
        assertThat(releases.resolve("visits-by-area.csv"))
                .hasContent("AREA,TIME,VISITS\nNorth,2024,30100\nNorth,2025,31406\n");
        assertThat(goal.log())
                .anyMatch(line -> line.startsWith(
                        "info src/main/statbrief/visits.yaml:14:39: visits-by-area.csv has the 2 row(s) of 'by-area'"));

        Files.writeString(releases.resolve("visits-by-area.csv"), "of a reader\n");
        assertThatThrownBy(() -> goal.freeze(Map.of()))
                .isInstanceOf(MojoFailureException.class)
                .hasMessageContaining("visits-by-area.csv has other content; set statbrief.replace");
        goal.freeze(Map.of("skip", true));
        goal.freeze(Map.of("replace", true));
        assertThat(releases.resolve("visits-by-area.csv")).content().contains("31406");
        assertThat(String.join("\n", goal.log())).doesNotContain("quiet-9");
    }

    @Test
    void aConnectionThatIsNotSetFailsTheBuildAtThePlaceOfTheQuery() {
        assertThatThrownBy(() -> goal.check(Map.of()))
                .isInstanceOf(MojoFailureException.class)
                .hasMessageContaining("src/main/statbrief/visits.yaml:14:39: no connection is named 'registry'; set"
                        + " statbrief.jdbc.registry.url, or STATBRIEF_JDBC_REGISTRY_URL in the environment");
    }
}
