package io.github.statbrief.internal.check;

import io.github.statbrief.ChartKind;
import io.github.statbrief.ChartOptions;
import io.github.statbrief.internal.text.EnumWords;
import io.github.statbrief.value.Sense;
import io.github.statbrief.value.Unit;
import java.util.Optional;

/** Checks whether reference lines lie on the axis of their chart. */
final class ReferenceLineCheck {
    private final Unit unit;
    private final Sense sense;
    private final Findings findings;

    /**
     * Checks lines on an axis.
     *
     * @param unit the unit of the axis
     * @param sense whether it shows levels or changes
     * @param findings takes what is wrong
     */
    ReferenceLineCheck(Unit unit, Sense sense, Findings findings) {
        this.unit = unit;
        this.sense = sense;
        this.findings = findings;
    }

    /**
     * Reports lines that cannot be drawn.
     *
     * @param path the path of the chart
     * @param kind its kind; empty if the rules choose it
     * @param options holds the lines
     */
    void run(String path, Optional<ChartKind> kind, ChartOptions options) {
        String list = path + ".reference";
        if (!options.references().isEmpty()) {
            kind.flatMap(ReferenceLineCheck::refusal).ifPresent(message -> findings.error(list, message));
        }
        for (WithPath<ChartOptions.Reference> line : WithPath.list(list, options.references())) {
            refusal(line.value()).ifPresent(message -> findings.error(line.path(), message));
        }
    }

    /** Explains why a kind of chart has no place for a line. */
    private static Optional<String> refusal(ChartKind kind) {
        return switch (kind) {
            case NONE, TILES, STACKED_BARS, FULL_BARS ->
                Optional.of("a reference line lies across an axis on which values are read one by one, and '"
                        + EnumWords.of(kind) + "' has none; write another kind or leave 'reference' out");
            case BARS, LINE, GROUPED_BARS, DOTS, SMALL_MULTIPLES, LIMITS -> Optional.empty();
        };
    }

    private Optional<String> refusal(ChartOptions.Reference line) {
        if (line.unit().filter(own -> !own.equals(unit)).isPresent()) {
            return Optional.of("the reference line '" + line.label() + "' is in '"
                    + line.unit().get().notation() + "', the chart in '" + unit.notation()
                    + "'; write its value in the unit of the chart, without a sign for it");
        }
        return line.value().refusal(Optional.of(unit), sense);
    }
}
