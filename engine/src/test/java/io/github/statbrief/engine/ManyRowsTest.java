package io.github.statbrief.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.statbrief.jdbc.TestPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Results of very many rows need little memory: a million rows of a table, and a release for each of 100,000 rows. */
@Tag("slow")
class ManyRowsTest {
    private static final String LITTLE = "-Xmx256m";

    @TempDir
    private Path folder;

    private long rows() throws IOException {
        try (Stream<String> lines = Files.lines(folder.resolve("target/statbrief/million/data/visits.csv"))) {
            return lines.count() - 1;
        }
    }

    @Test
    void aMillionRowsOfADuckDbQueryAreRenderedInLittleMemory() throws Exception {
        Java.run(folder, LITTLE, ManyRows.class.getName(), folder.toString(), "million");

        assertThat(rows()).isEqualTo(1_000_000);
    }

    @Test
    void aMillionRowsOfPostgreSqlAreFetchedInParts() throws Exception {
        Optional<TestPostgres> server = TestPostgres.start();
        assumeTrue(server.isPresent(), "PostgreSQL is not installed here; its million rows were not read");
        try (TestPostgres running = server.orElseThrow()) {
            Java.run(
                    folder,
                    LITTLE,
                    ManyRows.class.getName(),
                    folder.toString(),
                    "million",
                    running.database().url());
        }
        assertThat(rows()).isEqualTo(1_000_000);
    }

    @Test
    void theMillionthRowIsNamedIfItIsWrongAndNothingIsWritten() {
        assertThatThrownBy(() -> Java.run(folder, LITTLE, ManyRows.class.getName(), folder.toString(), "wrong"))
                .hasMessageContaining("src/main/statbrief/million.yaml:15:18: row 1000000, column 'visits': ");
        assertThat(folder.resolve("target/statbrief/million")).doesNotExist();
    }

    @Test
    void aHundredThousandRowsMakeReleasesThatAreNotHeld() throws Exception {
        Java.run(folder, "-Xmx128m", ManyRows.class.getName(), folder.toString(), "many");
    }
}
