package io.github.statbrief.check;

import io.github.statbrief.Figure;
import io.github.statbrief.Ratio;
import io.github.statbrief.Release;
import io.github.statbrief.Stat;
import io.github.statbrief.Unit;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.Set;

/** Whether values can be what they are said to be. */
final class ValueCheck {
    private static final BigDecimal WHOLE = BigDecimal.valueOf(100);

    private final Release release;
    private final Set<String> unread;
    private final Findings findings;

    ValueCheck(Release release, Set<String> unread, Findings findings) {
        this.release = release;
        this.unread = unread;
        this.findings = findings;
    }

    void run() {
        for (Placed<Figure> figure : Placed.figures(release)) {
            if (!unread.contains(figure.value().id())) {
                share(figure);
                count(figure);
            }
        }
    }

    private void share(Placed<Figure> figure) {
        boolean share = figure.value().measure().stat() == Stat.SHARE
                && figure.value().unit().equals(Optional.of(new Unit.Share(Ratio.PERCENT)))
                && !figure.value().sense().isChange();
        Optional<BigDecimal> value = figure.value().reading().number();
        if (share
                && value.filter(number -> number.signum() < 0 || number.compareTo(WHOLE) > 0)
                        .isPresent()) {
            findings.warning(
                    figure.path() + ".value",
                    "a share of " + figure.value().reading().inWords()
                            + " percent lies outside 0 to 100; a change is written with 'sense: change'");
        }
    }

    private void count(Placed<Figure> figure) {
        boolean negative = figure.value().measure().stat() == Stat.COUNT
                && figure.value()
                        .reading()
                        .number()
                        .filter(number -> number.signum() < 0)
                        .isPresent();
        if (negative) {
            findings.warning(
                    figure.path() + ".value",
                    "a count of " + figure.value().reading().inWords()
                            + " is negative; a fall is written as a number without sign and 'sense: change down'");
        }
    }
}
