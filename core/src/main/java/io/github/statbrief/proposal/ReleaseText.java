package io.github.statbrief.proposal;

import io.github.statbrief.CellReference;
import io.github.statbrief.internal.period.PeriodSpan;
import io.github.statbrief.internal.wording.PeriodText;
import io.github.statbrief.internal.wording.Phrases;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;

/** Writes a release file, with comments for whoever edits it. */
final class ReleaseText {
    private static final int MOST_NAMED = 2;
    private static final String INDENT = "        ";

    private final Proposed proposed;
    private final Optional<Highlights> highlights;
    private final Extent extent;
    private final List<String> lines = new ArrayList<>();

    /**
     * What is known of a release before its table is read.
     *
     * @param id its id
     * @param title its title
     * @param table the id of its table
     * @param file the file that it is proposed for
     * @param data its table
     * @param tableLines the lines of its table
     */
    record Proposed(String id, String title, String table, CsvText file, DataTable data, List<String> tableLines) {
        /** Copies the lines. */
        Proposed {
            tableLines = List.copyOf(tableLines);
        }
    }

    /**
     * What is written besides the table.
     *
     * @param words whether there are sentences and key figures
     * @param change whether a change is calculated
     * @param chart whether a chart is asked for
     */
    record Extent(boolean words, boolean change, boolean chart) {}

    private ReleaseText(Proposed proposed, Optional<Highlights> highlights, Extent extent) {
        this.proposed = proposed;
        this.highlights = highlights;
        this.extent = extent;
    }

    /** The text of the file. */
    static String of(Proposed proposed, Optional<Highlights> highlights, Extent extent) {
        ReleaseText text = new ReleaseText(proposed, highlights, extent);
        text.head();
        text.section();
        return String.join("\n", text.lines) + "\n";
    }

    private void head() {
        String id = proposed.id();
        lines.add("# yaml-language-server: $schema=schema/release.schema.json");
        lines.add("# Proposed for " + proposed.file().name() + ", "
                + proposed.data().size() + (proposed.data().size() == 1 ? " row" : " rows")
                + ". Lines with TODO say what the file does not;");
        lines.add("# all else was found in it, and should be looked through once.");
        lines.add("#   statbrief check " + id
                + ".yaml     says at which line something is wrong, and what to write instead");
        lines.add("#   statbrief preview " + id + ".yaml   shows the web page while you write");
        lines.add("#   statbrief report " + id + ".yaml    makes brief, workbook, web page, charts and data");
        lines.add("");
        lines.add("id: " + id);
        lines.add("title: " + YamlText.of(proposed.title()) + "  # TODO: as readers should see it");
        lines.add("publisher: " + YamlText.of(proposed.data().source().orElse("Name of the publisher"))
                + "  # TODO: who publishes this");
        lines.add("published: " + published() + "  # TODO: the day of publication");
        lines.add("language: en");
        lines.add("status: draft  # TODO: delete this line when the release is final");
        lines.add("contact: statistics@office.example  # TODO: whom readers can ask");
        if (extent.words()) {
            highlights.ifPresent(this::summary);
        }
        proposed.data().source().ifPresent(source -> {
            lines.add("sources:");
            lines.add("  - {id: source-of-data, title: " + YamlText.of(source) + "}");
        });
    }

    /** The first day behind the newest period, before which nobody can have published it. */
    private String published() {
        return highlights
                .flatMap(of -> PeriodSpan.of(of.period(of.base())))
                .map(span -> PeriodSpan.plus(span.last(), 1).first().toString())
                .orElse("2026-01-15");
    }

    private void summary(Highlights of) {
        lines.add("# A cell in braces or in quotes is named by its period and its codes, and typed nowhere.");
        lines.add("summary: |");
        lines.add("  " + latest(of));
        List<String> headline = new ArrayList<>();
        headline.add(reference(of, of.base()));
        if (extent.change()) {
            headline.add(changeId());
        }
        of.highest().filter(row -> row != of.base()).ifPresent(row -> headline.add(reference(of, row)));
        of.lowest()
                .filter(row -> headline.size() < 3 && row != of.base())
                .ifPresent(row -> headline.add(reference(of, row)));
        lines.add("headline: " + YamlText.list(headline));
    }

    private static String reference(Highlights of, int row) {
        CellReference whole = CellReference.of(of.table(), row);
        List<String> names = new ArrayList<>(whole.names());
        for (String name : whole.names()) {
            List<String> fewer =
                    names.stream().filter(each -> !each.equals(name)).toList();
            if (isSame(new CellReference(whole.table(), fewer), of, row)) {
                names.remove(name);
            }
        }
        return new CellReference(
                        whole.table(), names.isEmpty() ? List.of(of.period(row).notation()) : names)
                .notation();
    }

    /** Whether a shorter reference names the same cell, because totals stand for dimensions that it leaves out. */
    private static boolean isSame(CellReference reference, Highlights of, int row) {
        try {
            return !reference.names().isEmpty() && reference.row(of.table()) == row;
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    private String changeId() {
        return proposed.table() + "-change";
    }

    private static String placeholder(Highlights of, int row) {
        return "{" + reference(of, row) + "}";
    }

    /** "The latest figure for visits is ..., for all libraries in 2025." */
    private String latest(Highlights of) {
        String label = label(of);
        List<String> codes = IntStream.range(0, of.table().dimensions().size())
                .mapToObj(dimension -> of.code(dimension, of.base()).label())
                .filter(each -> !each.equalsIgnoreCase("all"))
                .toList();
        return "The latest " + (MeasureFinder.isKind(label) ? "" : "figure for ") + escaped(lower(label)) + " is "
                + placeholder(of, of.base()) + " (" + period(of, of.base())
                + (codes.isEmpty() ? "" : "; " + escaped(String.join(", ", codes))) + ").";
    }

    private static String period(Highlights of, int row) {
        Phrases phrases = Phrases.in(Locale.ENGLISH);
        return new PeriodText(phrases, phrases.units()).of(of.period(row));
    }

    /** A label within a sentence: an abbreviation keeps its capitals. */
    private static String lower(String label) {
        boolean word = label.length() > 1 && Character.isLowerCase(label.charAt(1));
        return word ? label.substring(0, 1).toLowerCase(Locale.ROOT) + label.substring(1) : label;
    }

    private static String escaped(String text) {
        return text.replaceAll("([\\\\*_`<>\\[\\]#])", "\\\\$1");
    }

    private void section() {
        lines.add("");
        lines.add("sections:");
        lines.add("  - id: results");
        lines.add("    title: " + YamlText.of(highlights.map(ReleaseText::label).orElse(proposed.title())));
        if (extent.words()) {
            highlights.ifPresent(this::words);
        }
        lines.add("    tables:");
        lines.add("      - id: " + proposed.table());
        lines.add(INDENT + "title: " + YamlText.of(tableTitle()));
        proposed.tableLines().forEach(line -> lines.add(INDENT + line));
        proposed.data().source().ifPresent(source -> lines.add(INDENT + "source: source-of-data"));
        highlights.ifPresent(this::show);
    }

    private static String label(Highlights of) {
        return of.table().measures().get(of.measure()).measure().label();
    }

    /** "Visits by library", or "Visits and other measures", unless a title stands above the table. */
    private String tableTitle() {
        return highlights
                .filter(of -> proposed.data().title().isEmpty())
                .map(of -> label(of) + (isOnly(of) ? by(of) : " and other measures"))
                .orElse(proposed.title());
    }

    private static boolean isOnly(Highlights of) {
        return of.table().measures().stream()
                .allMatch(each -> each.measure().label().equals(label(of)));
    }

    private static String by(Highlights of) {
        List<String> names = of.table().dimensions().stream()
                .map(dimension -> lower(dimension.label()))
                .toList();
        return names.isEmpty()
                ? ""
                : " by "
                        + (names.size() > MOST_NAMED
                                ? names.get(Math.max(of.spread(), 0)) + " and other characteristics"
                                : String.join(" and ", names));
    }

    private void words(Highlights of) {
        List<String> sentences = new ArrayList<>();
        if (extent.change()) {
            String parts = of.parts(of.base()).replaceFirst("^, ", "");
            sentences.add("The figure" + (parts.isEmpty() ? "" : " for " + escaped(parts)) + " {" + changeId()
                    + ":verb} compared with {" + changeId() + ":compared}.");
        }
        of.highest()
                .flatMap(high -> of.lowest()
                        .map(low -> "By "
                                + escaped(lower(
                                        of.table().dimensions().get(of.spread()).label())) + ", it is highest for "
                                + escaped(of.code(of.spread(), high).label()) + " (" + placeholder(of, high)
                                + ") and lowest for "
                                + escaped(of.code(of.spread(), low).label()) + " (" + placeholder(of, low) + ")."))
                .ifPresent(sentences::add);
        if (!sentences.isEmpty()) {
            lines.add("    text: |");
            sentences.forEach(sentence -> lines.add("      " + sentence));
        }
        if (extent.change()) {
            of.before().ifPresent(before -> change(of, before));
        }
    }

    private void change(Highlights of, int before) {
        String unit = of.table().measures().get(of.measure()).unit().notation();
        String label = label(of) + of.parts(of.base());
        lines.add("    figures:");
        lines.add("      # Calculated, so that no result is typed.");
        lines.add("      - id: " + changeId());
        lines.add(INDENT + "measure: {label: " + YamlText.of(label) + ", stat: rate}");
        lines.add(INDENT + "derive: "
                + YamlText.of("change " + reference(of, of.base()) + " from " + reference(of, before)));
        lines.add(INDENT + "decimals: 1 half-up");
        lines.add(INDENT + "unit: "
                + (unit.equals("percent") ? "percentage-point" : unit.equals("point") ? "point" : "percent"));
    }

    private void show(Highlights of) {
        List<String> shown = new ArrayList<>();
        shown.add("latest: 8");
        shown.add("measures: [" + of.table().measures().get(of.measure()).id() + "]");
        if (!of.table().dimensions().isEmpty()) {
            List<String> codes = new ArrayList<>();
            for (int dimension = 0; dimension < of.table().dimensions().size(); dimension++) {
                codes.add(of.table().dimensions().get(dimension).id() + ": " + YamlText.list(of.shown(dimension)));
            }
            shown.add("codes: {" + String.join(", ", codes) + "}");
        }
        lines.add(INDENT + "# The part that the brief shows; the workbook and the data have all of it.");
        lines.add(INDENT + "show: {" + String.join(", ", shown) + "}");
        lines.add(INDENT + "chart: " + of.chart().filter(kind -> extent.chart()).orElse("none"));
    }
}
