package io.github.statbrief.yaml;

import io.github.statbrief.Figure;
import io.github.statbrief.Group;
import io.github.statbrief.InvalidReleaseException;
import io.github.statbrief.Relation;
import io.github.statbrief.Release;
import io.github.statbrief.Section;
import io.github.statbrief.Stat;
import io.github.statbrief.Table;
import io.github.statbrief.TableMeasure;
import io.github.statbrief.chart.ChartKind;
import io.github.statbrief.chart.ChartOptions;
import io.github.statbrief.outline.Outline;
import io.github.statbrief.table.Cell;
import io.github.statbrief.table.Code;
import io.github.statbrief.table.Dimension;
import io.github.statbrief.table.DisplaySelection;
import io.github.statbrief.value.Flag;
import io.github.statbrief.value.Note;
import io.github.statbrief.value.ReferencePeriod;
import io.github.statbrief.value.StatedValue;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A section of a random release with what an office publishes: tables over time and by codes with totals, several measures,
 * gaps, limits, notes, rows of changes, charts of every kind that the values allow with their options, groups, boxes, and
 * texts that name cells.
 */
final class RandomExhibits {
    private static final List<String> UNITS =
            List.of("visit", "percent", "million GBP", "thousand person|people", "index");
    private static final List<String> PLACES =
            List.of("Northport", "Easton", "Southwick and the islands", "Westley", "Upper Middleton");
    private static final List<String> CLASSES = List.of("0 to 4", "5 to 9", "10 to 19", "20 to 39", "40 to 59");
    private static final List<ChartKind> KINDS =
            Stream.of(ChartKind.values()).filter(kind -> kind != ChartKind.NONE).toList();
    private static final List<String> THINGS = List.of("Visits", "Loans of books and films", "Readers with a card");

    private final Random random;

    RandomExhibits(Random random) {
        this.random = random;
    }

    private boolean maybe(int in) {
        return random.nextInt(in) == 0;
    }

    private <T> T one(List<T> of) {
        return of.get(random.nextInt(of.size()));
    }

    /** Makes a section with ids of its own. */
    Section section() {
        List<Table> tables = new ArrayList<>();
        for (int number = 1; number <= 1 + random.nextInt(3); number++) {
            tables.add(table(number));
        }
        List<Figure> figures = figures();
        Table first = tables.get(0);
        String cell = "{exhibit-1[" + reference(first) + "]%s}";
        String said = "The latest are " + String.format(Locale.ROOT, cell, "") + ", in figures "
                + String.format(Locale.ROOT, cell, ":number")
                + ".\n\n> ### What this means\n>\n> Counted were {part-1:unit}.\n>\n"
                + "> - {part-2}\n> - *{part-1:number}* of them\n\n### Method\n\n1. [Methods](https://office.example/m)";
        Section.Builder section = Section.builder("exhibits", "Exhibits").text(said);
        figures.forEach(section::figure);
        tables.forEach(section::table);
        return section.group(group(figures)).build();
    }

    /** The notation of the last cell, without what a reference may leave out. */
    private static String reference(Table table) {
        int row = table.cells().size() - 1;
        List<String> parts = new ArrayList<>();
        parts.add("measure=" + table.measures().get(table.cells().measure(row)).id());
        for (int at = 0; at < table.dimensions().size(); at++) {
            Dimension dimension = table.dimensions().get(at);
            parts.add(dimension.id() + "="
                    + dimension.codes().get(table.cells().code(at, row)).id());
        }
        parts.add(table.periods().get(table.cells().period(row)).notation());
        return String.join(", ", parts);
    }

    private List<Figure> figures() {
        String unit = one(UNITS.subList(0, 3));
        int count = 3 + random.nextInt(5);
        return IntStream.rangeClosed(1, count)
                .mapToObj(number -> {
                    Figure.Builder figure = Figure.builder(
                                    "part-" + number,
                                    PLACES.get((number - 1) % PLACES.size())
                                            + (number > PLACES.size() ? " " + number : ""))
                            .stat(Stat.COUNT)
                            .value((maybe(6) ? "about " : "")
                                    + (1 + random.nextInt(unit.equals("percent") ? 12 : 90_000)))
                            .unit(unit)
                            .period("2025");
                    return figure.build();
                })
                .toList();
    }

    private Group group(List<Figure> figures) {
        List<ChartKind> kinds = shuffled(KINDS);
        Function<Optional<ChartKind>, Group> made = kind -> {
            Group.Builder group = Group.builder("whole", one(THINGS))
                    .relation(one(List.of(Relation.COMPARABLE, Relation.PARTS, Relation.OVERLAPPING)))
                    .figures(figures.stream().map(Figure::id).toArray(String[]::new));
            kind.ifPresent(group::chart);
            return group.build();
        };
        for (ChartKind kind : kinds) {
            Group group = made.apply(Optional.of(kind));
            if (holds(Section.builder("only", "Only"), figures, group)) {
                return group;
            }
        }
        return Group.builder("whole", one(THINGS))
                .relation(Relation.CONTRAST)
                .figures(figures.stream().map(Figure::id).toArray(String[]::new))
                .build();
    }

    private static boolean holds(Section.Builder section, List<Figure> figures, Group group) {
        figures.forEach(section::figure);
        return holds(section.group(group));
    }

    private static boolean holds(Section.Builder section) {
        try {
            Release release = Release.builder("only", "Only")
                    .publisher("An office")
                    .published("2026-01-15")
                    .section(section)
                    .build();
            return !Outline.of(release).blocks().isEmpty();
        } catch (InvalidReleaseException | IllegalArgumentException e) {
            return false;
        }
    }

    private <T> List<T> shuffled(List<T> all) {
        List<T> shuffled = new ArrayList<>(all);
        Collections.shuffle(shuffled, random);
        return shuffled;
    }

    /** Kinds that few values allow, or all: otherwise those that all values allow would nearly always be found first. */
    private List<ChartKind> rare() {
        return maybe(2)
                ? KINDS
                : List.of(
                        ChartKind.HISTOGRAM,
                        ChartKind.SCATTER,
                        ChartKind.WATERFALL,
                        ChartKind.STACKED_BARS,
                        ChartKind.FULL_BARS,
                        ChartKind.PYRAMID,
                        ChartKind.LIMITS);
    }

    /** A table with the first chart and the changes that its values allow. */
    private Table table(int number) {
        Table bare = bare(number);
        List<DisplaySelection.Change> changes = shuffled(List.of(DisplaySelection.Change.values()));
        Optional<DisplaySelection> shown = maybe(4)
                ? Optional.empty()
                : changes(changes.subList(0, 1 + random.nextInt(2)), bare)
                        .or(() -> changes(List.of(DisplaySelection.Change.PREVIOUS), bare));
        for (ChartKind kind : shuffled(rare())) {
            for (ChartOptions options : List.of(options(kind, bare), ChartOptions.NONE)) {
                Table drawn = with(bare, shown, Optional.of(kind), options);
                if (holds(Section.builder("only", "Only").table(drawn))) {
                    return drawn;
                }
            }
        }
        return with(bare, shown, Optional.empty(), ChartOptions.NONE);
    }

    private Optional<DisplaySelection> changes(List<DisplaySelection.Change> changes, Table bare) {
        DisplaySelection show = new DisplaySelection(
                maybe(3) ? OptionalInt.empty() : OptionalInt.of(1 + random.nextInt(13)),
                List.of(),
                maybe(2) ? parts(bare) : Map.of(),
                changes);
        return holds(Section.builder("only", "Only")
                        .table(with(bare, Optional.of(show), Optional.of(ChartKind.NONE), ChartOptions.NONE)))
                ? Optional.of(show)
                : Optional.empty();
    }

    /** The codes of the first dimension that are parts of another, if there are any. */
    private static Map<String, List<String>> parts(Table table) {
        return table.dimensions().stream()
                .limit(1)
                .map(dimension -> Map.entry(
                        dimension.id(),
                        dimension.codes().stream()
                                .filter(code -> code.parent().isPresent())
                                .map(Code::id)
                                .toList()))
                .filter(codes -> !codes.getValue().isEmpty())
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private ChartOptions options(ChartKind kind, Table table) {
        if (kind == ChartKind.INDEX) {
            return ChartOptions.NONE.withBase(table.periods().get(0).notation());
        }
        ChartOptions lines = ChartOptions.NONE.withReference(Integer.toString(1 + random.nextInt(50)), "Target");
        return maybe(3) ? lines.withScale(ChartOptions.AxisScale.LOG) : lines;
    }

    private static Table with(
            Table table, Optional<DisplaySelection> show, Optional<ChartKind> chart, ChartOptions options) {
        return new Table(
                table.id(),
                table.title(),
                table.finding(),
                table.measures(),
                table.dimensions(),
                table.periods(),
                table.cells(),
                table.source(),
                table.notes(),
                show,
                chart,
                options);
    }

    private Table bare(int number) {
        Table.Builder table = Table.builder("exhibit-" + number, one(THINGS) + " by area");
        String unit = one(UNITS);
        int measures = maybe(3) ? 2 : maybe(4) ? 3 + random.nextInt(6) : 1;
        for (int measure = 1; measure <= measures; measure++) {
            TableMeasure.Builder each = TableMeasure.builder("m" + measure, one(THINGS) + " " + measure)
                    .stat(Stat.SUM)
                    .unit(maybe(4) ? one(UNITS) : unit);
            table.measure(maybe(5) ? each.decimals("1 half-up") : each);
        }
        List<Dimension> dimensions = dimensions(measures);
        dimensions.forEach(table::dimension);
        if (maybe(3)) {
            table.note(Note.builder("Without the islands.").kind(Note.Kind.SCOPE));
        }
        List<List<String>> combinations = List.of(List.of());
        for (Dimension dimension : dimensions) {
            List<List<String>> longer = new ArrayList<>();
            combinations.forEach(start -> dimension.codes().forEach(code -> {
                List<String> codes = new ArrayList<>(start);
                codes.add(code.id());
                longer.add(codes);
            }));
            combinations = longer;
        }
        boolean limited = maybe(4);
        boolean summed = dimensions.size() == 1 && maybe(2);
        for (String period : periods()) {
            int sum = 0;
            for (int at = combinations.size() - 1; at >= 0; at--) {
                List<String> codes = combinations.get(at);
                int part = 10 + random.nextInt(80);
                String exact = Integer.toString(codes.contains("c0") ? sum : part);
                sum += part;
                Cell[] cells = IntStream.range(0, measures)
                        .mapToObj(measure -> summed ? Cell.parse(exact) : cell(codes, limited))
                        .toArray(Cell[]::new);
                table.row(ReferencePeriod.parse(period), codes, cells);
            }
        }
        return table.build();
    }

    private List<Dimension> dimensions(int measures) {
        List<Dimension> dimensions = new ArrayList<>();
        int count = measures > 2 ? random.nextInt(2) : random.nextInt(3);
        for (int number = 1; number <= count; number++) {
            List<Code> codes = new ArrayList<>();
            boolean total = maybe(3);
            List<String> labels = !total && maybe(3) ? CLASSES : PLACES;
            for (int code = 0; code < 2 + random.nextInt(4); code++) {
                codes.add(new Code(
                        "c" + code, labels.get(code), total && code > 0 ? Optional.of("c0") : Optional.empty()));
            }
            dimensions.add(new Dimension("d" + number, "Area " + number, codes, Optional.empty()));
        }
        return dimensions;
    }

    /** Years, months, quarters, or years and the months behind them. */
    private List<String> periods() {
        int count = 1 + random.nextInt(14);
        List<String> years = IntStream.range(0, Math.min(count, 8))
                .mapToObj(at -> Integer.toString(2016 + at))
                .toList();
        List<String> months = IntStream.range(0, count)
                .mapToObj(at -> String.format(Locale.ROOT, "%d-%02d", 2024 + at / 12, at % 12 + 1))
                .toList();
        List<String> quarters = IntStream.range(0, count)
                .mapToObj(at -> (2021 + at / 4) + "-Q" + (at % 4 + 1))
                .toList();
        List<String> both = new ArrayList<>(years);
        both.addAll(months);
        return one(List.of(years, months, quarters, both));
    }

    /** A cell whose first codes are totals is larger than the others. */
    private Cell cell(List<String> codes, boolean limited) {
        if (maybe(15)) {
            return Cell.parse(one(List.of("[x]", "[c]")));
        }
        int size = codes.contains("c0") ? 5_000 : 30;
        String number = maybe(2)
                ? Integer.toString(size + random.nextInt(size))
                : (size + random.nextInt(size)) + "." + random.nextInt(10);
        return new Cell(
                StatedValue.parse((maybe(12) ? one(List.of("about ", "more than ")) : "") + number),
                maybe(8) ? Flag.inOrder(List.of(one(List.of(Flag.values())))) : Flag.inOrder(List.of()),
                limited
                        ? Optional.of((StatedValue.Range) StatedValue.parse((size - 5) + " to " + (2 * size + 5)))
                        : Optional.empty(),
                maybe(30)
                        ? Optional.of(Note.builder("Counted twice.")
                                .kind(Note.Kind.DEFINITION)
                                .build())
                        : Optional.empty());
    }
}
