package io.github.statbrief.internal.check;

import io.github.statbrief.Table;
import io.github.statbrief.internal.period.PeriodKind;
import io.github.statbrief.internal.period.PeriodSpan;
import io.github.statbrief.table.DisplaySelection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.IntStream;

/** The earlier periods of a table with which its author has the newest one compared. */
public final class ChangePeriods {
    private final Table table;

    /** Reads what the author asks for. */
    public ChangePeriods(Table table) {
        this.table = table;
    }

    /** The places of the earlier periods, each once; those that the table has. */
    public List<Integer> before(int newer) {
        Set<Integer> earlier = new LinkedHashSet<>();
        table.show()
                .map(DisplaySelection::changes)
                .orElse(List.of())
                .forEach(change -> of(change, newer).ifPresent(earlier::add));
        return List.copyOf(earlier);
    }

    /** The place of the period with which another is compared; empty if the table does not have it. */
    public OptionalInt of(DisplaySelection.Change change, int newer) {
        return switch (change) {
            case PREVIOUS -> previous(newer);
            case YEAR_EARLIER -> yearEarlier(newer);
        };
    }

    /** The period of the same kind that stands before another. */
    private OptionalInt previous(int newer) {
        return alike(newer).reduce((one, other) -> other);
    }

    private OptionalInt yearEarlier(int newer) {
        return alike(newer)
                .filter(place -> span(place)
                        .map(span -> span.first().first().plusYears(1))
                        .equals(span(newer).map(span -> span.first().first())))
                .reduce((one, other) -> other);
    }

    /** The periods before another that are as long. */
    private IntStream alike(int newer) {
        Optional<PeriodKind> kind = span(newer).map(PeriodSpan::kind);
        return IntStream.range(0, newer)
                .filter(place ->
                        kind.isPresent() && span(place).map(PeriodSpan::kind).equals(kind));
    }

    private Optional<PeriodSpan> span(int place) {
        return PeriodSpan.of(table.periods().get(place));
    }
}
