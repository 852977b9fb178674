package io.github.statbrief.internal.tidy;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The column names of a data file. */
final class Header {
    private final List<String> names;
    private final Map<String, Integer> places = new HashMap<>();

    Header(List<String> names, ProblemCollector problems) {
        this.names = List.copyOf(names);
        for (int place = 0; place < names.size(); place++) {
            String name = names.get(place).strip();
            if (places.putIfAbsent(name, place) != null) {
                problems.at(1, place, "the column '" + name + "' is there twice");
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
            problems.at(1, 0, "no column '" + name + "'; there are: " + String.join(", ", names));
            return 0;
        }
        return place;
    }

    boolean has(String name) {
        return places.containsKey(name);
    }
}
