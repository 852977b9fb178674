package io.github.statbrief.internal.check.amount;

import io.github.statbrief.Table;
import io.github.statbrief.table.Code;
import io.github.statbrief.table.Dimension;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Checks whether the part of a table shown in the brief can be stacked: the parts of one whole, few enough to tell
 * apart.
 */
public final class StackCheck {
    /** The most parts that readers can tell apart in one bar. */
    private static final int MOST_PARTS = 4;

    private final Table table;

    /** Creates the check of a table and of its display selection. */
    public StackCheck(Table table) {
        this.table = table;
    }

    /** Explains why the parts cannot be stacked; empty if they can. */
    public Optional<String> refusal() {
        Optional<List<Code>> parts = table.dimensions().stream()
                .map(this::shown)
                .filter(StackCheck::areParts)
                .findFirst();
        if (parts.isEmpty()) {
            return table.dimensions().stream()
                    .flatMap(dimension -> remedy(dimension).stream())
                    .findFirst()
                    .map(remedy -> "only the parts of one whole are stacked, and the codes that are shown are none; "
                            + remedy);
        }
        int size = parts.get().size();
        return size <= MOST_PARTS
                ? Optional.empty()
                : Optional.of("a bar of " + size + " parts cannot be read; up to " + MOST_PARTS
                        + " are stacked; pick some with 'show', or write 'chart: bars'");
    }

    /** The codes of a dimension that are shown, without totals. */
    private List<Code> shown(Dimension dimension) {
        List<String> picked = table.show()
                .map(show -> show.codes().getOrDefault(dimension.id(), List.of()))
                .orElse(List.of());
        List<Code> shown = dimension.codes().stream()
                .filter(code -> picked.isEmpty() ? code.parent().isEmpty() : picked.contains(code.id()))
                .toList();
        Set<String> totals =
                shown.stream().flatMap(code -> code.parent().stream()).collect(Collectors.toSet());
        return shown.stream().filter(code -> !totals.contains(code.id())).toList();
    }

    private static boolean areParts(List<Code> codes) {
        Set<Optional<String>> parents = new HashSet<>();
        codes.forEach(code -> parents.add(code.parent()));
        return codes.size() > 1 && parents.size() == 1 && !parents.contains(Optional.empty());
    }

    private static Optional<String> remedy(Dimension dimension) {
        return dimension.codes().stream()
                .flatMap(code -> code.parent().stream())
                .map(parent -> dimension.codes().stream()
                        .filter(code -> code.parent().equals(Optional.of(parent)))
                        .toList())
                .filter(StackCheck::areParts)
                .findFirst()
                .map(parts -> "write 'show: {codes: {" + dimension.id() + ": ["
                        + parts.stream().map(Code::id).collect(Collectors.joining(", ")) + "]}}'");
    }
}
