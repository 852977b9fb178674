package io.github.statbrief.verify.internal.column;

import io.github.statbrief.Quote;
import io.github.statbrief.Table;
import io.github.statbrief.TableMeasure;
import io.github.statbrief.outline.content.FigureItem;
import io.github.statbrief.outline.content.Reference;
import io.github.statbrief.table.Cell;
import io.github.statbrief.table.Cells;
import io.github.statbrief.table.Code;
import io.github.statbrief.table.Dimension;
import io.github.statbrief.text.AttributeWording;
import io.github.statbrief.text.FigureText;
import io.github.statbrief.text.FigureWording;
import io.github.statbrief.text.Label;
import io.github.statbrief.text.Labels;
import io.github.statbrief.value.Bound;
import io.github.statbrief.value.Flag;
import io.github.statbrief.value.ReferencePeriod;
import io.github.statbrief.value.StatedValue;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** What the columns of sheets for programs have for a figure or a cell, by the headings of the columns. Immutable. */
public final class FullColumns {
    private final Labels labels;
    private final FigureText text;

    /**
     * The columns of a release.
     *
     * @param labels the words of its language
     * @param text how its figures are written
     */
    public FullColumns(Labels labels, FigureText text) {
        this.labels = labels;
        this.text = text;
    }

    /**
     * What a row has.
     *
     * @param columns the content of its columns, by heading
     * @param period its reference period, whose days it may have
     */
    public record FullRow(Map<String, String> columns, ReferencePeriod period) {}

    /** The columns of a figure that state what it is; others explain it. */
    public FullRow of(FigureItem item) {
        FigureWording words = item.words();
        AttributeWording attributes = words.attributes();
        Map<String, String> columns = new HashMap<>();
        put(columns, Label.ID, item.figure().id());
        put(columns, Label.FIGURE, words.label());
        value(columns, item.figure().value(), words.number());
        put(columns, Label.BOUND, words.bound());
        put(columns, Label.UNIT, words.unitName());
        put(columns, Label.SENSE, words.sense());
        put(columns, Label.DIRECTION, words.direction());
        put(columns, Label.AS_STATED, words.absence().isEmpty() ? words.full() : words.absence());
        put(columns, Label.COMPARED_WITH, words.compared());
        put(columns, Label.REFERENCE_PERIOD, words.period());
        put(columns, Label.FLAGS, String.join(" ", words.flags()));
        put(columns, Label.PART_OF, attributes.whole());
        put(columns, Label.HELD_AT, attributes.place());
        put(columns, Label.CONFIDENCE_LEVEL, attributes.level());
        put(columns, Label.SIGNIFICANCE, attributes.significance());
        put(columns, Label.BEFORE_REVISION, attributes.before());
        put(columns, Label.CONDITION, attributes.condition());
        limits(columns, item.figure().attributes().limits().map(limits -> limits.range()));
        columns.put(
                labels.of(Label.PERIOD) + " (" + labels.of(Label.CODE) + ")",
                item.figure().period().notation());
        put(columns, Label.POPULATION, item.figure().measure().population().orElse(""));
        put(
                columns,
                Label.BASE_PERIOD,
                item.figure().measure().base().map(ReferencePeriod::notation).orElse(""));
        evidence(columns, item);
        return new FullRow(columns, item.figure().period());
    }

    private void evidence(Map<String, String> columns, FigureItem item) {
        List<Quote> quotes = item.figure().quotes();
        put(
                columns,
                Label.NOTES,
                item.notes().stream()
                        .map(note -> labels.noteMarker(note.number()))
                        .collect(Collectors.joining(", ")));
        put(columns, Label.QUOTE, item.quotes().stream().map(Reference::label).collect(Collectors.joining(", ")));
        put(columns, Label.WORDS_OF_THE_REPORT, quotes.stream().map(Quote::text).collect(Collectors.joining("\n")));
        put(
                columns,
                Label.LINE,
                quotes.stream()
                        .map(quote -> Integer.toString(quote.line()))
                        .distinct()
                        .collect(Collectors.joining(", ")));
    }

    /** The columns of a cell. */
    public FullRow of(Table table, int row) {
        Cells cells = table.cells();
        Cell cell = cells.cell(row);
        TableMeasure measure = table.measures().get(cells.measure(row));
        Map<String, String> columns = new HashMap<>();
        for (int dimension = 0; dimension < cells.dimensions(); dimension++) {
            Dimension each = table.dimensions().get(dimension);
            Code code = each.codes().get(cells.code(dimension, row));
            columns.put(each.label(), code.label());
            columns.put(each.label() + " (" + labels.of(Label.CODE) + ")", code.id());
        }
        StatedValue value = cell.value();
        put(columns, Label.PERIOD, text.period(table.periods().get(cells.period(row))));
        put(columns, Label.MEASURE, text.label(measure.measure()));
        value(columns, value, text.of(cell, measure).number());
        put(
                columns,
                Label.DECIMALS,
                value.number().map(number -> Integer.toString(number.scale())).orElse(""));
        put(columns, Label.BOUND, labels.bound(bound(value)));
        put(columns, Label.UNIT, text.unit(measure.unit()));
        put(columns, Label.SENSE, labels.sense(measure.sense()));
        put(columns, Label.DIRECTION, labels.direction(measure.sense()));
        put(columns, Label.COMPARED_WITH, text.compared(measure));
        put(columns, Label.FLAGS, cell.flags().stream().map(Flag::shorthand).collect(Collectors.joining(" ")));
        put(columns, Label.NOTE, cell.note().map(note -> note.text()).orElse(""));
        limits(columns, cell.limits());
        return new FullRow(columns, table.periods().get(cells.period(row)));
    }

    private static Bound bound(StatedValue value) {
        if (value instanceof StatedValue.Range range) {
            return range.bound();
        }
        return value instanceof StatedValue.Point point ? point.bound() : Bound.EXACT;
    }

    private void value(Map<String, String> columns, StatedValue value, String words) {
        if (value instanceof StatedValue.Range range) {
            put(columns, Label.VALUE, plain(range.low()));
            put(columns, Label.UPPER_VALUE, plain(range.high()));
        } else {
            put(columns, Label.VALUE, value.number().map(FullColumns::plain).orElse(words));
            put(columns, Label.UPPER_VALUE, "");
        }
    }

    private void limits(Map<String, String> columns, Optional<StatedValue.Range> limits) {
        put(columns, Label.LOWER_LIMIT, limits.map(range -> plain(range.low())).orElse(""));
        put(columns, Label.UPPER_LIMIT, limits.map(range -> plain(range.high())).orElse(""));
    }

    private void put(Map<String, String> columns, Label heading, String content) {
        columns.put(labels.of(heading), content);
    }

    public static String plain(BigDecimal number) {
        return number.stripTrailingZeros().toPlainString();
    }
}
