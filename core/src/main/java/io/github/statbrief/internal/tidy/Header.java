package io.github.statbrief.internal.tidy;

import io.github.statbrief.internal.rows.ProblemCollector;
import io.github.statbrief.internal.rows.Row;
import io.github.statbrief.internal.text.Suggestions;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The column names of a data file. */
final class Header {
    private final long line;
    private final List<String> names;
    private final Map<String, Integer> places = new HashMap<>();

    Header(Row row, ProblemCollector problems) {
        line = row.line();
        names = List.copyOf(row.fields());
        for (int place = 0; place < names.size(); place++) {
            String name = names.get(place).strip();
            // columns without a name are common behind a table; only one can be asked for
            if (places.putIfAbsent(name, place) != null && !name.isEmpty()) {
                problems.at(line, place, "the column '" + name + "' is there twice");
            }
        }
    }

    int size() {
        return names.size();
    }

    String name(int place) {
        return names.get(place).strip();
    }

    /** The place of a column; 0, with a problem, if no column has the name. */
    int place(String name, ProblemCollector problems) {
        Integer place = places.get(name);
        if (place == null) {
            problems.at(
                    line,
                    0,
                    Suggestions.refusal(
                            "no column '" + name + "'",
                            name,
                            places.keySet(),
                            "; there are: " + String.join(", ", shown())));
            return 0;
        }
        if (name.isEmpty() && names.stream().filter(String::isBlank).count() > 1) {
            problems.at(line, place, "several columns have no name; give the one that is meant a name");
        }
        return place;
    }

    /** The line that names the columns. */
    long line() {
        return line;
    }

    private List<String> shown() {
        return names.stream()
                .map(name -> name.isBlank() ? "\"\" (a column without a name)" : name)
                .toList();
    }

    boolean has(String name) {
        return places.containsKey(name);
    }
}
