package io.github.statbrief.internal.check;

import io.github.statbrief.DerivedFigures;
import io.github.statbrief.Figure;
import io.github.statbrief.Release;
import io.github.statbrief.Stat;
import io.github.statbrief.chart.ChartKind;
import io.github.statbrief.internal.check.amount.Implausible;
import io.github.statbrief.internal.text.EnumWords;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Checks that values are plausible. */
final class ValueCheck {
    private final Release release;
    private final Set<String> unread;
    private final Findings findings;

    ValueCheck(Release release, Set<String> unread, Findings findings) {
        this.release = release;
        this.unread = unread;
        this.findings = findings;
    }

    void run() {
        Map<String, String> calculated = DerivedFigures.problems(release, unread);
        for (WithPath<Figure> figure : WithPath.figures(release)) {
            if (!unread.contains(figure.value().id())) {
                Optional.ofNullable(calculated.get(figure.value().id()))
                        .ifPresent(message -> findings.error(figure.path() + ".derive", message));
                share(figure);
                count(figure);
                chart(figure);
            }
        }
    }

    private void share(WithPath<Figure> placed) {
        Figure figure = placed.value();
        Optional<BigDecimal> whole =
                figure.unit().flatMap(unit -> Implausible.whole(figure.measure(), unit, figure.sense()));
        if (whole.isPresent() && Implausible.isOutside(figure.value(), whole.get())) {
            findings.warning(
                    placed.path() + ".value",
                    "a share of " + figure.value().inWords() + " "
                            + figure.unit().orElseThrow().notation() + " lies outside 0 to " + whole.get()
                            + "; a change is written with 'sense: change'");
        }
    }

    /** Refuses a chart of one figure that is neither a share, whose bar has an end, nor none. */
    private void chart(WithPath<Figure> figure) {
        Optional<ChartKind> kind = figure.value().chart().filter(each -> each != ChartKind.NONE);
        if (kind.isPresent() && kind.get() != ChartKind.SHARE) {
            findings.error(
                    figure.path() + ".chart",
                    "'" + EnumWords.of(kind.get()) + "' is no chart of one figure; write 'share', a bar from 0 to 100"
                            + " percent, or 'none', and for several figures a group with that chart");
        } else if (kind.isPresent() && !Implausible.isShareOfWhole(figure.value())) {
            findings.error(
                    figure.path() + ".chart",
                    "a bar from 0 to 100 percent shows a share: a level in percent with 'stat: share' and a number from 0"
                            + " to 100; leave 'chart' out");
        }
    }

    private void count(WithPath<Figure> figure) {
        boolean negative = figure.value().measure().stat() == Stat.COUNT
                && Implausible.isNegative(figure.value().value());
        if (negative) {
            findings.warning(
                    figure.path() + ".value",
                    "a count of " + figure.value().value().inWords()
                            + " is negative; a fall is written as a number without sign and 'sense: change down'");
        }
    }
}
