package io.github.statbrief.engine;

import io.github.statbrief.jdbc.ConnectionSettings;
import io.github.statbrief.jdbc.JdbcQueries;
import io.github.statbrief.yaml.ReadOptions;
import io.github.statbrief.yaml.ReleaseSeries;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Reads results of many rows, in a Java virtual machine of its own with little memory. */
final class ManyRows {
    private static final String MILLION = """
            id: million
            title: A million
            publisher: An office
            published: 2026-01-15
            language: en
            sections:
              - id: all
                title: All
                tables:
                  - id: visits
                    title: Visits
                    measures: [{id: visits, label: Visits, stat: count, unit: visit}]
                    dimensions: [{id: area, label: Area, column: area}]
                    data:
                      ORIGIN
                      period: year
                      value: visits
            """;

    private static final String MANY = """
            id: school-{school:id}
            title: School {school:label}
            publisher: An office
            published: 2026-01-15
            language: en
            for-each:
              dimension: school
              query: select i as code, 'No. ' || i as name from range(100000) t(i) order by i
              column: code
              labels: name
            sections:
              - id: pupils
                title: Pupils
                tables:
                  - id: pupils
                    title: Pupils
                    measures: [{id: pupils, label: Pupils, stat: count, unit: pupil}]
                    data:
                      query: select 2025 as year, 100 + cast(? as integer) as pupils
                      parameters: ["{school}"]
                      period: year
                      value: pupils
            """;

    private ManyRows() {}

    /** Renders, in a folder, what the words say: million, wrong, or many; then the address of a database, or none. */
    public static void main(String[] arguments) throws Exception {
        Path folder = Path.of(arguments[0]);
        Map<String, String> settings = new TreeMap<>();
        String origin = "query: select 'A' || i % 1000 as area, 1000 + i // 1000 as year, WRONG as visits"
                + " from range(1000000) t(i) order by i";
        if (arguments.length > 2) {
            settings.put("statbrief.jdbc.registry.url", arguments[2]);
            settings.put("statbrief.jdbc.registry.user", "writer");
            settings.put("statbrief.jdbc.registry.password", "quiet-9");
            origin =
                    "jdbc: registry\n          query: select 'A' || i % 1000 as area, 1000 + i / 1000 as year, WRONG as"
                            + " visits from generate_series(0, 999999) i order by i";
        }
        String value = arguments[1].equals("wrong") ? "case when i < 999999 then i || '' else 'x' end" : "i";
        try (JdbcQueries queries =
                new JdbcQueries(new ConnectionSettings(settings, Map.of()), ManyRows.class.getClassLoader())) {
            if (arguments[1].equals("many")) {
                many(Files.writeString(folder.resolve("many.yaml"), MANY), queries);
            } else {
                Path releases = Files.createDirectories(folder.resolve("src/main/statbrief"));
                Files.writeString(
                        releases.resolve("million.yaml"), MILLION.replace("ORIGIN", origin.replace("WRONG", value)));
                new SmallProject(folder)
                        .render(usual -> usual.withQueries(queries).withFormats(Set.of(Format.CSV), false));
            }
        }
    }

    /** Reads all codes, and makes the releases of some from the first to the last. */
    private static void many(Path file, JdbcQueries queries) {
        ReleaseSeries series = ReleaseSeries.read(file, ReadOptions.standard().withQueries(queries));
        List<String> codes = series.codes();
        if (codes.size() != 100_000) {
            throw new IllegalStateException(codes.size() + " codes");
        }
        int step = Integer.getInteger("step", 100);
        for (int at = 0; at < codes.size(); at += step) {
            String value = series.outline(codes.get(at))
                    .release()
                    .tables()
                    .findFirst()
                    .orElseThrow()
                    .cells()
                    .cell(0)
                    .value()
                    .number()
                    .orElseThrow()
                    .toPlainString();
            if (!value.equals(Integer.toString(100 + at))) {
                throw new IllegalStateException(codes.get(at) + " has " + value);
            }
        }
    }
}
