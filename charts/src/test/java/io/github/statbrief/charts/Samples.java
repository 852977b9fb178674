package io.github.statbrief.charts;

import io.github.statbrief.Figure;
import io.github.statbrief.Group;
import io.github.statbrief.Relation;
import io.github.statbrief.Release;
import io.github.statbrief.Section;
import io.github.statbrief.Stat;
import io.github.statbrief.chart.ChartKind;
import io.github.statbrief.drawing.Drawing;
import io.github.statbrief.outline.Outline;
import io.github.statbrief.outline.chart.ChartSpec;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Charts of invented figures, made as the outline makes them: plain ones, and those on which layouts break. */
public final class Samples {
    static final String LONG_LABEL =
            "Applications for the registration of residence of persons who moved between provinces and "
                    + "were decided within thirty days";

    private static final Map<String, String> FINDINGS = Map.of(
            "awards", "First-class collective merit is the most frequent award",
            "casualties", "{died:number} officers died on duty and {injured:number} were injured",
            "every-bound", "Every bound has its own mark",
            "changes", "Most areas lost people");

    private static final Map<String, ChartSpec> ALL = make();

    private Samples() {}

    /** Every sample by its id. */
    public static Map<String, ChartSpec> all() {
        return ALL;
    }

    private static Map<String, ChartSpec> make() {
        Map<String, ChartSpec> samples = new LinkedHashMap<>();
        ofFigures().forEach(chart -> samples.put(chart.id(), chart));
        LineSamples.all().forEach(chart -> samples.put(chart.id(), chart));
        RowSamples.all().forEach(chart -> samples.put(chart.id(), chart));
        CodeSamples.all().forEach(chart -> samples.put(chart.id(), chart));
        ScatterSamples.all().forEach(chart -> samples.put(chart.id(), chart));
        ReferenceSamples.all().forEach(chart -> samples.put(chart.id(), chart));
        return Collections.unmodifiableMap(samples);
    }

    /** The charts of {@link #release}. */
    static List<ChartSpec> ofFigures() {
        return ChartExporter.charts(Outline.of(release()));
    }

    public static ChartSpec get(String id) {
        return Optional.ofNullable(all().get(id)).orElseThrow();
    }

    /** A chart of bars in one unit, one for each stated value. */
    static ChartSpec bars(String unit, String... values) {
        return bars(unit, "level", values);
    }

    /** A chart of falls that are stated without a sign. */
    static ChartSpec falls(String unit, String... values) {
        return bars(unit, "change down", values);
    }

    private static ChartSpec bars(String unit, String sense, String... values) {
        Gathering gathering = new Gathering(Stat.LEVEL);
        for (int at = 0; at < values.length; at++) {
            gathering.add("bar-" + (at + 1), "Bar " + (at + 1), values[at], unit, sense);
        }
        return gathering.chart("bars", "Some bars");
    }

    /** A single share. */
    static ChartSpec share(String stated) {
        Gathering gathering = new Gathering();
        gathering.share("share", "Share of the public satisfied", stated);
        return gathering.alone();
    }

    /** A release whose one figure, {@code named}, bears a name. */
    static Release named(String label) {
        Gathering gathering = new Gathering();
        gathering.add("named", label, "4", "case");
        return release(List.of("named"), section("only", gathering.figures));
    }

    /** The tiles of {@link #named}, on a page. */
    static Drawing page(String label) {
        return Scene.page(ChartExporter.charts(Outline.of(named(label))).get(0)).drawing();
    }

    static Release release() {
        return release(
                List.of("cases", "cost", "satisfied", "clearance", "waiting", "documents"),
                section(
                        "plain",
                        plain(),
                        group("awards", "collective", "second", "honours", "first", "excellences"),
                        group("casualties", "died", "injured")),
                section("bounds", bounds(), group("every-bound", ids(bounds()))),
                section("signs", signs(), group("changes", ids(signs()))),
                section("zeros", zeros(), group("all-zeros", ids(zeros()))),
                section("names", names(), group("long-names", ids(names()))),
                section("spread", spread(), group("one-to-a-billion", ids(spread()))),
                section("many", many(), group("forty-bars", ids(many()))),
                section("shares", shares()),
                section("tiles", tiles(), tilesGroup("odd-tiles", ids(tiles()))));
    }

    private static List<Figure> plain() {
        Gathering gathering = new Gathering();
        gathering.add("cases", "Cybercrime cases handled", "more than 500,000", "case");
        gathering.add(
                "cost", "Cost of permits and handling saved for people and enterprises", "about 43.6 billion", "CNY");
        gathering.share("satisfied", "Public satisfaction with the anti-drug situation", "96.96");
        gathering.add("clearance", "Customs clearance time per person, Chinese citizens", "45", "second", "level down");
        gathering.add(
                "waiting", "Waiting time of passengers, large ports, peak periods", "10", "minute", "change down");
        gathering.add("documents", "Entry and exit documents approved and issued", "1.2 billion", "document");
        gathering.add("collective", "First-class collective merit (collectives)", "1,347", "award");
        gathering.add("second", "Second-class hero model", "1,075", "award");
        gathering.add("honours", "National honours (individuals and collectives)", "407", "award");
        gathering.add("excellences", "“Two Excellences and One First” (collectives and individuals)", "54", "award");
        gathering.add("first", "Class-one hero model", "48", "award");
        gathering.add("died", "Died on duty", "more than 3,400", "officer");
        gathering.add("injured", "Injured on duty", "more than 48,000", "officer");
        return gathering.figures;
    }

    private static List<Figure> bounds() {
        Gathering gathering = new Gathering();
        gathering.add("exactly", "Exact", "800", "case");
        gathering.add("more", "Lower bound, not reached", "more than 700", "case");
        gathering.add("least", "Lower bound, reached", "at least 650", "case");
        gathering.add("just-over", "A little higher", "just over 600", "case");
        gathering.add("around", "Approximate", "about 500", "case");
        gathering.add("nearly", "A little lower", "nearly 400", "case");
        gathering.add("most", "Upper bound, reached", "at most 300", "case");
        gathering.add("less", "Upper bound, not reached", "less than 250", "case");
        gathering.add("between", "Range", "150 to 350", "case");
        gathering.add("about-between", "Approximate range", "about 100 to 120", "case");
        return gathering.figures;
    }

    private static List<Figure> signs() {
        Gathering gathering = new Gathering(Stat.LEVEL);
        gathering.add("north", "North", "more than 35,000", "person|people", "change");
        gathering.add("east", "East", "12,500", "person|people", "change");
        gathering.add("south", "South", "about -18,000", "person|people", "change");
        gathering.add("west", "West", "less than -24,000", "person|people", "change");
        gathering.add("centre", "Centre", "more than -9,000", "person|people", "change");
        gathering.add("islands", "Islands", "-4,000 to 6,000", "person|people", "change");
        return gathering.figures;
    }

    private static List<Figure> zeros() {
        Gathering gathering = new Gathering();
        gathering.add("none-a", "Fires", "0", "case");
        gathering.add("none-b", "Floods", "0", "case");
        gathering.add("none-c", "Earthquakes", "more than 0", "case");
        return gathering.figures;
    }

    private static List<Figure> names() {
        Gathering gathering = new Gathering();
        gathering.add("long-a", LONG_LABEL, "more than 1,234,567.89", "thousand case");
        gathering.add(
                "long-b",
                "Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaften",
                "about 900,000 to 1,000,000",
                "thousand case");
        gathering.add("long-c", "A", "4", "thousand case");
        return gathering.figures;
    }

    private static List<Figure> spread() {
        Gathering gathering = new Gathering();
        long value = 1;
        for (int power = 0; power < 10; power++) {
            gathering.add("power-" + power, "Ten to the " + power, Long.toString(value), "case");
            value *= 10;
        }
        return gathering.figures;
    }

    private static List<Figure> many() {
        Gathering gathering = new Gathering();
        for (int at = 1; at <= 40; at++) {
            gathering.add(
                    "area-" + at,
                    at % 9 == 0
                            ? "Administrative area number " + at + " with the county of the same name"
                            : "Area " + at,
                    (at % 5 == 0 ? "about " : "") + at * at,
                    "case");
        }
        return gathering.figures;
    }

    private static List<Figure> shares() {
        Gathering gathering = new Gathering();
        gathering.share("share-small", "Share made by post", "less than 5");
        gathering.share("share-lower", "Share made online", "more than 57.2");
        gathering.share("share-about", "Share decided in time", "about 12");
        gathering.share("share-whole", "Share answered", "100");
        gathering.share("share-none", "Share refused", "0");
        gathering.share("share-nearly", "Share content", "more than 99.5");
        return gathering.figures;
    }

    private static List<Figure> tiles() {
        Gathering gathering = new Gathering();
        gathering.add("large", "Total of everything", "1,234,567,890,123", "thousand tonne");
        gathering.add(
                "ranged",
                LONG_LABEL,
                "4,000,000 to 6,000,000",
                "person|people",
                "change up from 177,000 the year before");
        gathering.add("hidden", "Cases in the smallest area", "[c]", "case");
        gathering.add("superlative", "Sacrifice and dedication among teams", "most", "");
        return gathering.figures;
    }

    private static String[] ids(List<Figure> figures) {
        return figures.stream().map(Figure::id).toArray(String[]::new);
    }

    private static Group group(String id, String... figures) {
        Group.Builder group = Group.builder(id, "Chart of " + id)
                .relation(Relation.COMPARABLE)
                .figures(figures)
                .chart(ChartKind.BARS);
        Optional.ofNullable(FINDINGS.get(id)).ifPresent(group::finding);
        return group.build();
    }

    private static Group tilesGroup(String id, String... figures) {
        return Group.builder(id, "Tiles of " + id)
                .relation(Relation.CONTRAST)
                .figures(figures)
                .chart(ChartKind.TILES)
                .build();
    }

    static Section section(String id, List<Figure> figures, Group... groups) {
        Section.Builder section = Section.builder(id, "Section " + id);
        figures.forEach(section::figure);
        List.of(groups).forEach(section::group);
        return section.build();
    }

    static Release release(List<String> headline, Section... sections) {
        Release.Builder release = Release.builder("samples", "Samples of charts")
                .publisher("Ministry of Samples")
                .published("2026-01-31")
                .headline(headline.toArray(String[]::new));
        List.of(sections).forEach(release::section);
        return release.build();
    }
}
