package io.github.statbrief.internal.check;

import io.github.statbrief.Figure;
import io.github.statbrief.Release;
import io.github.statbrief.internal.check.amount.RoundingInterval;
import io.github.statbrief.value.Comparison;
import io.github.statbrief.value.Direction;
import io.github.statbrief.value.Ratio;
import io.github.statbrief.value.Sense;
import io.github.statbrief.value.Unit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Checks that a change follows from the two levels around it within rounding: {@code change up from {before}} and a
 * level of the same measure and period.
 */
final class ChangeCheck {
    private static final Optional<Unit> PERCENT = Optional.of(Unit.Share.PERCENT);
    private static final Optional<Unit> POINT = Optional.of(new Unit.Share(Ratio.PERCENTAGE_POINT));

    private final Release release;
    private final Set<String> unread;
    private final Findings findings;

    ChangeCheck(Release release, Set<String> unread, Findings findings) {
        this.release = release;
        this.unread = unread;
        this.findings = findings;
    }

    void run() {
        Map<String, Figure> figures = release.figuresById();
        for (WithPath<Figure> figure : WithPath.figures(release)) {
            baseline(figure.value())
                    .map(figures::get)
                    .ifPresent(
                            before -> level(figure.value(), before).ifPresent(after -> compare(figure, before, after)));
        }
    }

    /** The figure from which a change is measured: its baseline, or what it is compared with. */
    private Optional<String> baseline(Figure figure) {
        if (!(figure.sense() instanceof Sense.Change change) || unread.contains(figure.id())) {
            return Optional.empty();
        }
        Optional<String> before = change.baseline().orElse(null) instanceof Sense.OfFigure of
                ? Optional.of(of.figure())
                : change.compared().orElse(null) instanceof Comparison.WithFigure with
                        ? Optional.of(with.figure())
                        : Optional.empty();
        return before.filter(id -> !unread.contains(id));
    }

    /**
     * The level that the change led to: the only level of the change's measure and period, in the unit of the level
     * before.
     */
    private Optional<Figure> level(Figure change, Figure before) {
        List<Figure> levels = release.figures()
                .filter(figure -> !figure.sense().isChange()
                        && !figure.id().equals(before.id())
                        && !unread.contains(figure.id())
                        && figure.measure().equals(before.measure())
                        && figure.unit().equals(before.unit())
                        && figure.period().equals(change.period()))
                .toList();
        return levels.size() == 1 ? Optional.of(levels.get(0)) : Optional.empty();
    }

    private void compare(WithPath<Figure> figure, Figure before, Figure after) {
        Figure change = figure.value();
        Optional<RoundingInterval> stated = RoundingInterval.of(change.value());
        Optional<RoundingInterval> computed = RoundingInterval.of(before.value())
                .flatMap(low ->
                        RoundingInterval.of(after.value()).flatMap(high -> difference(change, before, low, high)));
        if (stated.isEmpty() || computed.isEmpty()) {
            return;
        }
        boolean up =
                change.sense().direction() != Direction.DOWN && computed.get().overlaps(stated.get());
        boolean down = change.sense().direction() != Direction.UP
                && computed.get().overlaps(stated.get().negated());
        if (!up && !down) {
            findings.warning(
                    figure.path() + ".value",
                    "the change '" + change.id() + "' of " + change.value().inWords() + " does not follow from '"
                            + before.id() + "' (" + before.value().inWords() + ") and '" + after.id() + "' ("
                            + after.value().inWords() + ")");
        }
    }

    private static Optional<RoundingInterval> difference(
            Figure change, Figure of, RoundingInterval before, RoundingInterval after) {
        boolean points = change.unit().equals(POINT) && of.unit().equals(PERCENT);
        if (change.unit().equals(of.unit()) || points) {
            return Optional.of(after.minus(before));
        }
        return change.unit().equals(PERCENT) ? after.percentOver(before) : Optional.empty();
    }
}
