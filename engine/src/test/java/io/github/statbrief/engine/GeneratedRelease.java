package io.github.statbrief.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.IntFunction;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * A release file made from a seed: every optional part of the format is absent, present once or present often, so that no exporter can count on it. What is
 * written holds together (ids exist, groups that share an axis share a unit), so a reader accepts it, apart from charts that its values do not allow.
 */
public final class GeneratedRelease {
    /** A measure with a unit and values that suit it. */
    private record Kind(String stat, String unit, List<String> values) {
        static final Kind VISITS = new Kind(
                "stat: count",
                "visit",
                List.of(
                        "more than 41,000",
                        "512",
                        "about 1.2 million",
                        "4 to 6",
                        "\"[c]\"",
                        "0",
                        "nearly 450 million"));
        static final Kind SHARE = new Kind(
                "stat: share",
                "percent",
                List.of("57.2", "100", "0", "at most 12", "\"<5\"", "not available", "less than 5"));
        static final Kind WAIT =
                new Kind("stat: mean", "minute", List.of("3.0", "45", "2.5 to 3.5", "confidential", "just over 8"));
        static final Kind MONEY = new Kind(
                "stat: sum, flow: flow, adjustment: seasonal",
                "million GBP",
                List.of("12,640", "-3.2", "about 15 to 20", "\"[z]\""));
        static final List<Kind> ALL = List.of(VISITS, SHARE, WAIT, MONEY);
    }

    private static final List<String> NOTE_KINDS =
            List.of("translation", "inferred", "unstated", "overlap", "scope", "definition");
    private static final List<String> FLAGS =
            List.of("provisional", "revised", "estimated", "forecast", "break", "imputed", "record-high");
    private static final List<String> PERIODS = List.of(
            "2021",
            "2021-Q2",
            "2021-05",
            "2021-07-01",
            "1999-2000",
            "2014-03/2014-05",
            "since 2012-11-08",
            "as of 2021-07-02",
            "ever");
    private static final List<String> SERIES = List.of("2021", "2022", "2023", "2024", "2025", "2025-Q1", "2025-Q2");
    private static final List<String> TABLE_CHARTS = List.of(
            "none", "bars", "line", "grouped-bars", "stacked-bars", "full-bars", "dots", "small-multiples", "limits");
    private static final List<String> AXIS_CHARTS =
            List.of("none", "bars", "tiles", "dots", "limits", "stacked-bars", "full-bars");

    private final Random random;
    private final Random carried;
    private final StringBuilder text = new StringBuilder();
    private final List<String> figures = new ArrayList<>();
    private final List<String> sources = new ArrayList<>();
    private final List<String> asked = new ArrayList<>();
    private int ids;

    private GeneratedRelease(long seed) {
        random = new Random(seed);
        carried = new Random(~seed);
    }

    /** The file of a seed. */
    public static GeneratedRelease of(long seed) {
        GeneratedRelease release = new GeneratedRelease(seed);
        release.write();
        return release;
    }

    public String yaml() {
        return text.toString();
    }

    /** The ids of its figures. */
    public List<String> figures() {
        return List.copyOf(figures);
    }

    /** The ids of the groups and tables that ask for a chart of some kind. */
    public List<String> chartsAskedFor() {
        return List.copyOf(asked);
    }

    private void write() {
        line(
                "id: generated",
                "title: A release",
                "publisher: Office of Examples",
                "published: 2026-01-15",
                "language: en");
        perhaps(() -> "via: Evening News");
        perhaps(() -> "speaker: the head of the office");
        perhaps(() -> "status: " + one(List.of("final", "draft", "embargoed until 2026-01-15T09:30+00:00")));
        perhaps(() -> "licence: Open Government Licence v3.0");
        perhaps(() -> "contact: statistics@office.example");
        perhaps(() -> "next: "
                + List.of("2027-01-14", "2027-01", "2027-01-14T09:30+00:00").get(carried.nextInt(3)));
        carries(() ->
                "badge: " + List.of("official", "accredited", "in-development").get(carried.nextInt(3)));
        carries(() -> "statistician: the head of statistics");
        carries(() -> "methodology: [{title: Methods, url: https://office.example/methods}]");
        carries(() -> "quality: {title: Quality, url: https://office.example/quality}");
        carries(() -> "related: [{title: Others, url: https://office.example/others}]");
        carries(() -> "glossary: {Case: What is counted.}");
        carries(() -> "corrections: [{date: 2026-02-03, text: One office was left out.}]");
        list("abbreviations", at -> "  AB" + at + ": abbreviation " + at);
        notes("");
        list(
                "periods",
                at -> "  named-" + at + ":\n    stated: since the year " + at + "\n    is: since 200" + at + "-01-01"
                        + notesBelow("    "));
        list("sources", this::source);
        line("sections:");
        int sections = 1 + random.nextInt(3);
        for (int at = 1; at <= sections; at++) {
            section(at);
        }
        if (!figures.isEmpty()) {
            perhaps(() -> "headline: ["
                    + String.join(", ", figures.subList(0, Math.min(figures.size(), 1 + random.nextInt(6)))) + "]");
            perhaps(() -> "summary: \"The office counted {" + one(figures) + "}, or {" + one(figures) + ":number}.\"");
        }
    }

    private String source(int at) {
        sources.add("source-" + at);
        return "  - {id: source-" + at + ", title: Report " + at + maybe(", publisher: Evening News")
                + maybe(", date: 2025-12-31")
                + maybe(", url: \"https://news.example/" + at + "\"") + maybe(", language: fr")
                + maybe(", translatedFrom: zh")
                + "}";
    }

    private void section(int at) {
        line("  - id: section-" + at, "    title: Section " + at);
        perhaps(() -> "    text: |\n      Some words of text.\n\n      And a second paragraph."
                + carried("\n\n      ### A heading\n\n      - one *entry*\n      - [another](https://office.example)")
                + carried("\n\n      > ### In a box\n      >\n      > Some words.\n      >\n      > - an entry"));
        perhaps(() -> "    period: " + one(PERIODS));
        Kind kind = one(Kind.ALL);
        List<String> alike = new ArrayList<>();
        list("    figures", each -> figure(kind, alike));
        if (alike.size() > 1) {
            list("    groups", each -> group(alike));
        }
        list("    tables", each -> table());
    }

    private String figure(Kind kind, List<String> alike) {
        String id = id("figure");
        figures.add(id);
        alike.add(id);
        return "      - id: " + id + "\n        measure: {label: Measure of " + id + ", " + kind.stat
                + maybe(", population: people of all ages")
                + maybe(", where: {port: large ports, time of day: peak periods}")
                + "}\n        value: " + one(kind.values) + "\n        unit: " + kind.unit
                + maybe("\n        sense: level down") + maybe("\n        period: " + one(PERIODS))
                + several("\n        flags: [", ", ", "]", each -> FLAGS.get(each))
                + carried("\n        of: all that the office counts")
                + carried("\n        at: highest in the north") + carried("\n        condition: if nothing changes")
                + quotes() + notesBelow("        ");
    }

    private String quotes() {
        return sources.isEmpty()
                ? ""
                : several(
                        "\n        quotes: [",
                        ", ",
                        "]",
                        each -> "{source: " + one(sources) + ", line: " + (each + 1) + ", text: words of the source}");
    }

    private String group(List<String> alike) {
        String id = id("group");
        String relation = one(List.of("comparable", "parts", "overlapping", "contrast"));
        boolean oneAxis = relation.equals("comparable") || relation.equals("parts");
        String chart = maybe("\n        chart: " + one(oneAxis ? AXIS_CHARTS : List.of("none", "tiles")));
        asked(id, chart);
        return "      - id: " + id + "\n        label: Group " + id + "\n        relation: " + relation
                + "\n        figures: [" + String.join(", ", alike) + "]"
                + maybe("\n        finding: \"There were {" + alike.get(0) + "}\"") + chart;
    }

    private void asked(String id, String chart) {
        if (!chart.isEmpty() && !chart.endsWith(" none")) {
            asked.add(id);
        }
    }

    private String table() {
        String id = id("table");
        List<Kind> measures = random.nextBoolean() ? List.of(Kind.VISITS) : List.of(Kind.VISITS, Kind.SHARE);
        int dimensions = random.nextInt(3);
        int codes = 1 + random.nextInt(4);
        List<String> periods = SERIES.subList(0, 1 + random.nextInt(SERIES.size()));
        String chart = maybe("\n        chart: " + one(TABLE_CHARTS));
        asked(id, chart);
        return "      - id: " + id + "\n        title: Table " + id + maybe("\n        finding: More than before")
                + measures(measures) + dimensions(dimensions, codes) + "\n        periods: ["
                + String.join(", ", periods) + "]" + cells(measures, dimensions, codes, periods)
                + (sources.isEmpty() ? "" : maybe("\n        source: " + one(sources))) + notesBelow("        ")
                + maybe("\n        show: {latest: " + (1 + random.nextInt(3)) + maybe(", measures: [m0]")
                        + changes(periods.size()) + "}")
                + chart;
    }

    /** Changes to the newest period, if there are earlier ones of its kind: five years come before the quarters. */
    private String changes(int periods) {
        boolean years = periods > 1 && periods < 6;
        return years || periods > 6
                ? carried(", changes: [previous" + (years ? carried(", year-earlier") : "") + "]")
                : "";
    }

    private String measures(List<Kind> kinds) {
        return IntStream.range(0, kinds.size())
                .mapToObj(at -> "\n          - {id: m" + at + ", label: Measure " + at + ", " + kinds.get(at).stat
                        + ", unit: " + kinds.get(at).unit + carried(", decimals: 1 half-up") + "}")
                .collect(Collectors.joining("", "\n        measures:", ""));
    }

    private String dimensions(int dimensions, int codes) {
        if (dimensions == 0) {
            return "";
        }
        boolean parts = random.nextBoolean();
        String list = IntStream.range(0, codes)
                .mapToObj(code ->
                        "{id: c" + code + ", label: Code " + code + (parts && code > 0 ? ", parent: c0" : "") + "}")
                .collect(Collectors.joining(", ", "[", "]"));
        return IntStream.range(0, dimensions)
                .mapToObj(at -> "\n          - {id: d" + at + ", label: Dimension " + at + ", codes: " + list + "}")
                .collect(Collectors.joining("", "\n        dimensions:", ""));
    }

    private String cells(List<Kind> measures, int dimensions, int codes, List<String> periods) {
        StringBuilder cells = new StringBuilder("\n        cells:");
        int places = (int) Math.pow(codes, dimensions);
        for (String period : periods) {
            for (int place = 0; place < places; place++) {
                if (cells.length() < 20 || random.nextInt(5) > 0) {
                    cells.append("\n          - {period: ").append(period);
                    int rest = place;
                    for (int dimension = 0; dimension < dimensions; dimension++) {
                        cells.append(", d").append(dimension).append(": c").append(rest % codes);
                        rest /= codes;
                    }
                    for (int measure = 0; measure < measures.size(); measure++) {
                        cells.append(", m").append(measure).append(": ").append(cell(measures.get(measure)));
                    }
                    cells.append("}");
                }
            }
        }
        return cells.toString();
    }

    private String cell(Kind kind) {
        return switch (random.nextInt(6)) {
            case 0 -> "\"" + one(List.of("[x]", "[c]", "<5", "4..6")) + "\"";
            case 1 -> "\"" + random.nextInt(100) + " [p]\"";
            case 2 ->
                "{value: 51.0, limits: 49.2 to 52.8" + maybe(", note: {kind: scope, text: Two were closed.}") + "}";
            case 3 -> kind.equals(Kind.VISITS) ? "\"12,640\"" : "99.9";
            default -> Integer.toString(random.nextInt(100));
        };
    }

    private void notes(String indent) {
        text.append(notesBelow(indent).replaceFirst("^\n", "")).append('\n');
    }

    private String notesBelow(String indent) {
        return several(
                "\n" + indent + "notes:\n",
                "\n",
                "",
                each -> indent + "  - {kind: " + one(NOTE_KINDS) + ", text: What has to be known about " + id("note")
                        + ".}");
    }

    /** A part that is absent, present once or present often. */
    private String several(String before, String between, String after, IntFunction<String> part) {
        int count = random.nextInt(3);
        int size = count == 2 ? 2 + random.nextInt(3) : count;
        return size == 0
                ? ""
                : IntStream.range(0, size).mapToObj(part).collect(Collectors.joining(between, before, after));
    }

    private void list(String key, IntFunction<String> entry) {
        text.append(several(key + ":\n", "\n", "\n", entry));
    }

    /** What a release carries has its own chances, so that the rest of a seed stays as it is. */
    private void carries(Supplier<String> part) {
        if (carried.nextBoolean()) {
            line(part.get());
        }
    }

    private String carried(String part) {
        return carried.nextBoolean() ? part : "";
    }

    private void perhaps(Supplier<String> part) {
        if (random.nextBoolean()) {
            line(part.get());
        }
    }

    private String maybe(String part) {
        return random.nextBoolean() ? part : "";
    }

    private <T> T one(List<T> of) {
        return of.get(random.nextInt(of.size()));
    }

    private String id(String kind) {
        ids++;
        return kind + "-" + ids;
    }

    private void line(String... lines) {
        for (String line : lines) {
            text.append(line).append('\n');
        }
    }
}
