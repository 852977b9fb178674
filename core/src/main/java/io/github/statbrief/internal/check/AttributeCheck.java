package io.github.statbrief.internal.check;

import io.github.statbrief.Figure;
import io.github.statbrief.Release;
import io.github.statbrief.internal.check.amount.Implausible;
import io.github.statbrief.internal.check.amount.RoundingInterval;
import io.github.statbrief.value.FigureAttributes;
import io.github.statbrief.value.Flag;
import io.github.statbrief.value.Ratio;
import io.github.statbrief.value.StatedValue;
import io.github.statbrief.value.Unit;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Checks that what is further stated of figures agrees with their values: limits, wholes, values before a revision. */
final class AttributeCheck {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final Release release;
    private final Set<String> unread;
    private final Findings findings;
    private final Map<String, Figure> figures;

    AttributeCheck(Release release, Set<String> unread, Findings findings) {
        this.release = release;
        this.unread = unread;
        this.findings = findings;
        this.figures = release.figuresById();
    }

    void run() {
        for (WithPath<Figure> figure : WithPath.figures(release)) {
            if (!unread.contains(figure.value().id())) {
                limits(figure);
                revision(figure);
                whole(figure);
            }
        }
    }

    private void limits(WithPath<Figure> placed) {
        Figure figure = placed.value();
        figure.attributes()
                .limits()
                .map(FigureAttributes.Limits::range)
                .filter(limits -> Implausible.isOutside(figure.value(), limits))
                .ifPresent(limits -> findings.warning(
                        placed.path() + ".limits",
                        "the value " + figure.value().inWords() + " lies outside its limits " + limits.inWords()));
    }

    private void revision(WithPath<Figure> placed) {
        Figure figure = placed.value();
        Optional<StatedValue> was = figure.attributes().was();
        if (was.isEmpty()) {
            return;
        }
        if (was.get().equals(figure.value())) {
            findings.warning(
                    placed.path() + ".was",
                    "the value before the revision, " + was.get().inWords() + ", is the value itself");
        }
        if (!figure.flags().contains(Flag.REVISED)) {
            findings.warning(
                    placed.path() + ".was",
                    "the figure '" + figure.id() + "' was revised from "
                            + was.get().inWords() + " and has no flag that says so; write 'flags: [revised]'");
        }
    }

    private void whole(WithPath<Figure> placed) {
        Figure figure = placed.value();
        if (figure.attributes().of().isEmpty() || figure.sense().isChange()) {
            return;
        }
        FigureAttributes.Whole of = figure.attributes().of().get();
        Optional<StatedValue> whole = value(of.whole());
        Optional<StatedValue> part = of.part().flatMap(this::value);
        if (part.isPresent() && whole.isPresent()) {
            exceeds(placed, part.get(), whole.get());
            share(placed, part.get(), whole.get());
        } else if (whole.isPresent() && !isRatio(figure)) {
            exceeds(placed, figure.value(), whole.get());
        }
    }

    private static boolean isRatio(Figure figure) {
        return figure.unit()
                .filter(unit -> unit instanceof Unit.Share || unit instanceof Unit.Per)
                .isPresent();
    }

    private Optional<StatedValue> value(FigureAttributes.Amount amount) {
        return amount.figure().isEmpty()
                ? amount.number()
                : amount.figure()
                        .filter(id -> !unread.contains(id))
                        .flatMap(id -> Optional.ofNullable(figures.get(id)))
                        .map(Figure::value);
    }

    /** A part that is greater than its whole is shown as stated. */
    private void exceeds(WithPath<Figure> placed, StatedValue part, StatedValue whole) {
        Optional<RoundingInterval> low = RoundingInterval.of(part);
        Optional<RoundingInterval> high = RoundingInterval.of(whole);
        if (low.isPresent()
                && high.isPresent()
                && low.get().low().compareTo(high.get().high()) > 0) {
            findings.warning(
                    placed.path() + ".of",
                    "the part " + part.inWords() + " is greater than its whole " + whole.inWords()
                            + "; it is shown as stated");
        }
    }

    private void share(WithPath<Figure> placed, StatedValue part, StatedValue whole) {
        Figure figure = placed.value();
        Optional<BigDecimal> base = figure.unit().flatMap(AttributeCheck::base);
        Optional<RoundingInterval> stated = RoundingInterval.of(figure.value());
        Optional<RoundingInterval> computed = RoundingInterval.of(part)
                .flatMap(of ->
                        RoundingInterval.of(whole).flatMap(all -> base.flatMap(hundred -> of.shareOf(all, hundred))));
        if (stated.isPresent() && computed.isPresent() && !stated.get().overlaps(computed.get())) {
            findings.warning(
                    placed.path() + ".of",
                    "the share '" + figure.id() + "' of " + figure.value().inWords() + " does not follow from "
                            + part.inWords() + " of " + whole.inWords());
        }
    }

    /** What a whole counts as in a unit: 100 percent, or one. */
    private static Optional<BigDecimal> base(Unit unit) {
        return unit.equals(Unit.Share.PERCENT)
                ? Optional.of(HUNDRED)
                : unit.equals(new Unit.Share(Ratio.FRACTION)) || unit.equals(new Unit.Share(Ratio.TIMES))
                        ? Optional.of(BigDecimal.ONE)
                        : Optional.empty();
    }
}
