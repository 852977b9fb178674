package io.github.statbrief.sheets.plan;

import io.github.statbrief.Measure;
import io.github.statbrief.Quote;
import io.github.statbrief.Source;
import io.github.statbrief.measure.Adjustment;
import io.github.statbrief.measure.Flow;
import io.github.statbrief.outline.content.Reference;
import io.github.statbrief.outline.content.TablePart;
import io.github.statbrief.sheets.cell.Column;
import io.github.statbrief.sheets.cell.StatedValueContent;
import io.github.statbrief.text.FigureWording;
import io.github.statbrief.text.Label;
import io.github.statbrief.value.ReferencePeriod;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Tables of figures, one row each, with a column for every part of their meaning. */
final class FigureRows {
    private final Context context;
    private final StatedValueContent values;
    private final Map<String, String> sourceTitles;

    FigureRows(Context context) {
        this.context = context;
        this.values = new StatedValueContent(context.formats().forMachines());
        this.sourceTitles = context.release().sources().stream().collect(Collectors.toMap(Source::id, Source::title));
    }

    /** The table; each value has the figure's defined name. */
    SheetTable of(String name, List<FigureSheets.Entry> entries) {
        TableBuilder<FigureSheets.Entry> table = new TableBuilder<FigureSheets.Entry>(
                entry -> "figure '" + entry.item().figure().id() + "'");
        table.text(
                        Column.prose(label(Label.FIGURE), 34),
                        entry -> entry.item().words().label())
                .text(Column.prose(label(Label.SECTION), 26), FigureSheets.Entry::section);
        addValue(table);
        if (entries.stream().anyMatch(entry -> !entry.item().words().compared().isEmpty())) {
            table.text(
                    Column.words(label(Label.COMPARED_WITH)),
                    entry -> entry.item().words().compared());
        }
        new AttributeColumns(context, values)
                .add(table, entries.stream().map(FigureSheets.Entry::item).toList(), FigureSheets.Entry::item);
        addMeaning(table);
        addMeasure(table);
        addEvidence(table);
        return table.build(name, entries);
    }

    private void addValue(TableBuilder<FigureSheets.Entry> table) {
        table.named(
                        Column.numbers(label(Label.VALUE)),
                        entry -> values.value(
                                entry.item().figure().value(),
                                entry.item().figure().unit(),
                                () -> entry.item().words().number()),
                        entry -> Optional.of(
                                DefinedNames.figure(entry.item().figure().id())))
                .column(
                        Column.numbers(label(Label.UPPER_VALUE)),
                        entry -> values.upper(
                                entry.item().figure().value(),
                                entry.item().figure().unit()))
                .text(
                        Column.words(label(Label.BOUND)),
                        entry -> entry.item().words().bound())
                .text(
                        Column.words(label(Label.UNIT)),
                        entry -> entry.item().words().unitName())
                .text(
                        Column.words(label(Label.SENSE)),
                        entry -> entry.item().words().sense())
                .text(
                        Column.words(label(Label.DIRECTION)),
                        entry -> entry.item().words().direction())
                .text(
                        Column.prose(label(Label.AS_STATED), 24),
                        entry -> stated(entry.item().words()));
    }

    private void addMeaning(TableBuilder<FigureSheets.Entry> table) {
        table.text(
                        Column.prose(label(Label.REFERENCE_PERIOD), 22),
                        entry -> entry.item().words().period())
                .text(Column.words(label(Label.FLAGS)), entry -> joined(entry.item().words().flags().stream(), " "))
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

    /** Adds what the numbers measure, in the codes of release files and of the figures' CSV. */
    private void addMeasure(TableBuilder<FigureSheets.Entry> table) {
        measure(table, Label.STATISTIC, measure -> code(measure.stat()));
        measure(table, Label.FLOW, measure -> measure.flow() == Flow.NONE ? "" : code(measure.flow()));
        measure(
                table,
                Label.ADJUSTMENT,
                measure -> measure.adjustment() == Adjustment.UNSTATED ? "" : code(measure.adjustment()));
        measure(table, Label.POPULATION, measure -> measure.population().orElse(""));
        measure(
                table,
                Label.BASE_PERIOD,
                measure -> measure.base().map(ReferencePeriod::notation).orElse(""));
        table.text(
                Column.words(label(Label.PERIOD) + " (" + label(Label.CODE) + ")"),
                entry -> entry.item().figure().period().notation());
        table.column(
                        Column.words(label(Label.PERIOD_START)),
                        entry -> PeriodDays.of(entry.item().figure().period()).first())
                .column(
                        Column.words(label(Label.PERIOD_END)),
                        entry -> PeriodDays.of(entry.item().figure().period()).last());
    }

    private void measure(TableBuilder<FigureSheets.Entry> table, Label heading, Function<Measure, String> answer) {
        table.text(
                Column.words(label(heading)),
                entry -> answer.apply(entry.item().figure().measure()));
    }

    private String code(Enum<?> constant) {
        return context.labels().code(constant);
    }

    private void addEvidence(TableBuilder<FigureSheets.Entry> table) {
        table.text(
                        Column.words(label(Label.QUOTE)),
                        entry -> labels(entry.item().quotes()))
                .text(
                        Column.prose(label(Label.WORDS_OF_THE_REPORT), 44),
                        entry -> joined(entry.item().figure().quotes().stream().map(Quote::text), "\n"))
                .text(
                        Column.prose(label(Label.SOURCE), 44),
                        entry ->
                                distinct(entry.item().figure().quotes().stream().map(this::sourceTitle)))
                .text(
                        Column.words(label(Label.LINE)),
                        entry -> distinct(
                                entry.item().figure().quotes().stream().map(quote -> Integer.toString(quote.line()))))
                .text(
                        Column.prose(label(Label.ID), 24),
                        entry -> entry.item().figure().id());
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
