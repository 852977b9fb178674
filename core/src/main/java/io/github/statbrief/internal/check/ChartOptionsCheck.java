package io.github.statbrief.internal.check;

import io.github.statbrief.chart.ChartKind;
import io.github.statbrief.chart.ChartOptions;
import io.github.statbrief.internal.text.EnumWords;
import io.github.statbrief.value.Sense;
import io.github.statbrief.value.Unit;
import java.util.Optional;

/** Checks whether a chart allows what is asked of it besides its kind: reference lines and a scale. */
final class ChartOptionsCheck {
    /** Explains why bars have no logarithmic axis. */
    private static final String BARS_FROM_ZERO =
            "the length of a bar counts from zero, which a logarithmic axis does not have; write dots or leave 'scale' out";

    private final Unit unit;
    private final Sense sense;
    private final Findings findings;

    /**
     * Checks what is asked of an axis.
     *
     * @param unit the unit of the axis
     * @param sense whether it shows levels or changes
     * @param findings takes what is wrong
     */
    ChartOptionsCheck(Unit unit, Sense sense, Findings findings) {
        this.unit = unit;
        this.sense = sense;
        this.findings = findings;
    }

    /**
     * Reports what cannot be drawn.
     *
     * @param path the path of the chart
     * @param kind its kind; empty if the rules choose it
     * @param options what is asked
     */
    void run(String path, Optional<ChartKind> kind, ChartOptions options) {
        String list = path + ".reference";
        if (!options.references().isEmpty()) {
            kind.flatMap(ChartOptionsCheck::refusal).ifPresent(message -> findings.error(list, message));
        }
        if (options.isLogarithmic()) {
            kind.flatMap(ChartOptionsCheck::unscaled).ifPresent(message -> findings.error(path + ".scale", message));
        }
        if (options.base().isPresent() && !kind.equals(Optional.of(ChartKind.INDEX))) {
            findings.error(path + ".base", "only an index has a base; write 'kind: index' or leave 'base' out");
        }
        for (WithPath<ChartOptions.Reference> line : WithPath.list(list, options.references())) {
            refusal(line.value()).ifPresent(message -> findings.error(line.path(), message));
        }
    }

    /** Explains why a kind of chart has no place for a line. */
    private static Optional<String> refusal(ChartKind kind) {
        return switch (kind) {
            case NONE, SHARE, TILES, STACKED_BARS, FULL_BARS, SCATTER, PYRAMID, WATERFALL, HEAT_MAP, HISTOGRAM ->
                Optional.of("a reference line lies across an axis on which values are read one by one, and '"
                        + EnumWords.of(kind) + "' has none; write another kind or leave 'reference' out");
            case BARS, LINE, INDEX, GROUPED_BARS, DOTS, SMALL_MULTIPLES, LIMITS -> Optional.empty();
        };
    }

    /** Explains why a kind of chart has no logarithmic axis. */
    private static Optional<String> unscaled(ChartKind kind) {
        return switch (kind) {
            case NONE, TILES, HEAT_MAP ->
                Optional.of("'" + EnumWords.of(kind) + "' has no axis; write another kind or leave 'scale' out");
            case BARS, SHARE, GROUPED_BARS, STACKED_BARS, FULL_BARS, PYRAMID, WATERFALL, HISTOGRAM ->
                Optional.of(BARS_FROM_ZERO);
            case LINE, INDEX, DOTS, SMALL_MULTIPLES, LIMITS, SCATTER -> Optional.empty();
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
