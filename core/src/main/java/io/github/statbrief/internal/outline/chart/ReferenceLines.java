package io.github.statbrief.internal.outline.chart;

import io.github.statbrief.Figure;
import io.github.statbrief.TableMeasure;
import io.github.statbrief.chart.ChartOptions;
import io.github.statbrief.internal.outline.OutlineContext;
import io.github.statbrief.internal.outline.text.SeriesText;
import io.github.statbrief.outline.chart.Plot;
import io.github.statbrief.outline.content.FigureItem;
import io.github.statbrief.table.Cell;
import io.github.statbrief.value.Direction;
import io.github.statbrief.value.Sense;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Words the reference lines that an author asks for, in the unit and sense of their chart. */
final class ReferenceLines {
    private ReferenceLines() {}

    /** The lines across a chart of a measure. */
    static List<Plot.Reference> of(OutlineContext context, ChartOptions options, TableMeasure measure) {
        List<Plot.Reference> lines = new ArrayList<>();
        Sense sense = measure.sense();
        boolean isFall = sense.isChange() && sense.direction() == Direction.DOWN;
        for (ChartOptions.Reference asked : options.references()) {
            BigDecimal value = asked.value().value();
            lines.add(new Plot.Reference(
                    "reference " + (lines.size() + 1),
                    isFall ? value.negate() : value,
                    asked.value(),
                    measure,
                    asked.label(),
                    context.figureText().brief(asked.value(), Optional.of(measure.unit()), sense, Set.of()),
                    context.figureText()
                            .of(Cell.of(asked.value(), Set.of()), measure.asStated())
                            .spoken()));
        }
        return lines;
    }

    /** The line at the base of an index, and those that an author asks for besides. */
    static List<Plot.Reference> ofIndex(
            OutlineContext context, ChartOptions options, TableMeasure stated, String base) {
        TableMeasure measure = IndexValues.measure(stated);
        String label = context.scaleText().baseLine(base);
        List<Plot.Reference> lines = new ArrayList<>(of(context, options, measure));
        ChartOptions.Reference line = ChartOptions.Reference.of("100", label);
        lines.add(new Plot.Reference(
                "reference " + (lines.size() + 1), line.value().value(), line.value(), measure, label, "100", "100"));
        return lines;
    }

    /** The lines across a chart of comparable figures. */
    static List<Plot.Reference> of(OutlineContext context, ChartOptions options, List<FigureItem> items) {
        return items.stream()
                .map(FigureItem::figure)
                .filter(figure -> figure.unit().isPresent())
                .findFirst()
                .map(figure -> of(context, options, measure(figure)))
                .orElse(List.of());
    }

    private static TableMeasure measure(Figure figure) {
        return new TableMeasure(figure.id(), figure.measure(), figure.unit().orElseThrow(), figure.sense());
    }

    /** The lines with their values in words. */
    static List<SeriesText.Place> places(List<Plot.Reference> references) {
        return references.stream()
                .map(line -> new SeriesText.Place(line.label(), line.spoken()))
                .toList();
    }
}
