package io.github.statbrief.pdf;

import io.github.statbrief.Figure;
import io.github.statbrief.Release;
import io.github.statbrief.Section;
import io.github.statbrief.Stat;
import io.github.statbrief.metadata.Badge;
import io.github.statbrief.metadata.CoverImage;
import io.github.statbrief.yaml.ReleaseReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Releases that try the layout: each is one way in which a real one may be unusual. */
public enum LayoutReleases {
    /** The first example, as its users get it. */
    EXAMPLE,
    /** The second example: tables from data files. */
    TABLES_EXAMPLE,
    /** The fourth example: an office's own bulletin. */
    BULLETIN,
    /** A table with flags, signs and absent values; a draft. */
    SERIES,
    /** A title of 300 characters and an embargo. */
    LONG_TITLE,
    /** One figure and nothing else. */
    ONE_FIGURE,
    /** 300 figures in one section, in three groups that may not be charted. */
    MANY_FIGURES,
    /** A table of 12 columns, of which a brief shows half. */
    WIDE_TABLE,
    /** The same table where its author wants every column. */
    WHOLE_WIDE_TABLE,
    /** 70 figures that are comparable: their chart is higher than a page. */
    TALL_CHART,
    /** A section with neither text nor figures. */
    EMPTY_SECTION,
    /** Words that fit in no column. */
    UNBREAKABLE_WORDS,
    /** A label that is higher than a page. */
    TALL_ROW,
    /** 40 sections, each with one figure. */
    MANY_SECTIONS,
    /** Ranges, absent values, changes with their baselines, all flags. */
    EVERY_STATED_VALUE,
    /** Numbers in words, wholes, limits and all that can further be stated of figures. */
    FURTHER_STATED,
    /** The widest numbers that are read, with bounds, as ranges and in cells. */
    HUGE_NUMBERS,
    /** Everything that a release may carry besides its figures. */
    METADATA,
    /** Lists, headings, emphasis and links in the summary, in a section and in notes. */
    MARKED_UP,
    /** Sections in sections, on all three levels. */
    NESTED_SECTIONS;

    private static final Path EXAMPLE_FILE =
            Path.of("../examples/public-security/src/main/statbrief/public-security.yaml");

    /** Reads the release. */
    Release read() {
        return switch (this) {
            case EXAMPLE -> ReleaseReader.read(EXAMPLE_FILE);
            case TABLES_EXAMPLE ->
                ReleaseReader.read(Path.of("../examples/alcohol-duty/src/main/statbrief/alcohol-duty.yaml"));
            case BULLETIN ->
                ReleaseReader.read(Path.of("../examples/retail-sales/src/main/statbrief/retail-sales.yaml"));
            case SERIES -> parse(resource("series.yaml"));
            case LONG_TITLE -> parse(longTitle());
            case ONE_FIGURE -> parse(head("One figure", "final") + section("only", figure("single", "Cases", "12")));
            case MANY_FIGURES -> parse(manyFigures());
            case WIDE_TABLE -> parse(wideTable(""));
            case WHOLE_WIDE_TABLE ->
                parse(wideTable("        show: {measures: [m1, m2, m3, m4, m5, m6, m7, m8, m9, m10, m11, m12]}\n"));
            case TALL_CHART -> parse(tallChart());
            case EMPTY_SECTION -> parse(emptySection());
            case UNBREAKABLE_WORDS -> parse(unbreakableWords());
            case TALL_ROW -> parse(tallRow());
            case MANY_SECTIONS -> parse(manySections());
            case EVERY_STATED_VALUE -> parse(resource("readings.yaml"));
            case FURTHER_STATED ->
                ReleaseReader.read(Path.of("../core/src/test/resources/io/github/statbrief/yaml/further.yaml"));
            case HUGE_NUMBERS -> parse(resource("huge-numbers.yaml"));
            case METADATA -> metadata();
            case MARKED_UP -> parse(resource("marked-up.yaml"));
            case NESTED_SECTIONS -> parse(resource("nested-sections.yaml"));
        };
    }

    private static Release metadata() {
        return Release.builder("metadata", "What a release carries")
                .publisher("Office for Layout")
                .publisher("City Library")
                .published("2026-02-10T09:30+00:00")
                .next("2027-02")
                .abbreviation("ILL", "inter-library loan")
                .section(Section.builder("only", "Cases")
                        .figure(Figure.builder("single", "Cases")
                                .stat(Stat.COUNT)
                                .value("more than 12")
                                .unit("case")))
                .metadata(carried -> carried.badge(Badge.ACCREDITED)
                        .statistician("the head of statistics")
                        .contact("Statistics team", "team@office.example", "+44 20 7946 0000")
                        .licence("CC BY 4.0", "https://office.example/licence")
                        .methodology("How cases are counted", "https://office.example/methods")
                        .quality("Quality of the survey", "https://office.example/caf\u00E9")
                        .related("A page whose title is longer than a line ".repeat(5), "https://office.example/long")
                        .term("Case", "What is counted.")
                        .term("ILL", "A loan between libraries.")
                        .correction("2026-02-11", "One office was left out of the first edition. ".repeat(5))
                        .correction("2026-02-12", "The title was corrected.")
                        .cover(CoverImage.of(
                                "cover.svg",
                                "<svg viewBox='0 0 60 20'><rect width='60' height='20' fill='#28A197'/></svg>"
                                        .getBytes(StandardCharsets.UTF_8),
                                "A green field")))
                .build();
    }

    /** Reads a release from its text. */
    static Release parse(String yaml) {
        try {
            Path file = Files.createTempFile("release", ".yaml");
            try {
                return ReleaseReader.read(Files.writeString(file, yaml));
            } finally {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String head(String title, String status) {
        return """
                id: layout
                title: "%s"
                publisher: Office for Layout
                published: 2026-02-10
                language: en
                status: %s
                """.formatted(title, status);
    }

    static String section(String id, String figures) {
        return """
                sections:
                  - id: %s
                    title: A section of its own
                    figures:
                %s
                """.formatted(id, figures);
    }

    static String figure(String id, String label, String value) {
        return "      - {id: %s, measure: {label: \"%s\", stat: count}, value: \"%s\", unit: case}\n"
                .formatted(id, label, value);
    }

    private static String resource(String name) {
        try (InputStream in = LayoutReleases.class.getResourceAsStream(name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String longTitle() {
        String title = "Statistics on everything that an office may want to say in a title "
                .repeat(5)
                .strip();
        return head(title.substring(0, 300), "embargoed until 2026-02-11T09:30+01:00")
                + section("only", figure("single", "Cases", "12"));
    }

    private static String manyFigures() {
        String figures = IntStream.rangeClosed(1, 300)
                .mapToObj(i -> figure("figure-" + i, "Cases of kind " + i, Integer.toString(i * 37)))
                .collect(Collectors.joining());
        StringBuilder groups = new StringBuilder("    groups:\n");
        for (int group = 0; group < 3; group++) {
            int first = group * 100 + 1;
            groups.append("      - {id: group-%d, label: Group %d, relation: overlapping, figures: [%s]}%n"
                    .formatted(
                            group,
                            group,
                            IntStream.range(first, first + 100)
                                    .mapToObj(i -> "figure-" + i)
                                    .collect(Collectors.joining(", "))));
        }
        return head("Many figures", "final") + section("all", figures) + groups;
    }

    private static String tallChart() {
        String figures = IntStream.rangeClosed(1, 70)
                .mapToObj(i -> figure("figure-" + i, "Cases of kind " + i, Integer.toString(i * 37)))
                .collect(Collectors.joining());
        String ids = IntStream.rangeClosed(1, 70).mapToObj(i -> "figure-" + i).collect(Collectors.joining(", "));
        return head("A tall chart", "final") + section("all", figures)
                + "    groups:\n      - {id: kinds, label: Kinds, relation: comparable, figures: [" + ids
                + "], chart: bars}\n";
    }

    private static String wideTable(String show) {
        StringBuilder yaml = new StringBuilder(head("A wide table", "final"));
        yaml.append("sections:\n  - id: wide\n    title: A wide table\n    tables:\n");
        yaml.append("      - id: twelve\n        title: Twelve measures by year\n        measures:\n");
        for (int i = 1; i <= 12; i++) {
            yaml.append(
                    "          - {id: m%d, label: Applications of kind %d, stat: count, unit: thousand application}%n"
                            .formatted(i, i));
        }
        yaml.append("        periods: [2021, 2022, 2023, 2024]\n").append(show).append("        cells:\n");
        for (int year = 2021; year <= 2024; year++) {
            String cells = IntStream.rangeClosed(1, 12)
                    .mapToObj(i -> "m%d: \"%s [p]\"".formatted(i, (i * 1234) + ".5"))
                    .collect(Collectors.joining(", "));
            yaml.append("          - {period: %d, %s}%n".formatted(year, cells));
        }
        return yaml.toString();
    }

    private static String emptySection() {
        return head("An empty section", "final") + "sections:\n  - {id: nothing, title: Nothing yet}\n";
    }

    private static String unbreakableWords() {
        String word = "Donaudampfschifffahrtselektrizitaetenhauptbetriebswerkbauunterbeamtengesellschaft";
        return head(word + word, "final")
                + section("only", figure("single", word + " " + word, "123456789012345678901234567890"));
    }

    private static String tallRow() {
        return head("A tall row", "final")
                + section(
                        "only",
                        figure("tall", "A label that does not end ".repeat(150).strip(), "more than 12"));
    }

    private static String manySections() {
        StringBuilder yaml = new StringBuilder(head("Many sections", "final")).append("sections:\n");
        for (int i = 1; i <= 40; i++) {
            yaml.append("  - id: section-%d%n    title: The section with the number %d%n    figures:%n%s"
                    .formatted(i, i, figure("figure-" + i, "Cases", Integer.toString(i))));
        }
        return yaml.toString();
    }
}
