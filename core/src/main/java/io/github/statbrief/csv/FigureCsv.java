package io.github.statbrief.csv;

import de.siegmar.fastcsv.writer.CsvWriter;
import io.github.statbrief.Figure;
import io.github.statbrief.Measure;
import io.github.statbrief.Quote;
import io.github.statbrief.internal.outline.RichTexts;
import io.github.statbrief.internal.text.EnumWords;
import io.github.statbrief.outline.content.RichText;
import io.github.statbrief.value.Comparison;
import io.github.statbrief.value.Flag;
import io.github.statbrief.value.Note;
import io.github.statbrief.value.ReferencePeriod;
import io.github.statbrief.value.Unit;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** Writes figures as CSV, one row each, for a chart or for a whole release. */
final class FigureCsv {
    private static final List<Column<Figure>> COLUMNS = columns();

    private FigureCsv() {}

    /**
     * Writes figures in the given order.
     *
     * @param figures the figures
     * @param out the target stream; it stays open
     * @throws IOException if {@code out} fails
     */
    static void write(List<Figure> figures, OutputStream out) throws IOException {
        write(figures, List.of(), out);
    }

    /** Writes figures and, below them, further records with the values of some columns. */
    static void write(List<Figure> figures, List<Map<String, String>> records, OutputStream out) throws IOException {
        try (CsvWriter writer = Csv.writer(out)) {
            writer.writeRecord(COLUMNS.stream().map(Column::name).toList());
            for (Figure figure : figures) {
                writer.writeRecord(COLUMNS.stream()
                        .map(column -> column.value().apply(figure))
                        .toList());
            }
            Csv.write(records, COLUMNS, writer);
        }
    }

    static List<Column<Figure>> columns() {
        List<Column<Figure>> columns = new ArrayList<>();
        columns.add(new Column<>("id", Figure::id));
        columns.addAll(measure());
        columns.addAll(StatedValueColumns.of(Figure::value));
        columns.add(
                new Column<>("unit", figure -> figure.unit().map(Unit::notation).orElse("")));
        columns.add(new Column<>("sense", figure -> figure.sense().notation()));
        columns.add(new Column<>(
                "compared",
                figure -> figure.sense()
                        .compared()
                        .map(Comparison::notation)
                        .map(Csv::text)
                        .orElse("")));
        columns.addAll(period());
        columns.add(new Column<>(
                "flags",
                figure -> Csv.several(figure.flags().stream().map(Flag::letter).toList())));
        columns.addAll(quotes());
        columns.add(new Column<>("notes", FigureCsv::notes));
        return columns;
    }

    private static List<Column<Figure>> measure() {
        return List.of(
                text("label", Measure::label),
                text("population", measure -> measure.population().orElse("")),
                text(
                        "where",
                        measure -> Csv.several(measure.dimensions().entrySet().stream()
                                .map(code -> code.getKey() + ": " + code.getValue())
                                .toList())),
                text("stat", measure -> EnumWords.of(measure.stat())),
                text("flow", measure -> EnumWords.of(measure.flow())),
                text("adjustment", measure -> EnumWords.of(measure.adjustment())));
    }

    private static Column<Figure> text(String name, Function<Measure, String> text) {
        return new Column<>(name, figure -> Csv.text(text.apply(figure.measure())));
    }

    private static List<Column<Figure>> period() {
        return List.of(
                new Column<>("period", figure -> figure.period().notation()),
                new Column<>(
                        "period_stated",
                        figure -> named(figure)
                                .map(ReferencePeriod.Named::stated)
                                .map(Csv::text)
                                .orElse("")),
                new Column<>(
                        "period_is",
                        figure -> named(figure)
                                .map(ReferencePeriod.Named::resolved)
                                .orElse(figure.period())
                                .notation()));
    }

    private static List<Column<Figure>> quotes() {
        return List.of(
                quote("source", Quote::source),
                quote("line", quote -> Integer.toString(quote.line())),
                quote("quote", Quote::text));
    }

    private static Column<Figure> quote(String name, Function<Quote, String> part) {
        return new Column<>(
                name,
                figure ->
                        Csv.text(Csv.several(figure.quotes().stream().map(part).toList())));
    }

    /** The notes of the figure, then those of its period, each prefixed with its kind. */
    private static String notes(Figure figure) {
        List<Note> ofPeriod = named(figure).map(ReferencePeriod.Named::notes).orElse(List.of());
        return Csv.several(Stream.concat(figure.notes().stream(), ofPeriod.stream())
                .map(note ->
                        EnumWords.of(note.kind()) + ": " + String.join(" ", RichText.lines(RichTexts.ofNote(note))))
                .toList());
    }

    private static Optional<ReferencePeriod.Named> named(Figure figure) {
        return figure.period() instanceof ReferencePeriod.Named named ? Optional.of(named) : Optional.empty();
    }
}
