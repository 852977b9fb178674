package io.github.statbrief.benchmarks;

import io.github.statbrief.Release;
import io.github.statbrief.yaml.ReleaseReader;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A release with one table whose rows have ten columns in a workbook: words, codes, periods, a whole number, two with decimals, and status marks on some of them.
 */
final class WideTable {
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
                    measures: [{id: people, label: People, stat: count, unit: person|people}]
                    dimensions:
                      - {id: area, label: Area, column: Code, labels: Area}
                      - {id: sex, label: Sex, column: Sex}
                    data:
                      file: data.csv
                      value: Value
                      period: Period
                      limits: {lower: Lower, upper: Upper}
                      marks: {column: Marker, means: {p: provisional, r: revised}}
            """;

    private WideTable() {}

    /** Reads a release with so many rows. */
    static Release of(int rows) throws IOException {
        Path folder = Files.createTempDirectory("statbrief-benchmark");
        try {
            return ReleaseReader.read(write(rows, folder));
        } finally {
            Files.deleteIfExists(folder.resolve("data.csv"));
            Files.deleteIfExists(folder.resolve("release.yaml"));
            Files.delete(folder);
        }
    }

    /** Writes the release file and its data file. */
    static Path write(int rows, Path folder) throws IOException {
        try (Writer data = Files.newBufferedWriter(folder.resolve("data.csv"))) {
            data.write("Period,Code,Area,Sex,Value,Lower,Upper,Marker\n");
            for (int row = 0; row < rows; row++) {
                data.write(row(row));
            }
        }
        return Files.writeString(folder.resolve("release.yaml"), RELEASE);
    }

    private static String row(int row) {
        int month = row % MONTHS;
        int series = row / MONTHS;
        int area = series / 2;
        long value = 1000 + row * 7919L % 100_000;
        long tenths = 10 + row * 104_729L % 5_000;
        return (2000 + month / 12) + "-" + two(month % 12 + 1) + ",E" + (10_000_000 + area) + ",Area " + (area + 1)
                + (series % 2 == 0 ? ",Women," : ",Men,") + value + "," + decimal(10 * value - tenths) + ","
                + decimal(10 * value + tenths) + "," + mark(row, month) + "\n";
    }

    private static String decimal(long tenths) {
        return tenths / 10 + "." + tenths % 10;
    }

    private static String mark(int row, int month) {
        return month == MONTHS - 1 ? "p" : row * 31L % 17 == 0 ? "r" : "";
    }

    private static String two(int number) {
        return number < 10 ? "0" + number : Integer.toString(number);
    }
}
