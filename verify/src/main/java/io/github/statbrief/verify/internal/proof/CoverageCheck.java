package io.github.statbrief.verify.internal.proof;

import io.github.statbrief.Figure;
import io.github.statbrief.Table;
import io.github.statbrief.outline.Block;
import io.github.statbrief.outline.Grid;
import io.github.statbrief.outline.Outline;
import io.github.statbrief.outline.chart.ChartSpec;
import io.github.statbrief.outline.chart.Observation;
import io.github.statbrief.text.Labels;
import io.github.statbrief.verify.internal.fact.Facts;
import io.github.statbrief.verify.internal.reading.Mark;
import io.github.statbrief.verify.internal.reading.Passage;
import io.github.statbrief.verify.internal.reading.ReadTable;
import io.github.statbrief.verify.internal.reading.Reading;
import io.github.statbrief.verify.internal.reading.Squeezed;
import io.github.statbrief.verify.result.Discrepancy;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.IntFunction;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Finds rows that a table of an output has lost, although their figures or cells stand elsewhere in it. */
final class CoverageCheck {
    private static final Pattern NO_DIGIT = Pattern.compile("\\P{Nd}");
    private static final int MOST_DIGITS = 8;

    private final Labels labels;
    private final int headline;
    private final int figures;
    private final Set<String> listed = new LinkedHashSet<>();
    private final Set<String> keys = new LinkedHashSet<>();
    /** The cells of each table that briefs and pages show. */
    private final Map<String, Set<String>> shown = new LinkedHashMap<>();

    /** The cells of charts that have no place in them. */
    private final Set<String> absent = new HashSet<>();

    private final Map<String, Set<String>> cells = new HashMap<>();
    private final String full;
    /** The cells and figures that sheets have, by the name of the sheet. */
    private final Map<String, Set<String>> sheets = new HashMap<>();

    CoverageCheck(Outline outline, Facts facts) {
        labels = Labels.in(outline.release().language());
        full = labels.fullSheet("").strip();
        figures = (int) outline.release().figures().count();
        int tiles = 0;
        for (Block block : outline.blocks()) {
            if (block instanceof Block.DataTable table) {
                data(table, facts);
            } else if (block instanceof Block.Chart chart) {
                sheets.put(chart.label(), drawn(chart.chart()));
            } else if (block instanceof Block.KeyFigures key) {
                tiles = key.tiles().items().size();
                key.tiles().items().forEach(item -> keys.add(item.figure().id()));
            } else if (block instanceof Block.AllFigures all) {
                all.items().forEach(item -> listed.add(item.figure().id()));
            } else if (block instanceof Block.FigureTable table) {
                table.parts()
                        .forEach(part -> part.rows()
                                .forEach(item -> listed.add(item.figure().id())));
                shown.put(
                        table.label(),
                        table.parts().stream()
                                .flatMap(part -> part.rows().stream())
                                .map(item -> item.figure().id())
                                .collect(Collectors.toSet()));
            }
        }
        headline = tiles;
    }

    private void data(Block.DataTable block, Facts facts) {
        Table table = block.table();
        IntFunction<String> notations = facts.notations(table);
        Set<String> ids = new LinkedHashSet<>();
        for (Grid.Row row : block.grid().rows()) {
            row.places().forEach(place -> place.cell().ifPresent(cell -> ids.add(notations.apply(cell))));
        }
        shown.put(block.label(), ids);
        Set<String> all =
                IntStream.range(0, table.cells().size()).mapToObj(notations).collect(Collectors.toSet());
        cells.put(table.id(), all);
        sheets.put(block.label(), all);
    }

    private Set<String> drawn(ChartSpec chart) {
        if (chart instanceof ChartSpec.OfSeries series) {
            series.plot().observations().stream()
                    .filter(each -> !each.isDrawable())
                    .map(Observation::id)
                    .forEach(absent::add);
        }
        Stream<String> ids = chart instanceof ChartSpec.OfSeries series
                ? series.plot().observations().stream().map(Observation::id)
                : chart.items().stream().map(item -> item.figure()).map(Figure::id);
        return ids.collect(Collectors.toSet());
    }

    /** The rows that tables of a reading have lost. */
    List<Discrepancy> check(Reading reading) {
        List<Set<String>> tables =
                reading.tables().stream().map(CoverageCheck::marked).toList();
        List<Discrepancy> lost = new ArrayList<>();
        if (reading.file().startsWith("workbook")) {
            sheets(reading, tables, lost);
        } else if (!reading.file().startsWith("charts/")) {
            shown.forEach(
                    (label, ids) -> require(reading.file(), label, ids, named(reading, tables, label, ids), lost));
            lists(reading, tables, lost);
            data(reading, tables, lost);
        }
        return lost;
    }

    /** The list of figures; key figures may stand in a table of their own before it. */
    private void lists(Reading reading, List<Set<String>> tables, List<Discrepancy> lost) {
        Set<String> all = new HashSet<>();
        Set<String> twice = new HashSet<>();
        tables.forEach(ids -> ids.forEach(id -> {
            if (!all.add(id)) {
                twice.add(id);
            }
        }));
        require(reading.file(), "the list of figures", listed, all, lost);
        if (reading.file().endsWith(".md")) {
            Set<String> both = new LinkedHashSet<>(keys);
            both.retainAll(listed);
            require(reading.file(), "the key figures or the list of figures", both, twice, lost);
        }
    }

    /** The tables with the data of charts in a page. */
    private void data(Reading reading, List<Set<String>> tables, List<Discrepancy> lost) {
        for (int at = 0; at < tables.size(); at++) {
            String name = reading.tables().get(at).name();
            Set<String> found = tables.get(at);
            sheets.forEach((label, ids) -> {
                if (name.equals(labels.dataOf(label)) || name.startsWith(labels.dataOf(label) + " ")) {
                    Set<String> here = new HashSet<>(ids);
                    here.removeAll(absent);
                    require(reading.file(), labels.dataOf(label), here, found, lost);
                }
            });
        }
    }

    private void sheets(Reading reading, List<Set<String>> tables, List<Discrepancy> lost) {
        for (int at = 0; at < tables.size(); at++) {
            ReadTable table = reading.tables().get(at);
            if (table.place().endsWith(full)) {
                full(reading.file(), table.place(), tables.get(at), lost);
            }
            require(reading.file(), table.place(), sheets.getOrDefault(table.place(), Set.of()), tables.get(at), lost);
            int count = tables.get(at).size();
            boolean counted = isCounted(table.name(), count);
            if (!counted) {
                lost.add(new Discrepancy(
                        Discrepancy.Kind.MISSING,
                        reading.file(),
                        table.place(),
                        "",
                        "has " + count + " figures, and says that it has another number"));
            }
        }
    }

    /** Whether the texts above a list of figures say how many it has, or say no number. */
    private boolean isCounted(String name, int count) {
        List<Integer> numbers = numbers(name);
        boolean any = false;
        for (int all : numbers) {
            for (int number : numbers) {
                if (number <= all && says(name, labels.figuresShown(number, all, headline))) {
                    if (number == count) {
                        return true;
                    }
                    any = true;
                }
            }
        }
        return !any;
    }

    /** The numbers of figures of which a text can speak: those in it, and one and two, which languages have words for. */
    private List<Integer> numbers(String text) {
        int most = figures + keys.size();
        Set<Integer> numbers = new TreeSet<>(Set.of(1, 2));
        for (Squeezed.Run run : Squeezed.of(text).runs()) {
            String digits = NO_DIGIT.matcher(run.digits()).replaceAll("");
            if (digits.length() < MOST_DIGITS) {
                numbers.add(Integer.parseInt(digits));
            }
        }
        return numbers.stream().filter(number -> number <= most).toList();
    }

    /** Whether a text has these words, and no digit before them: "1 figure" is not in "11 figures". */
    private static boolean says(String text, String words) {
        int at = text.indexOf(words);
        return at == 0 || (at > 0 && !Character.isDigit(text.charAt(at - 1)));
    }

    /** A sheet for programs has all figures, or all cells of each table that it has any of. */
    private void full(String file, String place, Set<String> found, List<Discrepancy> lost) {
        Set<String> first = found.stream().filter(id -> id.indexOf('[') < 0).collect(Collectors.toSet());
        if (!first.isEmpty()) {
            require(file, place, listed, found, lost);
        }
        Set<String> begun =
                found.stream().map(id -> id.replaceFirst("\\[.*", "")).collect(Collectors.toSet());
        cells.forEach((table, ids) -> {
            if (begun.contains(table) && first.isEmpty()) {
                require(file, place, ids, found, lost);
            }
        });
    }

    /** What stands in the tables with a label in their names or, without names, in that which has most of it. */
    private static Set<String> named(Reading reading, List<Set<String>> tables, String label, Set<String> ids) {
        Set<String> found = new HashSet<>();
        for (int at = 0; at < tables.size(); at++) {
            String name = reading.tables().get(at).name();
            if (name.startsWith(label) && !Character.isDigit((name + " ").charAt(label.length()))) {
                found.addAll(tables.get(at));
            }
        }
        return found.isEmpty() ? best(tables, ids) : found;
    }

    private static Set<String> best(List<Set<String>> tables, Set<String> ids) {
        return tables.stream()
                .max((one, other) -> Integer.compare(common(one, ids), common(other, ids)))
                .orElse(Set.of());
    }

    private static int common(Set<String> one, Set<String> other) {
        return (int) one.stream().filter(other::contains).count();
    }

    private static Set<String> marked(ReadTable table) {
        return table.rows().stream()
                .flatMap(row -> row.stream().map(Passage::marks))
                .flatMap(List::stream)
                .map(Mark::id)
                .collect(Collectors.toSet());
    }

    private static void require(
            String file, String where, Set<String> required, Set<String> found, List<Discrepancy> lost) {
        required.stream()
                .filter(id -> !found.contains(id))
                .forEach(id ->
                        lost.add(new Discrepancy(Discrepancy.Kind.MISSING, file, where, id, "is missing in " + where)));
    }
}
