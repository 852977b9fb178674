package io.github.statbrief.verify.internal.manifest;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.github.statbrief.CellReference;
import io.github.statbrief.Figure;
import io.github.statbrief.Prose;
import io.github.statbrief.Release;
import io.github.statbrief.Table;
import io.github.statbrief.TableMeasure;
import io.github.statbrief.table.Cell;
import io.github.statbrief.table.Cells;
import io.github.statbrief.table.Dimension;
import io.github.statbrief.text.FigureText;
import io.github.statbrief.value.Flag;
import io.github.statbrief.value.ReferencePeriod;
import io.github.statbrief.value.Sense;
import io.github.statbrief.value.StatedValue;
import io.github.statbrief.value.Unit;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.IntFunction;

/**
 * What a release states of a figure or a cell.
 *
 * @param id the id of the figure, or the notation of the cell
 * @param label what it measures, in words
 * @param words its value in words: "more than 500,000 cases"
 * @param value its value in the notation of release files, with its bound: ">500,000"
 * @param number its number in full digits; left out if it is a range, has none or is stated in words
 * @param unit its unit in the notation of release files; left out if it has none
 * @param sense level or change, in the notation of release files
 * @param period its reference period, in words
 * @param flags its status, in words
 */
@JsonPropertyOrder({"id", "label", "words", "value", "number", "unit", "sense", "period", "flags"})
@JsonInclude(JsonInclude.Include.NON_EMPTY)
record StatedFigure(
        String id,
        String label,
        String words,
        String value,
        String number,
        String unit,
        String sense,
        String period,
        List<String> flags) {
    /** Copies the flags. */
    StatedFigure {
        flags = List.copyOf(flags);
    }

    /** The figures of a release, then the cells of its tables. */
    static List<StatedFigure> of(Release release) {
        FigureText text = FigureText.of(release);
        List<StatedFigure> all = new ArrayList<>();
        release.figures().forEach(figure -> all.add(of(figure, text)));
        release.tables().forEach(table -> add(table, text, all));
        return List.copyOf(all);
    }

    private static StatedFigure of(Figure figure, FigureText text) {
        return new StatedFigure(
                figure.id(),
                text.label(figure.measure()),
                text.inProse(figure, Prose.Form.FULL),
                figure.value().inSigns(),
                number(figure.value()),
                figure.unit().map(Unit::notation).orElse(""),
                sense(figure.sense()),
                text.period(figure.period()),
                words(figure.flags(), text));
    }

    private static void add(Table table, FigureText text, List<StatedFigure> all) {
        IntFunction<CellReference> namer = CellReference.namer(table);
        Cells cells = table.cells();
        for (int row = 0; row < cells.size(); row++) {
            Cell cell = cells.cell(row);
            TableMeasure measure = table.measures().get(cells.measure(row));
            ReferencePeriod period = table.periods().get(cells.period(row));
            List<String> label = new ArrayList<>(List.of(text.label(measure.measure())));
            for (int at = 0; at < cells.dimensions(); at++) {
                Dimension dimension = table.dimensions().get(at);
                label.add(dimension.codes().get(cells.code(at, row)).label());
            }
            all.add(new StatedFigure(
                    namer.apply(row).notation(),
                    String.join(", ", label),
                    text.inProse(cell, measure, period, Prose.Form.FULL),
                    cell.value().inSigns(),
                    number(cell.value()),
                    measure.unit().notation(),
                    sense(measure.sense()),
                    text.period(period),
                    words(cell.flags(), text)));
        }
    }

    private static String number(StatedValue value) {
        return value.number().map(BigDecimal::toPlainString).orElse("");
    }

    private static String sense(Sense sense) {
        return sense.notation();
    }

    private static List<String> words(Collection<Flag> flags, FigureText text) {
        return flags.stream().map(text::flag).toList();
    }
}
