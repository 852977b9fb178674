package io.github.statbrief.internal.check;

import io.github.statbrief.Figure;
import io.github.statbrief.chart.ChartKind;
import io.github.statbrief.chart.ChartOptions;
import io.github.statbrief.internal.check.amount.RunningTotal;
import io.github.statbrief.value.Direction;
import io.github.statbrief.value.StatedValue;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Checks whether the values of a group's figures allow the requested chart. */
final class GroupChartCheck {
    private static final int FEWEST = 2;

    private final List<Figure> figures;

    GroupChartCheck(List<Figure> figures) {
        this.figures = figures;
    }

    /** Explains why the figures do not allow the chart; empty if they do. */
    Optional<String> refusal(ChartKind kind, ChartOptions options) {
        return refusal(kind).or(() -> options.isLogarithmic() ? notPositive(options) : Optional.empty());
    }

    private Optional<String> refusal(ChartKind kind) {
        return switch (kind) {
            case NONE,
                    SHARE,
                    TILES,
                    LINE,
                    INDEX,
                    GROUPED_BARS,
                    SMALL_MULTIPLES,
                    SCATTER,
                    PYRAMID,
                    HEAT_MAP,
                    HISTOGRAM -> Optional.empty();
            case WATERFALL ->
                units().or(() -> new RunningTotal(figures.stream()
                                .map(figure ->
                                        new RunningTotal.Step("'" + figure.id() + "'", figure.value(), figure.sense()))
                                .toList())
                        .refusal());
            case BARS, DOTS -> tooFew();
            case LIMITS -> tooFew().or(this::noRange);
            case STACKED_BARS, FULL_BARS -> notStackable();
        };
    }

    private Optional<String> tooFew() {
        long drawable =
                figures.stream().filter(figure -> figure.value().isDrawable()).count();
        return drawable >= FEWEST
                ? Optional.empty()
                : Optional.of("a chart draws two numbers or more, and of its " + figures.size() + " figures " + drawable
                        + " can be drawn; write 'chart: tiles' or leave it out");
    }

    private Optional<String> units() {
        Figure first = figures.get(0);
        return figures.stream()
                .filter(figure -> !figure.unit().equals(first.unit()))
                .findFirst()
                .map(figure -> "the figures '" + first.id() + "' and '" + figure.id()
                        + "' cannot share an axis: their units differ; write 'chart: tiles' or leave it out");
    }

    private Optional<String> notPositive(ChartOptions options) {
        boolean falls = figures.stream()
                .anyMatch(figure -> figure.sense().isChange() && figure.sense().direction() == Direction.DOWN);
        Stream<StatedValue> values = Stream.concat(
                figures.stream().map(Figure::value),
                options.references().stream().map(ChartOptions.Reference::value));
        return values.filter(value -> isAtMostZero(value) || (falls && value.isDrawable()))
                .findFirst()
                .map(value -> "'" + value.inWords() + (falls ? "' down" : "'")
                        + " has no place on a logarithmic axis, which has numbers above zero only; leave 'scale' out");
    }

    private static boolean isAtMostZero(StatedValue value) {
        return value instanceof StatedValue.Range range
                ? range.low().signum() <= 0
                : value.number().filter(number -> number.signum() <= 0).isPresent();
    }

    private Optional<String> noRange() {
        return figures.stream()
                        .anyMatch(figure -> figure.value() instanceof StatedValue.Range
                                || figure.attributes().limits().isPresent())
                ? Optional.empty()
                : Optional.of("none of its figures is a range or has limits; write 'chart: dots' or leave it out");
    }

    private Optional<String> notStackable() {
        return figures.stream()
                .filter(figure -> !figure.value().isStackable())
                .findFirst()
                .map(figure ->
                        "the part '" + figure.id() + "' is '" + figure.value().inWords()
                                + "': a bar with a part that is missing, withheld, negative or only bounded would have a wrong length;"
                                + " write 'chart: bars' or leave it out");
    }
}
