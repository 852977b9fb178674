package io.github.statbrief.verify.internal.proof;

import io.github.statbrief.Section;
import io.github.statbrief.outline.Block;
import io.github.statbrief.outline.Outline;
import io.github.statbrief.outline.chart.ChartSpec;
import io.github.statbrief.outline.content.FigureItem;
import io.github.statbrief.outline.content.FigureList;
import io.github.statbrief.outline.content.KeyFigure;
import io.github.statbrief.outline.content.Reference;
import io.github.statbrief.outline.content.RichText;
import io.github.statbrief.outline.content.TablePart;
import io.github.statbrief.text.FigureText;
import io.github.statbrief.text.FigureWording;
import io.github.statbrief.text.Label;
import io.github.statbrief.text.Labels;
import io.github.statbrief.value.StatedValue;
import io.github.statbrief.verify.internal.column.FigureItems;
import io.github.statbrief.verify.internal.reading.Mark;
import io.github.statbrief.verify.internal.reading.Passage;
import io.github.statbrief.verify.internal.reading.ReadTable;
import io.github.statbrief.verify.internal.reading.Reading;
import io.github.statbrief.verify.result.Discrepancy;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Checks tables that list figures, one in each row: every cell of a row says something that is stated of its figure, and
 * the columns for unit, period and references say all of it.
 */
final class ListingCheck {
    private static final Pattern OTHER_SIGNS = Pattern.compile("[^\\p{L}\\p{Nd}\\p{Sc}%]");

    private final Labels labels;
    private final FigureText text;
    private final Map<String, FigureItem> items;
    private final Map<String, Set<String>> names = new HashMap<>();
    private final Map<String, List<String>> notes = new HashMap<>();
    private final Set<String> ofAll = new HashSet<>();

    ListingCheck(Outline outline) {
        labels = Labels.in(outline.release().language());
        text = FigureText.of(outline.release());
        items = FigureItems.of(outline);
        outline.release().allSections().map(Section::title).forEach(ofAll::add);
        for (Block block : outline.blocks()) {
            name(block);
        }
    }

    /** Collects the names that figures have in lists: whole, or without what is said of all. */
    private void name(Block block) {
        if (block instanceof Block.AllFigures all) {
            for (FigureList list : all.lists()) {
                list.measures().forEach(measure -> measure.rows().forEach(item -> name(item, measure.name())));
            }
        } else if (block instanceof Block.FigureTable table) {
            for (TablePart part : table.parts()) {
                part.name().ifPresent(ofAll::add);
                part.rows().forEach(item -> name(item, item.words().label()));
            }
        } else if (block instanceof Block.Notes all) {
            all.items()
                    .forEach(note -> notes.put(
                            note.reference().label(),
                            note.passages().stream()
                                    .flatMap(passage -> passage.texts().stream())
                                    .map(RichText::plain)
                                    .toList()));
        } else if (block instanceof Block.Chart chart && !(chart.chart() instanceof ChartSpec.OfSeries)) {
            chart.chart().items().forEach(item -> name(item, chart.label()));
        } else if (block instanceof Block.KeyFigures key) {
            for (KeyFigure figure : key.figures()) {
                name(figure.item(), figure.label());
            }
            key.tiles().items().forEach(item -> name(item, item.words().label()));
        }
    }

    private void name(FigureItem item, String name) {
        Set<String> all = names.computeIfAbsent(item.figure().id(), id -> new HashSet<>());
        all.add(name);
        all.add(item.words().label());
    }

    /** What is wrong with the lists of a reading. */
    List<Discrepancy> check(Reading reading) {
        List<Discrepancy> wrong = new ArrayList<>();
        for (ReadTable table : reading.tables()) {
            Map<String, Integer> rows = new HashMap<>();
            for (int row = table.heads(); row < table.rows().size(); row++) {
                check(reading.file(), table, row, rows, wrong);
            }
        }
        return wrong;
    }

    private void check(String file, ReadTable table, int row, Map<String, Integer> rows, List<Discrepancy> wrong) {
        List<Passage> cells = table.rows().get(row);
        Set<String> ids = cells.stream()
                .flatMap(cell -> cell.marks().stream())
                .filter(mark -> mark.role() == Mark.Role.WORDS || mark.role() == Mark.Role.LOW)
                .map(Mark::id)
                .collect(Collectors.toSet());
        for (String id : ids) {
            Integer before = rows.putIfAbsent(id, row);
            if (before != null && before != row) {
                wrong.add(differs(file, cells, id, "stands in two rows of one table"));
            }
        }
        String id = ids.size() == 1 ? ids.iterator().next() : "";
        FigureItem item = items.get(id);
        if (item != null && id.indexOf('[') < 0) {
            strange(file, table, cells, item, wrong);
            columns(file, table, row, item, wrong);
        }
    }

    /** Finds cells that say something else than is stated of the figure. */
    private void strange(String file, ReadTable table, List<Passage> cells, FigureItem item, List<Discrepancy> wrong) {
        Set<String> stated = Stream.concat(stated(item), ofAll.stream())
                .map(ListingCheck::letters)
                .filter(each -> !each.isEmpty())
                .collect(Collectors.toSet());
        for (int column = 0; column < cells.size(); column++) {
            Passage cell = cells.get(column);
            boolean start = heading(table, column).equals(labels.of(Label.BAR_START));
            if (cell.marks().isEmpty() && !start && !consistsOf(stated, letters(cell.text()))) {
                wrong.add(differs(
                        file,
                        List.of(cell),
                        item.figure().id(),
                        "has '" + cell.text() + "' in its row, which is not stated of it"));
            }
        }
    }

    /** Whether a text is some of these texts, one behind the other. */
    private static boolean consistsOf(Set<String> texts, String said) {
        BitSet ends = new BitSet();
        ends.set(0);
        for (int begin = 0; begin >= 0 && begin < said.length(); begin = ends.nextSetBit(begin + 1)) {
            for (String text : texts) {
                if (said.startsWith(text, begin)) {
                    ends.set(begin + text.length());
                }
            }
        }
        return ends.get(said.length());
    }

    /** Checks that the columns for unit, period, references and status say all that is stated. */
    private void columns(String file, ReadTable table, int row, FigureItem item, List<Discrepancy> wrong) {
        List<Passage> cells = table.rows().get(row);
        FigureWording words = item.words();
        String all = cells.stream().map(Passage::text).collect(Collectors.joining(" "));
        for (int column = 0; column < cells.size(); column++) {
            String heading = heading(table, column);
            String cell = cells.get(column).text();
            boolean period =
                    heading.equals(labels.of(Label.REFERENCE_PERIOD)) || heading.equals(labels.of(Label.PERIOD));
            if (period
                    && !says(cell, words.period())
                    && !says(cell, text.briefPeriod(item.figure().period()))) {
                wrong.add(differs(
                        file,
                        cells,
                        item.figure().id(),
                        "has the period '" + cell + "', stated is '" + words.period() + "'"));
            }
            if (heading.equals(labels.of(Label.UNIT))
                    && !says(all, words.scale().isEmpty() ? words.unitName() : words.scale())
                    && !says(all, words.unit())
                    && !says(all, words.columnUnit())) {
                wrong.add(differs(file, cells, item.figure().id(), "lacks its unit '" + words.unitName() + "'"));
            }
            if (heading.equals(labels.of(Label.COMPARED_WITH)) && !says(cell, words.compared())) {
                wrong.add(differs(
                        file,
                        cells,
                        item.figure().id(),
                        "is compared with '" + cell + "', stated is '" + words.compared() + "'"));
            }
            if (heading.startsWith(labels.of(Label.NOTE))) {
                references(file, cells, item, cell, item.notes(), wrong);
            }
            if (heading.startsWith(labels.of(Label.QUOTE))) {
                references(file, cells, item, cell, item.quotes(), wrong);
            }
        }
        for (String flag : words.flags()) {
            String meaning = item.figure().flags().stream()
                    .filter(each -> each.shorthand().equals(flag))
                    .map(text::flag)
                    .findFirst()
                    .orElse(flag);
            if (!all.contains(flag) && !says(all, meaning)) {
                wrong.add(differs(file, cells, item.figure().id(), "lacks its status " + flag));
            }
        }
    }

    private static String heading(ReadTable table, int column) {
        return table.heads() == 0
                        || column >= table.rows().get(table.heads() - 1).size()
                ? ""
                : table.rows().get(table.heads() - 1).get(column).text();
    }

    private static void references(
            String file,
            List<Passage> cells,
            FigureItem item,
            String cell,
            List<Reference> references,
            List<Discrepancy> wrong) {
        boolean any = references.stream().anyMatch(reference -> cell.contains(reference.label()));
        if (any || cell.isEmpty()) {
            references.stream()
                    .filter(reference ->
                            !List.of(cell.split("[^\\p{L}\\p{Nd}]+")).contains(reference.label()))
                    .findFirst()
                    .ifPresent(reference -> wrong.add(
                            differs(file, cells, item.figure().id(), "lacks its reference " + reference.label())));
        }
    }

    private Stream<String> stated(FigureItem item) {
        FigureWording words = item.words();
        Stream<String> references =
                Stream.concat(item.notes().stream(), item.quotes().stream()).map(Reference::label);
        Stream<String> noted = Stream.concat(
                item.notes().stream().map(note -> labels.noteMarker(note.number())),
                item.notes().stream()
                        .map(note -> notes.getOrDefault(note.label(), List.of()))
                        .flatMap(texts -> Stream.concat(texts.stream(), Stream.of(String.join(" ", texts)))));
        Stream<String> further = Stream.concat(
                item.figure().value() instanceof StatedValue.Verbal
                        ? Stream.of(labels.of(Label.IN_WORDS_ONLY))
                        : Stream.empty(),
                item.figure().flags().stream().map(text::flag));
        Stream<String> said = Stream.of(
                item.figure().id(),
                words.unit(),
                words.columnUnit(),
                words.unitName(),
                words.scale(),
                words.period(),
                text.briefPeriod(item.figure().period()),
                words.compared(),
                words.comparison(),
                words.baseline(),
                words.attributes().of(),
                words.attributes().condition(),
                words.attributes().place(),
                words.details(),
                words.detailsWithoutComparison(),
                words.full(),
                words.absence(),
                words.lead(),
                words.bound(),
                words.number(),
                words.plainNumber(),
                words.direction());
        return Stream.of(
                        names.getOrDefault(item.figure().id(), Set.of()).stream(),
                        said,
                        words.flags().stream(),
                        references,
                        noted,
                        further)
                .flatMap(each -> each);
    }

    private static boolean says(String text, String words) {
        return letters(text).contains(letters(words));
    }

    /** The letters, digits and signs of money of a text. */
    private static String letters(String text) {
        return OTHER_SIGNS.matcher(text).replaceAll("").toLowerCase(Locale.ROOT);
    }

    private static Discrepancy differs(String file, List<Passage> cells, String id, String message) {
        return new Discrepancy(Discrepancy.Kind.DIFFERS, file, cells.get(0).place(), id, message);
    }
}
