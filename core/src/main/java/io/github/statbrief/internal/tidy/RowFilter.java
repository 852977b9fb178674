package io.github.statbrief.internal.tidy;

import io.github.statbrief.internal.rows.ProblemCollector;
import io.github.statbrief.internal.rows.Row;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Selects the records of a file to read. */
final class RowFilter {
    /** A condition on a column: its field equals one of some values or begins with one of some prefixes. */
    private record Condition(int column, List<String> values, List<String> beginnings) {
        boolean holds(Row row) {
            String value = row.field(column);
            return values.contains(value) || beginnings.stream().anyMatch(value::startsWith);
        }
    }

    private final List<Condition> conditions;
    private final List<Condition> skipped;

    RowFilter(TidyLayout layout, Header header, ProblemCollector problems) {
        conditions = conditions(layout.rows(), header, problems);
        skipped = conditions(layout.format().skip(), header, problems);
    }

    private static List<Condition> conditions(
            Map<String, List<String>> values, Header header, ProblemCollector problems) {
        List<Condition> conditions = new ArrayList<>();
        values.keySet().stream().sorted().forEach(column -> {
            List<String> all = values.getOrDefault(column, List.of());
            List<String> exact =
                    all.stream().filter(value -> !value.endsWith("*")).toList();
            List<String> beginnings = all.stream()
                    .filter(value -> value.endsWith("*"))
                    .map(value -> value.substring(0, value.length() - 1))
                    .toList();
            conditions.add(new Condition(header.place(column, problems), exact, beginnings));
        });
        return conditions;
    }

    boolean takes(Row row) {
        return conditions.stream().allMatch(condition -> condition.holds(row))
                && skipped.stream().noneMatch(condition -> condition.holds(row));
    }
}
