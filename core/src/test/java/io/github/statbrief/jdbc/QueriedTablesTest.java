package io.github.statbrief.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.statbrief.Release;
import io.github.statbrief.query.QueryDigest;
import io.github.statbrief.yaml.ReadOptions;
import io.github.statbrief.yaml.ReleaseReader;
import io.github.statbrief.yaml.ReleaseWriter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two published tables, read by queries from several databases, are those of their files. */
class QueriedTablesTest {
    private static final String ALCOHOL = "alcohol-bulletin-cut.csv";
    private static final String ANXIETY = "anxiety-cut.csv";

    @TempDir
    private Path folder;

    private static Path real(String name) throws URISyntaxException {
        return Path.of(ReleaseReader.class.getResource("real").toURI()).resolve(name);
    }

    /** The release of the two tables, with other origins of their cells. */
    private Path release(String alcohol, String anxiety) throws IOException, URISyntaxException {
        String text = Files.readString(real("tables.yaml"))
                .replace("file: " + ALCOHOL, alcohol)
                .replace("file: " + ANXIETY, anxiety);
        assertThat(text).contains(alcohol, anxiety);
        return Files.writeString(folder.resolve("tables.yaml"), text);
    }

    private static String written(Release release) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ReleaseWriter.json().write(release, out);
        return out.toString(StandardCharsets.UTF_8);
    }

    private static Release read(Path file, JdbcQueries queries) {
        return ReleaseReader.read(file, ReadOptions.standard().withQueries(queries));
    }

    private void isTheSameFrom(TestDatabase database) throws Exception {
        database.load("alcohol", real(ALCOHOL));
        database.load("anxiety", real(ANXIETY));
        Path file = release(
                "jdbc: registry\n          query: select * from alcohol order by n",
                "jdbc: registry\n          query: select * from anxiety order by n");

        try (JdbcQueries queries = database.queries()) {
            assertThat(written(read(file, queries))).isEqualTo(written(ReleaseReader.read(real("tables.yaml"))));
        }
    }

    @Test
    void tablesOfH2AreThoseOfTheirFiles() throws Exception {
        isTheSameFrom(TestDatabase.h2("same"));
    }

    @Test
    void tablesOfADuckDbFileAreThoseOfTheirFiles() throws Exception {
        isTheSameFrom(TestDatabase.duckDb(folder));
    }

    @Test
    void tablesOfPostgreSqlAreThoseOfTheirFiles() throws Exception {
        Optional<TestPostgres> server = TestPostgres.start();
        assumeTrue(server.isPresent(), "PostgreSQL is not installed here; its tables were not read");
        try (TestPostgres running = server.orElseThrow()) {
            isTheSameFrom(running.database());
        }
    }

    @Test
    void filesReadBySqlAreTheSame() throws Exception {
        Files.copy(real(ALCOHOL), folder.resolve(ALCOHOL));
        Files.createDirectory(folder.resolve("data"));
        Path parquet = folder.resolve("data/anxiety.parquet");
        try (Connection connection = DriverManager.getConnection("jdbc:duckdb:");
                Statement statement = connection.createStatement()) {
            statement.execute("copy (select * from read_csv('" + real(ANXIETY)
                    + "', header = true, all_varchar = true)) to '" + parquet + "' (format parquet)");
        }
        Path file = release(
                "files: {alcohol: " + ALCOHOL + "}\n          query: select * from alcohol",
                "files: {anxiety: data/anxiety.parquet}\n          query: |\n            select *\n            from anxiety");

        try (JdbcQueries queries = embedded()) {
            assertThat(written(read(file, queries))).isEqualTo(written(ReleaseReader.read(real("tables.yaml"))));
        }
    }

    private static JdbcQueries embedded() {
        return new JdbcQueries(new ConnectionSettings(Map.of(), Map.of()), TestDatabase.class.getClassLoader());
    }

    @Test
    void aResultHasTheDigestOfItsCsv() throws Exception {
        Files.copy(real(ALCOHOL), folder.resolve(ALCOHOL));
        Path file = release(
                "files: {alcohol: " + ALCOHOL + "}\n          query: select * from alcohol", "file: " + ANXIETY);
        Files.copy(real(ANXIETY), folder.resolve(ANXIETY));
        List<QueryDigest> digests = new ArrayList<>();

        try (JdbcQueries queries = embedded()) {
            ReleaseReader.read(file, ReadOptions.standard().withQueries(queries).withQueryDigests(digests::add));
        }

        byte[] bytes = Files.readString(real(ALCOHOL)).replace("\r\n", "\n").getBytes(StandardCharsets.UTF_8);
        assertThat(digests)
                .extracting(each -> each.query().subject(), QueryDigest::rows, QueryDigest::sha256)
                .containsExactly(tuple(
                        "alcohol",
                        88L,
                        HexFormat.of()
                                .formatHex(MessageDigest.getInstance("SHA-256").digest(bytes))));
    }
}
