package io.github.statbrief.internal.tidy;

import io.github.statbrief.internal.rows.ProblemCollector;
import io.github.statbrief.internal.rows.Row;
import io.github.statbrief.value.Unit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Finds the measure of a record by the content of its columns, and checks its unit. */
final class MeasureMatcher {
    private final TidyLayout layout;
    private final Header header;
    private final List<Integer> columns = new ArrayList<>();
    private final Map<List<String>, Integer> known = new HashMap<>();
    private final int unit;
    private List<String> last = List.of();
    private int lastPlace = -1;

    MeasureMatcher(TidyLayout layout, Header header, ProblemCollector problems) {
        this.layout = layout;
        this.header = header;
        Set<String> names = new LinkedHashSet<>();
        layout.measures()
                .forEach(measure -> measure.where().keySet().stream().sorted().forEach(names::add));
        names.forEach(name -> columns.add(header.place(name, problems)));
        unit = layout.unit().map(each -> header.place(each.column(), problems)).orElse(-1);
    }

    /** The place of a record's measure; -1, with a problem, if it has none. */
    int place(Row row, ProblemCollector problems) {
        if (lastPlace < 0 || !isLikeLast(row)) {
            List<String> values = columns.stream().map(row::field).toList();
            Integer place = known.get(values);
            if (place == null) {
                place = find(row, values, problems);
                if (place >= 0) {
                    known.put(values, place);
                }
            }
            last = values;
            lastPlace = place;
        }
        return lastPlace >= 0 && hasUnit(row, lastPlace, problems) ? lastPlace : -1;
    }

    /** Whether the record belongs to the same measure as the previous one, as most do. */
    private boolean isLikeLast(Row row) {
        for (int at = 0; at < columns.size(); at++) {
            if (!row.field(columns.get(at)).equals(last.get(at))) {
                return false;
            }
        }
        return true;
    }

    private int find(Row row, List<String> values, ProblemCollector problems) {
        List<Integer> fitting = new ArrayList<>();
        for (int place = 0; place < layout.measures().size(); place++) {
            boolean fits = layout.measures().get(place).where().entrySet().stream()
                    .allMatch(entry -> header.has(entry.getKey())
                            && row.field(column(entry.getKey())).equals(entry.getValue()));
            if (fits) {
                fitting.add(place);
            }
        }
        if (fitting.size() == 1) {
            return fitting.get(0);
        }
        int first = columns.isEmpty() ? 0 : columns.get(0);
        problems.at(
                row.line(),
                first,
                fitting.isEmpty()
                        ? "no measure takes the row with " + String.join(", ", values)
                                + "; add one, or leave its rows out with 'rows'"
                        : "the row belongs to two measures, '" + id(fitting.get(0)) + "' and '" + id(fitting.get(1))
                                + "'");
        return -1;
    }

    private int column(String name) {
        return columns.stream()
                .filter(place -> header.name(place).equals(name))
                .findFirst()
                .orElse(0);
    }

    private String id(int place) {
        return layout.measures().get(place).id();
    }

    private boolean hasUnit(Row row, int place, ProblemCollector problems) {
        if (unit < 0) {
            return true;
        }
        String word = row.field(unit);
        Optional<Unit> found =
                Optional.ofNullable(layout.unit().orElseThrow().words().get(word));
        Unit expected = layout.measures().get(place).unit();
        if (found.isPresent() && found.get().equals(expected)) {
            return true;
        }
        problems.at(
                row.line(),
                unit,
                found.isEmpty()
                        ? "the unit '" + word + "' is not declared; say under 'unit' which unit it is"
                        : "the unit '" + word + "' is " + found.get().notation() + ", the measure '" + id(place)
                                + "' is in " + expected.notation());
        return false;
    }
}
