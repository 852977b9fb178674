package io.github.statbrief.internal.outline;

import io.github.statbrief.table.Code;
import io.github.statbrief.table.Dimension;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Tells which of the codes shown of a dimension stand for others of them. */
public final class TotalCodes {
    private final Dimension dimension;
    private final List<Integer> shown;

    /**
     * Looks at the codes shown.
     *
     * @param dimension their dimension
     * @param shown their places in it
     */
    public TotalCodes(Dimension dimension, List<Integer> shown) {
        this.dimension = dimension;
        this.shown = List.copyOf(shown);
    }

    /** The codes shown, the one that stands for all others before them, otherwise in their own order. */
    public List<Integer> totalFirst() {
        List<Integer> ordered = new ArrayList<>(shown);
        shown.stream().filter(this::isWhole).findFirst().ifPresent(total -> {
            ordered.remove(total);
            ordered.add(0, total);
        });
        return ordered;
    }

    /** Whether a code stands for others that are shown: for all, or for those that are its parts. */
    public boolean isTotal(int place) {
        return shown.size() > 1 && (isWhole(place) || hasParts(place));
    }

    /** Whether a code stands for all others: it is said to, or all others are its parts. */
    private boolean isWhole(int place) {
        List<Code> whole = dimension.codes().stream()
                .filter(code -> code.parent().isEmpty())
                .toList();
        Optional<String> total = dimension
                .total()
                .or(() -> whole.size() == 1 && dimension.codes().size() > 1
                        ? Optional.of(whole.get(0).id())
                        : Optional.empty());
        return total.equals(Optional.of(code(place).id()));
    }

    private boolean hasParts(int place) {
        Optional<String> id = Optional.of(code(place).id());
        return shown.stream().anyMatch(other -> code(other).parent().equals(id));
    }

    private Code code(int place) {
        return dimension.codes().get(place);
    }
}
