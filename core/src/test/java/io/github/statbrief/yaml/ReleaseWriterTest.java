package io.github.statbrief.yaml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.statbrief.InvalidReleaseException;
import io.github.statbrief.Release;
import io.github.statbrief.Section;
import io.github.statbrief.Severity;
import io.github.statbrief.Stat;
import io.github.statbrief.Table;
import io.github.statbrief.chart.ChartKind;
import io.github.statbrief.chart.ChartOptions;
import io.github.statbrief.internal.check.ReleaseCheck;
import io.github.statbrief.value.ReferencePeriod;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A release is written as one file and read again from that alone: it is the same. */
@Isolated("one test changes the defaults of the JVM")
class ReleaseWriterTest {
    private static final List<ReleaseWriter> WRITERS = List.of(ReleaseWriter.yaml(), ReleaseWriter.json());

    static Stream<Path> files() throws IOException {
        List<Path> files = new ArrayList<>();
        for (String folder : List.of(
                "src/test/resources", "../examples", "../export-pdf/src/test/resources", "../maven-plugin/src/it")) {
            try (Stream<Path> found = Files.walk(Path.of(folder))) {
                found.filter(file -> file.toString().endsWith(".yaml")
                                && !file.toString().contains("target"))
                        .filter(ReleaseWriterTest::isRelease)
                        .sorted()
                        .forEach(files::add);
            }
        }
        assertThat(files).hasSizeGreaterThan(25);
        return files.stream();
    }

    private static boolean isRelease(Path file) {
        try {
            ReleaseReader.read(file);
            return true;
        } catch (InvalidReleaseException e) {
            return false;
        }
    }

    @ParameterizedTest
    @MethodSource("files")
    void everyReleaseOfExamplesAndTestsComesBack(Path file) throws IOException {
        Release release = ReleaseReader.read(file);

        for (ReleaseWriter writer : WRITERS) {
            assertThat(read(text(writer, release))).isEqualTo(release);
        }
    }

    @Property(tries = 300)
    void anyReleaseComesBack(@ForAll long seed) throws IOException {
        Release release = RandomRelease.of(seed);
        Assume.that(ReleaseCheck.of(release).findings().stream().noneMatch(each -> each.severity() == Severity.ERROR));

        for (ReleaseWriter writer : WRITERS) {
            assertThat(read(text(writer, release))).isEqualTo(release);
        }
    }

    @Test
    void everyKindOfReleaseIsAmongTheRandomOnes() {
        List<Release> releases =
                LongStream.range(0, 60).mapToObj(RandomRelease::of).toList();

        assertThat(releases).anyMatch(each -> each.metadata().cover().isPresent());
        assertThat(releases.stream().flatMap(Release::figures))
                .anyMatch(each -> each.attributes().derivation().isPresent())
                .anyMatch(each -> each.period() instanceof ReferencePeriod.Named)
                .anyMatch(each -> each.value().numberInWords().isPresent());
        assertThat(releases.stream().flatMap(Release::tables))
                .anyMatch(each -> each.dimensions().size() == 2)
                .anyMatch(each -> each.cells().hasNotes())
                .anyMatch(each ->
                        each.show().filter(show -> !show.changes().isEmpty()).isPresent())
                .anyMatch(each -> !each.options().equals(ChartOptions.NONE));
        assertThat(releases.stream().flatMap(Release::tables).flatMap(table -> table.chart().stream()))
                .hasSizeGreaterThan(10)
                .contains(ChartKind.LINE);
        assertThat(releases.stream().flatMap(Release::allSections).flatMap(each -> each.text().stream()))
                .anyMatch(text -> text.notation().contains("> ### "));
    }

    @Test
    void aDigitThatDiffersMakesAnotherRelease() {
        String text = """
                id: one
                title: One
                publisher: An office
                published: 2026-01-15
                language: en
                sections:
                  - id: first
                    title: First
                    tables:
                      - id: visits
                        title: Visits
                        measures: [{id: visits, label: Visits, stat: count, unit: visit}]
                        periods: [2024, 2025]
                        rows: [[2024, 5.0], [2025, null]]
                """;

        assertThat(read(text)).isEqualTo(read(text)).hasSameHashCodeAs(read(text));
        assertThat(read(text)).isNotEqualTo(read(text.replace("5.0]", "5.00]")));
        assertThat(read(text))
                .isNotEqualTo(read(
                        text.replace("5.0]", "5.0 [p]]").replace("[p]", "[p]\"").replace("5.0 ", "\"5.0 ")));
        assertThat(read(text)).isNotEqualTo(read(text.replace("null]", "6.0]")));
        assertThat(read(text))
                .isEqualTo(read(
                        text.replace("rows: [[2024, 5.0], [2025, null]]", "cells: [{period: 2024, visits: 5.0}]")));
    }

    @Test
    void textsOfSourcesMayBeLeftOut() throws IOException {
        Release release = LongStream.range(0, 60)
                .mapToObj(RandomRelease::of)
                .filter(each -> each.sources().get(1).lines().isPresent())
                .findFirst()
                .orElseThrow();

        Release without = read(text(ReleaseWriter.json().withoutSourceTexts(), release));

        assertThat(without.sources()).allMatch(source -> source.lines().isEmpty());
        assertThat(without.sections()).isEqualTo(release.sections());
    }

    @Test
    void aLargeTableIsWrittenRowByRow() throws IOException {
        Release large = large(100_000);
        Counter counter = new Counter();
        ReleaseWriter.json().write(large, counter);
        assertThat(counter.most).isLessThan(1 << 17);

        for (ReleaseWriter writer : WRITERS) {
            String text = text(writer, large);
            assertThatThrownBy(() -> read(text)).hasMessageContaining("put large tables into data files");
            assertThat(ReleaseReader.read(text, ReadOptions.standard().withLargeFiles()))
                    .isEqualTo(large);
        }
    }

    /** The largest piece that was written at once. */
    private static final class Counter extends OutputStream {
        private int most;

        @Override
        public void write(int one) {
            most = Math.max(most, 1);
        }

        @Override
        public void write(byte[] bytes, int from, int length) {
            most = Math.max(most, length);
        }
    }

    private static Release large(int cells) {
        Table.Builder table = Table.builder("large", "A large table")
                .measure("visits", "Visits", Stat.COUNT, "visit")
                .dimension(
                        "area",
                        "Area",
                        IntStream.range(0, 1_000)
                                .boxed()
                                .collect(Collectors.toMap(
                                        code -> "a" + code,
                                        code -> "Area " + code,
                                        (one, two) -> one,
                                        LinkedHashMap::new)));
        for (int cell = 0; cell < cells; cell++) {
            table.row(String.valueOf(1900 + cell / 1_000), List.of("a" + cell % 1_000), "1,0" + (10 + cell % 90));
        }
        return Release.builder("large", "A large release")
                .publisher("An office")
                .published(LocalDate.of(2026, 1, 15))
                .section(Section.builder("first", "First").table(table))
                .build();
    }

    @Test
    void theSameReleaseGivesTheSameBytesAnywhere() throws IOException {
        Release release = RandomRelease.of(7);
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            for (ReleaseWriter writer : WRITERS) {
                String here = text(writer, release);
                Locale.setDefault(Locale.forLanguageTag("ar-SA-u-nu-arab"));
                TimeZone.setDefault(TimeZone.getTimeZone("Asia/Shanghai"));
                assertThat(text(writer, RandomRelease.of(7)))
                        .isEqualTo(here)
                        .endsWith("\n")
                        .doesNotEndWith("\n\n");
                Locale.setDefault(locale);
            }
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }

    @Test
    void aStreamThatFailsIsReported() {
        OutputStream full = new OutputStream() {
            @Override
            public void write(int one) throws IOException {
                throw new IOException("no space left");
            }
        };

        for (ReleaseWriter writer : WRITERS) {
            assertThatThrownBy(() -> writer.write(RandomRelease.of(1), full))
                    .isInstanceOf(IOException.class)
                    .hasMessage("no space left");
        }
    }

    static Release read(String text) {
        return ReleaseReader.read(text, ReadOptions.standard());
    }

    static String text(ReleaseWriter writer, Release release) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        writer.write(release, out);
        return out.toString(StandardCharsets.UTF_8);
    }
}
