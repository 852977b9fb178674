package io.github.statbrief.xlsx.internal.plan;

import io.github.statbrief.Figure;
import io.github.statbrief.Quote;
import io.github.statbrief.Source;
import io.github.statbrief.outline.content.FigureItem;
import io.github.statbrief.outline.content.Reference;
import io.github.statbrief.outline.content.TablePart;
import io.github.statbrief.text.FigureWording;
import io.github.statbrief.text.Label;
import io.github.statbrief.xlsx.internal.cell.Column;
import io.github.statbrief.xlsx.internal.cell.StatedValueContent;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Tables of figures, one row each, with a column for every part of their meaning. */
final class FigureRows {
    /** A figure and its part of the section, if any. */
    private record Entry(FigureItem item, Optional<TablePart> part) {
        Figure figure() {
            return item.figure();
        }

        FigureWording words() {
            return item.words();
        }
    }

    private final Context context;
    private final StatedValueContent values;
    private final Map<String, String> sourceTitles;

    FigureRows(Context context) {
        this.context = context;
        this.values = new StatedValueContent(context.formats());
        this.sourceTitles = context.release().sources().stream().collect(Collectors.toMap(Source::id, Source::title));
    }

    /** The table of a section's figures; each value has the figure's defined name. */
    SheetTable ofSection(String name, List<TablePart> parts) {
        List<Entry> entries = new ArrayList<>();
        parts.forEach(part -> part.rows().forEach(item -> entries.add(new Entry(item, Optional.of(part)))));
        return table(name, entries, id -> Optional.of(DefinedNames.figure(id)));
    }

    /** The same columns for figures whose named cells are in their sections. */
    SheetTable ofItems(String name, List<FigureItem> items) {
        List<Entry> entries =
                items.stream().map(item -> new Entry(item, Optional.empty())).toList();
        return table(name, entries, id -> Optional.empty());
    }

    private SheetTable table(String name, List<Entry> entries, Function<String, Optional<String>> names) {
        TableBuilder<Entry> table =
                new TableBuilder<Entry>(entry -> "figure '" + entry.figure().id() + "'");
        table.text(Column.prose(label(Label.FIGURE), 34), entry -> entry.words().label());
        addValue(table, names);
        if (entries.stream().anyMatch(entry -> !entry.words().compared().isEmpty())) {
            table.text(
                    Column.words(label(Label.COMPARED_WITH)),
                    entry -> entry.words().compared());
        }
        new AttributeColumns(context, values)
                .add(table, entries.stream().map(Entry::item).toList(), Entry::item);
        addMeaning(table);
        addEvidence(table);
        return table.build(name, entries);
    }

    private void addValue(TableBuilder<Entry> table, Function<String, Optional<String>> names) {
        table.named(
                        Column.numbers(label(Label.VALUE)),
                        entry -> values.value(
                                entry.figure().value(),
                                entry.figure().unit(),
                                () -> entry.words().number()),
                        entry -> names.apply(entry.figure().id()))
                .column(
                        Column.numbers(label(Label.UPPER_VALUE)),
                        entry -> values.upper(
                                entry.figure().value(), entry.figure().unit()))
                .text(Column.words(label(Label.BOUND)), entry -> entry.words().bound())
                .text(Column.words(label(Label.UNIT)), entry -> entry.words().unitName())
                .text(Column.words(label(Label.SENSE)), entry -> entry.words().sense())
                .text(
                        Column.words(label(Label.DIRECTION)),
                        entry -> entry.words().direction())
                .text(Column.prose(label(Label.AS_STATED), 24), entry -> stated(entry.words()));
    }

    private void addMeaning(TableBuilder<Entry> table) {
        table.text(
                        Column.prose(label(Label.REFERENCE_PERIOD), 22),
                        entry -> entry.words().period())
                .text(Column.words(label(Label.FLAGS)), entry -> joined(entry.words().flags().stream(), " "))
                .text(
                        Column.prose(label(Label.NOTES), 14),
                        entry -> context.notes(entry.item().notes()))
                .text(
                        Column.prose(label(Label.GROUP), 20),
                        entry -> entry.part().flatMap(TablePart::name).orElse(""))
                .text(
                        Column.prose(label(Label.RELATION), 20),
                        entry -> entry.part().map(TablePart::relation).orElse(""));
    }

    private void addEvidence(TableBuilder<Entry> table) {
        table.text(
                        Column.words(label(Label.QUOTE)),
                        entry -> labels(entry.item().quotes()))
                .text(
                        Column.prose(label(Label.WORDS_OF_THE_REPORT), 44),
                        entry -> joined(entry.figure().quotes().stream().map(Quote::text), "\n"))
                .text(
                        Column.prose(label(Label.SOURCE), 44),
                        entry -> distinct(entry.figure().quotes().stream().map(this::sourceTitle)))
                .text(
                        Column.words(label(Label.LINE)),
                        entry ->
                                distinct(entry.figure().quotes().stream().map(quote -> Integer.toString(quote.line()))))
                .text(Column.prose(label(Label.ID), 24), entry -> entry.figure().id());
    }

    /** The full wording with every stated digit; the reason for a missing number. */
    private static String stated(FigureWording words) {
        return words.absence().isEmpty() ? words.full() : words.absence();
    }

    private String sourceTitle(Quote quote) {
        return sourceTitles.getOrDefault(quote.source(), quote.source());
    }

    private static String labels(List<Reference> references) {
        return joined(references.stream().map(Reference::label), ", ");
    }

    private static String distinct(Stream<String> words) {
        return joined(words.collect(Collectors.toCollection(LinkedHashSet::new)).stream(), ", ");
    }

    private static String joined(Stream<String> words, String between) {
        return words.filter(word -> !word.isEmpty()).collect(Collectors.joining(between));
    }

    private String label(Label label) {
        return context.label(label);
    }
}
