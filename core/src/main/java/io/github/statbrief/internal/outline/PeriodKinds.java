package io.github.statbrief.internal.outline;

import io.github.statbrief.Table;
import io.github.statbrief.internal.period.PeriodKind;
import io.github.statbrief.internal.period.PeriodSpan;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Groups the periods of a table by kind, because years and months never share an axis. */
public final class PeriodKinds {
    private final Table table;

    /** Reads the kind of each period of a table. */
    public PeriodKinds(Table table) {
        this.table = table;
    }

    /** The kind of a period by its place in the table's list; empty if the period has no two ends. */
    public Optional<PeriodKind> of(int place) {
        return PeriodSpan.of(table.periods().get(place)).map(PeriodSpan::kind);
    }

    /** Groups periods by kind; the groups are in order of their first period. */
    public List<List<Integer>> parted(Collection<Integer> places) {
        Map<Optional<PeriodKind>, List<Integer>> parts = new LinkedHashMap<>();
        places.forEach(place ->
                parts.computeIfAbsent(of(place), kind -> new ArrayList<>()).add(place));
        return List.copyOf(parts.values());
    }

    /** The latest periods of each kind, in table order. */
    List<Integer> latest(Collection<Integer> places, int ofEach) {
        return parted(places).stream()
                .flatMap(part -> part.subList(Math.max(0, part.size() - ofEach), part.size()).stream())
                .sorted()
                .toList();
    }

    /**
     * The latest periods of all kinds up to a total; each gets an equal share, and unused shares go to the
     * others.
     */
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
