package io.github.statbrief.internal.outline.chart;

import io.github.statbrief.Table;
import io.github.statbrief.TableMeasure;
import io.github.statbrief.internal.outline.CellIndex;
import io.github.statbrief.internal.outline.OutlineContext;
import io.github.statbrief.internal.outline.SeriesKey;
import io.github.statbrief.internal.outline.TableMembers;
import io.github.statbrief.outline.chart.Plot;
import io.github.statbrief.value.Bound;
import io.github.statbrief.value.StatedValue;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.IntStream;

/** Lays out two measures of a table at one period as dots: a series each, a category for each code. */
final class ScatterLayout {
    private final OutlineContext context;
    private final Table table;
    private final SeriesLayout layout;

    /**
     * Lays out the cells.
     *
     * @param context words the measures
     * @param members the series shown, of two measures along one list of codes
     * @param period the place of the period
     */
    ScatterLayout(OutlineContext context, TableMembers members, int period) {
        this.context = context;
        table = members.table();
        CellIndex index = new CellIndex(table, members.list());
        List<Integer> measures = members.places(0);
        List<Integer> codes =
                members.varying().stream().filter(axis -> axis > 0).toList();
        Set<SeriesKey> dots = new LinkedHashSet<>();
        members.list().forEach(member -> dots.add(member.at(0, measures.get(0))));
        List<List<OptionalInt>> rows = new ArrayList<>();
        for (int measure : measures) {
            rows.add(dots.stream()
                    .map(dot -> index.row(dot.at(0, measure), period))
                    .toList());
        }
        layout = new SeriesLayout(
                dots.stream()
                        .map(dot -> members.name(dot, codes))
                        .map(name -> new Plot.Category(name, name))
                        .toList(),
                measures.stream().map(this::title).toList(),
                rows);
    }

    /** The words beside an axis: "Mean income, pounds". */
    private String title(int measure) {
        TableMeasure of = table.measures().get(measure);
        String label = context.figureText().heading(of);
        String unit = context.figureText().unit(of.unit());
        return label.equalsIgnoreCase(unit) ? label : context.seriesText().placeOf(label, unit);
    }

    /** Every code. */
    SeriesLayout all() {
        return layout;
    }

    /** The codes for which both numbers are exact: a bound has no place on either axis. */
    SeriesLayout exact() {
        return layout.keeping(IntStream.range(0, layout.categories().size())
                .filter(at -> layout.rows().stream().allMatch(row -> isExact(row.get(at))))
                .boxed()
                .toList());
    }

    private boolean isExact(OptionalInt row) {
        return row.isPresent()
                && table.cells().cell(row.getAsInt()).value() instanceof StatedValue.Point point
                && point.bound() == Bound.EXACT;
    }
}
