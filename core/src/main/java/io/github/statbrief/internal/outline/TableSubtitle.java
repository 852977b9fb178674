package io.github.statbrief.internal.outline;

import io.github.statbrief.Table;
import io.github.statbrief.TableMeasure;
import io.github.statbrief.table.Dimension;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * The subtitle of table cells: their common measure and unit, the fixed codes, the first and last period of each
 * granularity.
 */
public final class TableSubtitle {
    private final OutlineContext context;
    private final Table table;

    /**
     * Creates the subtitles of a table.
     *
     * @param context words its measures and periods
     * @param table the table
     */
    public TableSubtitle(OutlineContext context, Table table) {
        this.context = context;
        this.table = table;
    }

    /**
     * Words the subtitle of some cells.
     *
     * @param measures the places of their measures
     * @param codes the places of their codes in each dimension
     * @param periods the places of their periods; at least one
     * @return "Alcohol duty receipts, million pounds, 2011 to 2012 – 2020 to 2021"
     */
    public String of(List<Integer> measures, List<List<Integer>> codes, List<Integer> periods) {
        SharedWords shared = SharedWords.of(context.figureText(), table, measures);
        TableMeasure first = table.measures().get(measures.get(0));
        String label = measures.size() == 1 ? context.figureText().heading(first) : "";
        List<String> parts = new ArrayList<>(List.of(label));
        shared.unit().filter(unit -> !names(label, unit)).ifPresent(parts::add);
        return joined(parts, codes, periods);
    }

    /**
     * Words the subtitle of a grid whose columns name the measures: what they share, the fixed codes, the periods.
     *
     * @param selection the part of the table that the grid shows
     * @return "£ billion, seasonally adjusted, June 2013 – June 2014"
     */
    public String ofGrid(Selection selection) {
        if (selection.measures().size() == 1 && selection.codes().stream().anyMatch(codes -> codes.size() > 1)) {
            return of(selection.measures(), selection.codes(), selection.periods());
        }
        SharedWords shared = SharedWords.of(context.figureText(), table, selection.measures());
        List<String> parts = new ArrayList<>(shared.unit().stream().toList());
        parts.addAll(shared.qualifiers());
        return joined(parts, selection.codes(), selection.periods());
    }

    private String joined(List<String> start, List<List<Integer>> codes, List<Integer> periods) {
        List<String> parts = new ArrayList<>(start);
        parts.removeIf(String::isEmpty);
        for (int place = 0; place < table.dimensions().size(); place++) {
            Dimension dimension = table.dimensions().get(place);
            if (codes.get(place).size() == 1) {
                String code = dimension.names().get(codes.get(place).get(0));
                parts.add(context.gridText().fixed(dimension.label(), code));
            }
        }
        new PeriodKinds(table).parted(periods).forEach(kind -> parts.add(span(kind)));
        return context.text().capital(String.join(", ", parts));
    }

    /** Whether a label names the unit already: "Change in the number of people". */
    private static boolean names(String label, String unit) {
        return (" " + label + " ").toLowerCase(Locale.ROOT).contains(" " + unit.toLowerCase(Locale.ROOT) + " ");
    }

    private String span(List<Integer> periods) {
        String start = period(periods.get(0));
        return periods.size() == 1 ? start : context.gridText().periods(start, period(periods.get(periods.size() - 1)));
    }

    private String period(int place) {
        return context.figureText().period(table.periods().get(place));
    }
}
