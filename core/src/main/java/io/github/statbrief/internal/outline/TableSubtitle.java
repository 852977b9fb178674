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
        List<String> parts = new ArrayList<>();
        TableMeasure first = table.measures().get(measures.get(0));
        String label = measures.size() == 1 ? context.figureText().heading(first) : "";
        String unit = context.figureText().unit(first.unit());
        boolean oneUnit = measures.stream()
                .map(table.measures()::get)
                .allMatch(each -> each.unit().equals(first.unit()));
        parts.add(label);
        parts.add(oneUnit && !names(label, unit) ? unit : "");
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
