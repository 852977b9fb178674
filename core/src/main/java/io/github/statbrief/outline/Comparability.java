package io.github.statbrief.outline;

import io.github.statbrief.Figure;
import io.github.statbrief.outline.content.FigureItem;
import io.github.statbrief.value.Unit;
import java.util.List;

/** Decides whether readers would compare figures side by side that may not be compared. */
final class Comparability {
    private Comparability() {}

    /**
     * Whether two of the figures invite a comparison that does not hold: their numbers are of one kind of unit, and they
     * differ in population, period, sense or base. Nobody compares yuan with cases.
     */
    static boolean misleads(List<FigureItem> items) {
        List<Figure> figures = items.stream().map(FigureItem::figure).toList();
        return figures.stream()
                .anyMatch(one -> figures.stream().anyMatch(other -> invite(one, other) && !hold(one, other)));
    }

    private static boolean invite(Figure one, Figure other) {
        return one.unit().isPresent()
                && other.unit().isPresent()
                && kind(one.unit().get()).equals(kind(other.unit().get()));
    }

    private static boolean hold(Figure one, Figure other) {
        return one.unit().equals(other.unit())
                && one.sense().isChange() == other.sense().isChange()
                && one.sense().compared().equals(other.sense().compared())
                && one.period().equals(other.period())
                && one.attributes().of().equals(other.attributes().of())
                && one.measure().population().equals(other.measure().population())
                && one.measure().base().equals(other.measure().base());
    }

    /** What readers take for one unit: seconds and minutes, pounds and millions of pounds. */
    private static Object kind(Unit unit) {
        return unit.accept(new Unit.Visitor<Object>() {
            @Override
            public Object count(Unit.Count count) {
                return count.many();
            }

            @Override
            public Object money(Unit.Money money) {
                return money.currency();
            }

            @Override
            public Object time(Unit.Time time) {
                return Unit.Time.class;
            }

            @Override
            public Object share(Unit.Share share) {
                return share;
            }

            @Override
            public Object per(Unit.Per per) {
                return List.of(kind(per.numerator()), kind(per.denominator()));
            }
        });
    }
}
