package io.github.statbrief.benchmarks;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A bulletin of any number of figures up to 10,000, which is about the most that a release file holds: sections of up to
 * fifty figures, each with prose that names ten of them and a group of five that is drawn as a chart.
 */
final class FigureRelease {
    private static final int IN_SECTION = 50;
    private static final int IN_TEXT = 10;
    private static final int IN_GROUP = 5;
    private static final String HEAD = """
            id: figures
            title: Cases by office
            publisher: Office for Benchmarks
            published: 2026-01-15
            language: en
            headline: [office-1, office-2, office-3]
            sections:
            """;

    private FigureRelease() {}

    /** Writes the release file. */
    static void write(int figures, Path folder) throws IOException {
        try (Writer release = Files.newBufferedWriter(folder.resolve("release.yaml"))) {
            release.write(HEAD);
            for (int first = 1; first <= figures; first += IN_SECTION) {
                section(release, first, Math.min(first + IN_SECTION - 1, figures));
            }
        }
    }

    private static void section(Writer release, int first, int last) throws IOException {
        int district = first / IN_SECTION + 1;
        release.write("""
                  - id: district-%1$d
                    title: District %1$d
                    period: 2025
                    defaults: {unit: case, measure: {stat: count}}
                    text: |
                """.formatted(district));
        for (int office = first; office < first + IN_TEXT; office++) {
            release.write(
                    "      One office of this district closed {office-%d}, most of them within the time that the law allows.\n"
                            .formatted(office));
        }
        release.write("    figures:\n");
        for (int office = first; office <= last; office++) {
            release.write("      - {id: office-%1$d, measure: {label: Cases closed by office %1$d}, value: %2$d}%n"
                    .formatted(office, 100 + office * 7919 % 10_000));
        }
        release.write("    groups:\n");
        release.write("      - {id: largest-%d, label: Cases closed in district %1$d, relation: comparable, figures: ["
                .formatted(district));
        for (int office = first; office < first + IN_GROUP; office++) {
            release.write((office == first ? "" : ", ") + "office-" + office);
        }
        release.write("], chart: bars}\n");
    }
}
