package io.github.statbrief.xlsx;

import io.github.statbrief.Release;
import io.github.statbrief.yaml.ReleaseReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Releases that try a workbook: each is one way in which a real one may be unusual. The numbers are invented. */
public enum AwkwardReleases {
    /** The first example, as its users get it. */
    PUBLIC_SECURITY,
    /** The second example: tables from data files, three charts of lines. */
    ALCOHOL_DUTY,
    /** The third example: every kind of chart. */
    EVERY_CHART,
    /** The fourth example: an office's own bulletin. */
    RETAIL_SALES,
    /** The fifth example: measurements on logarithmic axes. */
    PERFORMANCE,
    /** Every kind of stated value, unit, sense and flag; groups; a table with gaps. */
    EVERY_STATED_VALUE,
    /** The same as a draft. */
    DRAFT,
    /** One figure and nothing else. */
    ONE_FIGURE,
    /** A section with neither text nor figures. */
    EMPTY_SECTION,
    /** 300 figures in one section. */
    MANY_FIGURES,
    /** 40 sections, each with one figure. */
    MANY_SECTIONS,
    /** A title of 300 characters and an embargo. */
    LONG_TITLE,
    /** A label of 4,000 characters. */
    LONG_LABEL,
    /** Words that fit in no column. */
    UNBREAKABLE_WORDS,
    /** Labels that programs would take for formulas, escapes or markup. */
    FORMULA_WORDS,
    /** The largest and smallest numbers, and one of 30 digits. */
    EXTREME_NUMBERS,
    /** A table of twelve measures. */
    WIDE_TABLE,
    /** A dimension and a measure that are called as the table's own columns are. */
    NAMES_ALIKE,
    /** Lines with gaps, bounds, flags and a break. */
    GAPS_AND_FLAGS,
    /** Values with confidence limits. */
    LIMITS,
    /** 60 bars, which are higher together than a row of a sheet can be. */
    SIXTY_BARS,
    /** 60 categories with two bars each. */
    SIXTY_GROUPS,
    /** Bars made of parts. */
    STACKED_BARS,
    /** Bars of equal length made of parts. */
    FULL_BARS,
    /** Dots, joined from the first period to the last. */
    DOTS,
    /** Classes of one width, one without a number. */
    HISTOGRAM,
    /** Numbers in words, wholes, limits and all that can further be stated of figures. */
    FURTHER_STATED,
    /** Small multiples and tiles, which no worksheet draws. */
    ONLY_IN_THE_BRIEF,
    /** Lists, headings, emphasis and links in the summary and in notes. */
    MARKED_UP;

    private static final List<String> OFFICES = List.of("north", "east", "south", "west", "centre", "coast");

    /** Reads the release. */
    Release read() {
        return switch (this) {
            case PUBLIC_SECURITY -> example("public-security");
            case ALCOHOL_DUTY -> example("alcohol-duty");
            case EVERY_CHART -> example("every-chart");
            case RETAIL_SALES -> example("retail-sales");
            case PERFORMANCE -> example("performance");
            case EVERY_STATED_VALUE -> Releases.varied();
            case DRAFT -> Releases.draft();
            case ONE_FIGURE -> parse(head("One figure", "final") + section(figure("single", "Cases", "12")));
            case EMPTY_SECTION ->
                parse(head("An empty section", "final") + "sections:\n  - {id: nothing, title: Nothing yet}\n");
            case MANY_FIGURES -> parse(head("Many figures", "final") + section(figures(300)));
            case MANY_SECTIONS -> parse(manySections());
            case LONG_TITLE ->
                parse(head(
                                "All that an office may want to say in one title "
                                        .repeat(6)
                                        .strip(),
                                "embargoed until 2026-02-11T09:30+01:00")
                        + section(figure("single", "Cases", "12")));
            case LONG_LABEL ->
                parse(head("A long label", "final")
                        + section(figure(
                                "long", "A label that does not end ".repeat(160).strip(), "more than 12")));
            case UNBREAKABLE_WORDS -> parse(unbreakableWords());
            case FORMULA_WORDS -> parse(formulaWords());
            case EXTREME_NUMBERS -> parse(extremeNumbers());
            case WIDE_TABLE -> parse(wideTable());
            case NAMES_ALIKE -> parse(namesAlike());
            case GAPS_AND_FLAGS -> parse(gapsAndFlags());
            case LIMITS -> parse(limits());
            case SIXTY_BARS ->
                parse(head("Sixty bars", "final") + section(figures(60)) + group("comparable", 60, ", chart: bars"));
            case SIXTY_GROUPS -> parse(sixtyGroups());
            case STACKED_BARS -> parse(parts("stacked-bars"));
            case FULL_BARS -> parse(parts("full-bars"));
            case DOTS -> parse(offices("dots", 4));
            case MARKED_UP -> parse(markedUp());
            case HISTOGRAM -> parse(histogram());
            case FURTHER_STATED ->
                ReleaseReader.read(Path.of("../core/src/test/resources/io/github/statbrief/yaml/further.yaml"));
            case ONLY_IN_THE_BRIEF -> parse(onlyInTheBrief());
        };
    }

    private static Release example(String name) {
        return ReleaseReader.read(Path.of("..", "examples", name, "src", "main", "statbrief", name + ".yaml"));
    }

    private static Release parse(String yaml) {
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

    private static String head(String title, String status) {
        return """
                id: awkward
                title: "%s"
                publisher: Office of Examples
                published: 2026-02-10
                language: en
                status: %s
                licence: Open Government Licence v3.0
                sources: [{id: report, title: Report of the office, language: en, url: "https://example.org/report"}]
                """.formatted(title, status);
    }

    private static String section(String figures) {
        return "sections:\n  - id: only\n    title: The only section\n    figures:\n" + figures;
    }

    private static String figure(String id, String label, String value) {
        return "      - {id: %s, measure: {label: \"%s\", stat: count}, value: \"%s\", unit: case}\n"
                .formatted(id, label, value);
    }

    private static String figures(int count) {
        return IntStream.rangeClosed(1, count)
                .mapToObj(at -> figure("figure-" + at, "Cases of kind " + at, Integer.toString(at * 37)))
                .collect(Collectors.joining());
    }

    private static String group(String relation, int count, String more) {
        String ids =
                IntStream.rangeClosed(1, count).mapToObj(at -> "figure-" + at).collect(Collectors.joining(", "));
        return "    groups:\n      - {id: kinds, label: Kinds, relation: %s, figures: [%s]%s}%n"
                .formatted(relation, ids, more);
    }

    private static String manySections() {
        StringBuilder yaml = new StringBuilder(head("Many sections", "final")).append("sections:\n");
        for (int at = 1; at <= 40; at++) {
            yaml.append("  - id: section-%d%n    title: The section with the number %d%n    figures:%n%s"
                    .formatted(at, at, figure("figure-" + at, "Cases", Integer.toString(at))));
        }
        return yaml.toString();
    }

    private static String unbreakableWords() {
        String word = "Unterstuetzungsbedarfsermittlungsverfahrensverordnungsentwurf".repeat(2);
        return head(word, "final") + section(figure("single", word + " " + word, "12"));
    }

    private static String formulaWords() {
        return head("=1+1", "final")
                + section(figure("equals", "=1+1", "1")
                        + figure("plus", "+1 more", "2")
                        + figure("minus", "-1 fewer", "3")
                        + figure("at", "@SUM(A1)", "4")
                        + figure("escape", "Form _x0041_", "5")
                        + figure("markup", "<b>Cases</b> & 'others'", "6"));
    }

    private static String extremeNumbers() {
        return head("Extreme numbers", "final")
                + section(figure("huge", "Atoms", "123456789012345678901234567890")
                        + figure("trillion", "Cells", "about 4.3e12")
                        + figure("tiny", "Share", "0.000000012")
                        + figure("negative", "Balance", "-12,345,678.25")
                        + figure("zero", "None", "0"));
    }

    private static String wideTable() {
        StringBuilder yaml = new StringBuilder(table("A wide table", "", 12, "")).append("        cells:\n");
        for (int year = 2021; year <= 2024; year++) {
            String cells = IntStream.rangeClosed(1, 12)
                    .mapToObj(at -> "m%d: \"%d.5 [p]\"".formatted(at, at * 1234))
                    .collect(Collectors.joining(", "));
            yaml.append("          - {period: %d, %s}%n".formatted(year, cells));
        }
        return yaml.toString();
    }

    private static String namesAlike() {
        String dimensions = """
                dimensions:
                  - {id: value, label: Value, codes: {a: A, b: B}}
                  - {id: flags, label: Flags, codes: {x: X}}
        """;
        return table("Names alike", dimensions, 1, "") + """
                cells:
                  - {period: 2021, value: a, flags: x, m1: "5 [p]"}
                  - {period: 2022, value: b, flags: x, m1: 7}
        """;
    }

    private static String gapsAndFlags() {
        return table("Gaps and flags", "", 2, "        chart: line\n        source: report\n") + """
                cells:
                  - {period: 2021, m1: 10, m2: about 20}
                  - {period: 2022, m1: "[x]", m2: "21 [r]"}
                  - {period: 2023, m1: "13 [b]", m2: more than 22}
                  - {period: 2024, m1: "15 [p]", m2: "23 [p]"}
                notes: [{kind: definition, text: A case counts once.}]
        """;
    }

    private static String limits() {
        StringBuilder yaml = new StringBuilder(table(
                        "Limits",
                        "        dimensions:\n          - {id: office, label: Office, codes: {a: North, b: South, c: Coast}}\n",
                        1,
                        "        chart: limits\n"))
                .append("        cells:\n");
        for (String office : List.of("a", "b", "c")) {
            int value = 10 + office.charAt(0) % 7;
            yaml.append("          - {period: 2024, office: %s, m1: {value: %d, limits: %d to %d.5}}%n"
                    .formatted(office, value, value - 2, value + 1));
        }
        return yaml.toString();
    }

    private static String sixtyGroups() {
        String codes = IntStream.rangeClosed(1, 60)
                .mapToObj(at -> "d%d: District %d".formatted(at, at))
                .collect(Collectors.joining(", "));
        String ids = IntStream.rangeClosed(1, 60).mapToObj(at -> "d" + at).collect(Collectors.joining(", "));
        StringBuilder yaml = new StringBuilder(table(
                        "Sixty districts",
                        "        dimensions:\n          - {id: district, label: District, codes: {" + codes + "}}\n",
                        1,
                        "        show: {latest: 2, codes: {district: [" + ids + "]}}\n        chart: grouped-bars\n"))
                .append("        cells:\n");
        for (int at = 1; at <= 60; at++) {
            yaml.append("          - {period: 2023, district: d%d, m1: %d}%n".formatted(at, at * 11));
            yaml.append("          - {period: 2024, district: d%d, m1: %d}%n".formatted(at, at * 13));
        }
        return yaml.toString();
    }

    private static String parts(String chart) {
        String dimension = """
                dimensions:
                  - id: kind
                    label: Kind
                    codes:
                      - {id: all, label: All cases}
                      - {id: new, label: New cases, parent: all}
                      - {id: old, label: Older cases, parent: all}
        """;
        StringBuilder yaml = new StringBuilder(table(
                        "Parts",
                        dimension,
                        1,
                        "        show: {codes: {kind: [new, old]}}\n        chart: " + chart + "\n"))
                .append("        cells:\n");
        for (int year = 2021; year <= 2024; year++) {
            int fresh = year - 2000;
            yaml.append("          - {period: %d, kind: all, m1: %d}%n".formatted(year, 60 + fresh));
            yaml.append("          - {period: %d, kind: new, m1: %d}%n".formatted(year, fresh));
            yaml.append("          - {period: %d, kind: old, m1: 60}%n".formatted(year));
        }
        return yaml.toString();
    }

    private static String histogram() {
        String dimension =
                "        dimensions: [{id: age, label: Age, codes: {a: 0 to 9, b: 10 to 19, c: 20 to 29}}]\n";
        return table("Ages", dimension, 1, "        chart: histogram\n") + """
                        cells:
                          - {period: 2024, age: a, m1: 12}
                          - {period: 2024, age: b, m1: "30 [p]"}
                          - {period: 2024, age: c, m1: confidential}
                """;
    }

    private static String offices(String chart, int count) {
        String codes = OFFICES.subList(0, count).stream()
                .map(each -> each + ": Office " + each)
                .collect(Collectors.joining(", "));
        StringBuilder yaml = new StringBuilder(table(
                        "Offices",
                        "        dimensions:\n          - {id: office, label: Office, codes: {" + codes + "}}\n",
                        1,
                        "        chart: " + chart + "\n"))
                .append("        cells:\n");
        for (int year = 2021; year <= 2024; year++) {
            for (int at = 0; at < count; at++) {
                yaml.append("          - {period: %d, office: %s, m1: %d}%n"
                        .formatted(year, OFFICES.get(at), 100 + at * 30 + (year - 2021) * (at + 5)));
            }
        }
        return yaml.toString();
    }

    private static String onlyInTheBrief() {
        return offices("small-multiples", 6)
                + "  - id: more\n    title: More\n    figures:\n"
                + figures(3)
                + group("contrast", 3, ", chart: tiles");
    }

    /** A release of one table, up to its cells. */
    private static String markedUp() {
        return head("Marked up", "final") + """
                summary: |
                  Visits were {single}, see [the **methods**](https://office.example/methods), [mail](mailto:a@office.example).

                  ### In *short*

                  - {single:unit}
                  - =1+1
                notes:
                  - kind: scope
                    text: |
                      Not counted are

                      1. open-air sites,
                      2. <https://office.example/sites>.
                """ + section(figure("single", "Visits", "more than 12"));
    }

    private static String table(String title, String dimensions, int measures, String more) {
        String listed = IntStream.rangeClosed(1, measures)
                .mapToObj(at ->
                        "          - {id: m%d, label: Cases of kind %d, stat: count, unit: case}\n".formatted(at, at))
                .collect(Collectors.joining());
        return head(title, "final")
                + "sections:\n  - id: cases\n    title: Cases\n    tables:\n      - id: cases-by-year\n        title: "
                + title + " by year\n        measures:\n" + listed + dimensions
                + "        periods: [2021, 2022, 2023, 2024]\n" + more;
    }
}
