package io.github.statbrief.internal.outline;

import io.github.statbrief.Table;
import io.github.statbrief.value.Granularity;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Parts the periods of a table by how long they are: years and months of one table stand apart, and never on one axis. */
public final class PeriodKinds {
    private final Table table;

    public PeriodKinds(Table table) {
        this.table = table;
    }

    /** The kind of a period, by its place in the table's list; empty for what is no period of the calendar. */
    public Optional<Granularity> of(int place) {
        return PeriodRun.calendar(table.periods().get(place)).map(period -> period.granularity());
    }

    /** Some periods, those of each kind together; the kinds in the order in which they begin. */
    public List<List<Integer>> parted(Collection<Integer> places) {
        Map<Optional<Granularity>, List<Integer>> parts = new LinkedHashMap<>();
        places.forEach(place ->
                parts.computeIfAbsent(of(place), kind -> new ArrayList<>()).add(place));
        return List.copyOf(parts.values());
    }

    /** The last so many of each kind, in the table's order. */
    List<Integer> latest(Collection<Integer> places, int ofEach) {
        return parted(places).stream()
                .flatMap(part -> part.subList(Math.max(0, part.size() - ofEach), part.size()).stream())
                .sorted()
                .toList();
    }

    /** The last ones of every kind, so many in all: each kind has an equal share, and what one does not need falls to the others. */
    List<Integer> shared(Collection<Integer> places, int most) {
        List<List<Integer>> parts = parted(places).stream()
                .sorted(Comparator.comparingInt(List::size))
                .toList();
        List<Integer> shared = new ArrayList<>();
        for (int at = 0; at < parts.size(); at++) {
            int share = Math.max(1, (most - shared.size()) / (parts.size() - at));
            List<Integer> part = parts.get(at);
            shared.addAll(part.subList(Math.max(0, part.size() - share), part.size()));
        }
        return shared.stream().sorted().toList();
    }
}
