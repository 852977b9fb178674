package io.github.statbrief.jdbc;

import io.github.statbrief.InvalidReleaseException;
import io.github.statbrief.Table;
import io.github.statbrief.query.QuerySource;
import io.github.statbrief.table.Cells;
import io.github.statbrief.yaml.ReadOptions;
import io.github.statbrief.yaml.ReleaseReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** A small release whose one table comes from a query. */
final class Queried {
    private static final String HEAD = """
            id: visits
            title: Visits
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
                      period: year
                      value: visits
            """;

    private Queried() {}

    /** Writes the release with further lines of {@code data}. */
    static Path release(Path folder, String... data) throws IOException {
        StringBuilder text = new StringBuilder(HEAD);
        for (String line : data) {
            text.append("          ").append(line).append('\n');
        }
        return Files.writeString(folder.resolve("visits.yaml"), text);
    }

    /** The cells of the table in their order, each as "area, period: value". */
    static List<String> cells(Path release, QuerySource queries) {
        Table table = ReleaseReader.read(release, ReadOptions.standard().withQueries(queries))
                .tables()
                .findFirst()
                .orElseThrow();
        Cells cells = table.cells();
        return IntStream.range(0, cells.size())
                .mapToObj(row -> table.dimensions()
                                .get(0)
                                .codes()
                                .get(cells.code(0, row))
                                .id() + ", "
                        + table.periods().get(cells.period(row)).notation() + ": "
                        + cells.cell(row).notation())
                .toList();
    }

    /** What is wrong, each as "line:column: message". */
    static List<String> problems(Path release, QuerySource queries) {
        List<String> problems = new ArrayList<>();
        try {
            ReleaseReader.read(release, ReadOptions.standard().withQueries(queries));
        } catch (InvalidReleaseException e) {
            e.problems().forEach(each -> problems.add(each.line() + ":" + each.column() + ": " + each.message()));
        }
        return problems;
    }
}
