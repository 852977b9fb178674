package io.github.statbrief.benchmarks;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A release with one table from a data file: areas by sex by month, the latest month provisional.
 *
 * @param folder the folder that holds nothing else
 */
record LargeTable(Path folder) {
    private static final int MONTHS = 240;
    private static final String RELEASE = """
            id: benchmark
            title: A large table
            publisher: An office
            published: 2026-01-15
            language: en
            sections:
              - id: areas
                title: Areas
                tables:
                  - id: areas
                    title: People by area and sex
                    measures: [{id: people, label: People, stat: count, unit: thousand person|people}]
                    dimensions:
                      - {id: area, label: Area, column: Area}
                      - {id: sex, label: Sex, column: Sex, codes: {f: Women, m: Men}}
                    data:
                      file: data.csv
                      value: Value
                      period: Period
                      marks: {column: Marker, means: {provisional: provisional}}
                    show: {codes: {area: [E10000000]}}
            """;

    /** Writes one of so many rows into a new folder. */
    static LargeTable of(int rows) throws IOException {
        LargeTable table = new LargeTable(Files.createTempDirectory("statbrief-benchmark"));
        table.write(rows);
        return table;
    }

    /** Writes the release file and its data file. */
    void write(int rows) throws IOException {
        Files.writeString(release(), RELEASE);
        try (Writer data = Files.newBufferedWriter(data())) {
            data.write("Period,Area,Sex,Value,Marker\n");
            for (int row = 0; row < rows; row++) {
                data.write(row(row));
            }
        }
    }

    /** The release file. */
    Path release() {
        return folder.resolve("release.yaml");
    }

    private Path data() {
        return folder.resolve("data.csv");
    }

    /** Takes the files away again. */
    void delete() throws IOException {
        Files.delete(data());
        Files.delete(release());
        Files.delete(folder);
    }

    private static String row(int row) {
        int month = row % MONTHS;
        int series = row / MONTHS;
        return (2000 + month / 12) + "-" + two(month % 12 + 1) + ",E" + (10_000_000 + series / 2) + ","
                + (series % 2 == 0 ? "f" : "m") + "," + row * 7919L % 100_000 + "." + two(row % 100) + ","
                + (month == MONTHS - 1 ? "provisional" : "") + "\n";
    }

    private static String two(int number) {
        return number < 10 ? "0" + number : Integer.toString(number);
    }
}
