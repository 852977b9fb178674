package io.github.statbrief.internal.tidy;

import io.github.statbrief.internal.rows.ProblemCollector;
import io.github.statbrief.value.ReferencePeriod;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the columns of values in a data file: a single one, one for each measure, or one for each period. */
final class ValueColumns {
    /** The measure of a column whose rows tell their measure. */
    static final int BY_ROW = -1;

    private static final Pattern PREFIXED = Pattern.compile("(.*\\D)(\\d{4}\\b.*)");

    /**
     * A column of values.
     *
     * @param place its place
     * @param measure the measure of its values, or {@link #BY_ROW}
     * @param period the period of its values; empty if a column holds the periods
     */
    record ValueColumn(int place, int measure, String period) {}

    private final TidyLayout layout;
    private final Header header;
    private final PeriodList periods;
    private final ProblemCollector problems;
    private final List<ValueColumn> columns = new ArrayList<>();

    private ValueColumns(TidyLayout layout, Header header, PeriodList periods, ProblemCollector problems) {
        this.layout = layout;
        this.header = header;
        this.periods = periods;
        this.problems = problems;
    }

    /** The columns of a file with a layout; reports why there are none. */
    static List<ValueColumn> of(TidyLayout layout, Header header, PeriodList periods, ProblemCollector problems) {
        ValueColumns found = new ValueColumns(layout, header, periods, problems);
        layout.value().ifPresent(name -> found.add(header.place(name, problems), BY_ROW, ""));
        if (layout.value().isEmpty()) {
            found.find();
        }
        return List.copyOf(found.columns);
    }

    private void add(int place, int measure, String period) {
        columns.add(new ValueColumn(place, measure, period));
    }

    private void find() {
        boolean across = layout.period().column().isEmpty();
        int before = problems.count();
        if (!layout.hasMeasureColumns()) {
            across("", BY_ROW);
        }
        for (int measure = 0;
                layout.hasMeasureColumns() && measure < layout.measures().size();
                measure++) {
            String column = layout.measures().get(measure).column().orElse("");
            if (across) {
                across(column.endsWith("*") ? column.substring(0, column.length() - 1) : column, measure);
            } else {
                add(header.place(column, problems), measure, "");
            }
        }
        if (columns.isEmpty() && problems.count() == before) {
            problems.at(
                    header.line(),
                    0,
                    "no column is named by a period; name the columns of values and periods, or head the columns 2021, 2021-Q2, 2021-05"
                            + prefixes());
        }
    }

    /** Takes every column that is headed by some text and a period behind it. */
    private void across(String beginning, int measure) {
        for (int place = 0; place < header.size(); place++) {
            String name = header.name(place);
            if (name.startsWith(beginning)) {
                String period = name.substring(beginning.length());
                if (periods.isPeriod(period, header.line(), place, problems)) {
                    add(place, measure, period);
                }
            }
        }
    }

    /** Suggests the texts before the years of the headings. */
    private String prefixes() {
        Set<String> prefixes = new LinkedHashSet<>();
        for (int place = 0; place < header.size(); place++) {
            Matcher prefixed = PREFIXED.matcher(header.name(place));
            if (prefixed.matches() && isPeriod(prefixed.group(2))) {
                prefixes.add(prefixed.group(1));
            }
        }
        return prefixes.isEmpty()
                ? ""
                : "; for headings such as '" + prefixes.iterator().next()
                        + "2021' write 'period: {column: across, prefixes: [\""
                        + String.join("\", \"", prefixes) + "\"]}'"
                        + (prefixes.size() > 1
                                ? ", or give each measure its 'column', as in '"
                                        + prefixes.iterator().next() + "*'"
                                : "");
    }

    private static boolean isPeriod(String text) {
        try {
            ReferencePeriod.parse(text);
            return true;
        } catch (IllegalArgumentException e) {
            return false;
        }
    }
}
