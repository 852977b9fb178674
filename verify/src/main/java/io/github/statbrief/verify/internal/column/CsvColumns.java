package io.github.statbrief.verify.internal.column;

import io.github.statbrief.Figure;
import io.github.statbrief.Measure;
import io.github.statbrief.Quote;
import io.github.statbrief.Table;
import io.github.statbrief.TableMeasure;
import io.github.statbrief.outline.Block;
import io.github.statbrief.outline.Outline;
import io.github.statbrief.outline.content.RichText;
import io.github.statbrief.table.Cell;
import io.github.statbrief.table.Cells;
import io.github.statbrief.table.Code;
import io.github.statbrief.text.FormulaText;
import io.github.statbrief.text.Labels;
import io.github.statbrief.value.Comparison;
import io.github.statbrief.value.Derivation;
import io.github.statbrief.value.FigureAttributes;
import io.github.statbrief.value.Flag;
import io.github.statbrief.value.Note;
import io.github.statbrief.value.ReferencePeriod;
import io.github.statbrief.value.Rounding;
import io.github.statbrief.value.Sense;
import io.github.statbrief.value.StatedValue;
import io.github.statbrief.value.Unit;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collector;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What the columns of CSV files have for a figure or a cell, by their names in docs/release-format.md. Immutable. */
public final class CsvColumns {
    private static final Collector<CharSequence, ?, String> SEVERAL = Collectors.joining(" | ");

    private final Labels labels;
    /** The texts of notes, without their marks. */
    private final Map<Note, String> notes = new HashMap<>();

    /**
     * The columns of a release.
     *
     * @param outline the outline of the release
     */
    public CsvColumns(Outline outline) {
        this.labels = Labels.in(outline.release().language());
        for (Block block : outline.blocks()) {
            if (block instanceof Block.Notes all) {
                all.items().forEach(item -> notes.put(item.note(), String.join(" ", RichText.lines(item.passages()))));
            }
        }
    }

    /** The columns of a figure. */
    public Map<String, String> of(Figure figure) {
        Map<String, String> columns = new HashMap<>();
        value(
                columns,
                figure.value(),
                figure.sense(),
                figure.flags(),
                figure.attributes().limits().map(limits -> limits.range()));
        columns.put("id", figure.id());
        columns.put("label", text(figure.measure().label()));
        columns.put("unit", figure.unit().map(Unit::notation).orElse(""));
        columns.put("period", figure.period().notation());
        describe(columns, figure);
        attributes(columns, figure.attributes());
        columns.put("notes", notes(figure));
        columns.put("source", figure.quotes().stream().map(Quote::source).collect(SEVERAL));
        columns.put(
                "line",
                figure.quotes().stream()
                        .map(quote -> Integer.toString(quote.line()))
                        .collect(SEVERAL));
        columns.put(
                "quote",
                text(figure.quotes().stream().map(quote -> words(quote.text())).collect(SEVERAL)));
        return columns;
    }

    private void describe(Map<String, String> columns, Figure figure) {
        Measure measure = figure.measure();
        columns.put("population", text(measure.population().orElse("")));
        columns.put(
                "where",
                text(measure.dimensions().entrySet().stream()
                        .map(code -> words(code.getKey() + ": " + code.getValue()))
                        .collect(SEVERAL)));
        columns.put("stat", labels.code(measure.stat()));
        columns.put("flow", labels.code(measure.flow()));
        columns.put("adjustment", labels.code(measure.adjustment()));
        columns.put("prices", labels.code(measure.prices()));
        columns.put("base", measure.base().map(ReferencePeriod::notation).orElse(""));
        ReferencePeriod period = figure.period();
        columns.put("period_stated", period instanceof ReferencePeriod.Named named ? text(named.stated()) : "");
        columns.put(
                "period_is", (period instanceof ReferencePeriod.Named named ? named.resolved() : period).notation());
    }

    private static void attributes(Map<String, String> columns, FigureAttributes all) {
        columns.put("of", text(all.of().map(FigureAttributes.Whole::notation).orElse("")));
        columns.put("at", text(all.at().map(FigureAttributes.Place::notation).orElse("")));
        columns.put("condition", text(all.condition().orElse("")));
        columns.put("was", all.was().map(StatedValue::inSigns).orElse(""));
        columns.put(
                "confidence_level",
                all.limits()
                        .flatMap(FigureAttributes.Limits::level)
                        .map(BigDecimal::toPlainString)
                        .orElse(""));
        columns.put(
                "significance",
                all.significance().map(FigureAttributes.Significance::words).orElse(""));
        columns.put("derived", all.derivation().map(Derivation::notation).orElse(""));
        columns.put(
                "decimals",
                all.derivation()
                        .flatMap(Derivation::rounding)
                        .map(Rounding::notation)
                        .orElse(""));
    }

    /** The notes of a figure, then those of its period, each with its kind. */
    private String notes(Figure figure) {
        Stream<Note> ofPeriod =
                figure.period() instanceof ReferencePeriod.Named named ? named.notes().stream() : Stream.empty();
        return Stream.concat(figure.notes().stream(), ofPeriod)
                .map(note -> words(labels.code(note.kind()) + ": " + notes.getOrDefault(note, note.text())))
                .collect(SEVERAL);
    }

    /** The columns of a cell. */
    public Map<String, String> of(Table table, int row) {
        Cells cells = table.cells();
        Cell cell = cells.cell(row);
        TableMeasure measure = table.measures().get(cells.measure(row));
        Map<String, String> columns = new HashMap<>();
        value(columns, cell.value(), measure.sense(), cell.flags(), cell.limits());
        columns.put("measure", measure.id());
        columns.put("label", text(measure.measure().label()));
        columns.put("unit", measure.unit().notation());
        columns.put(
                "note",
                cell.note()
                        .map(note -> text(labels.code(note.kind()) + ": " + note.text()))
                        .orElse(""));
        columns.put("period", table.periods().get(cells.period(row)).notation());
        for (int dimension = 0; dimension < cells.dimensions(); dimension++) {
            String id = table.dimensions().get(dimension).id();
            Code code = table.dimensions().get(dimension).codes().get(cells.code(dimension, row));
            if (!columns.containsKey(id)) {
                columns.put(id, text(code.id()));
                columns.put(id + "_label", text(code.label()));
            }
        }
        return columns;
    }

    private void value(
            Map<String, String> columns,
            StatedValue value,
            Sense sense,
            Collection<Flag> flags,
            Optional<StatedValue.Range> limits) {
        columns.put("reading", value.inSigns());
        columns.put("bound", bound(value));
        columns.put(
                "value",
                (value instanceof StatedValue.Range range ? Optional.of(range.low()) : value.number())
                        .map(BigDecimal::toPlainString)
                        .orElse(""));
        columns.put(
                "upper", value instanceof StatedValue.Range range ? range.high().toPlainString() : "");
        if (value.numberInWords().isEmpty()) {
            columns.put("stated_digits", digits(value));
        }
        columns.put("reason", value instanceof StatedValue.Absent absent ? labels.code(absent.reason()) : "");
        columns.put("sense", sense.notation());
        columns.put(
                "compared",
                sense.compared().map(Comparison::notation).map(CsvColumns::text).orElse(""));
        columns.put("flags", flags.stream().map(Flag::letter).collect(SEVERAL));
        columns.put("low", limits.map(range -> range.low().toPlainString()).orElse(""));
        columns.put("high", limits.map(range -> range.high().toPlainString()).orElse(""));
    }

    private static String digits(StatedValue value) {
        return (value instanceof StatedValue.Range range ? Optional.of(range.low()) : value.number())
                .map(number -> Integer.toString(number.precision()))
                .orElse("");
    }

    private String bound(StatedValue value) {
        if (value instanceof StatedValue.Range range) {
            return labels.code(range.bound());
        }
        return value instanceof StatedValue.Point point ? labels.code(point.bound()) : "";
    }

    /** A text as CSV has it: without soft hyphens, and with a sign before what a spreadsheet would take for a formula. */
    private static String text(String text) {
        String words = words(text);
        return FormulaText.begins(words) ? "'" + words : words;
    }

    private static String words(String text) {
        return text.replace("\u00AD", "");
    }
}
