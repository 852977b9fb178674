package io.github.statbrief.internal.wording;

import com.ibm.icu.util.Currency;
import com.ibm.icu.util.ULocale;
import io.github.statbrief.value.DurationUnit;
import io.github.statbrief.value.Ratio;
import io.github.statbrief.value.Scale;
import io.github.statbrief.value.Unit;

/** Words units in the form required by the number before them. */
public final class UnitText {
    private static final Unit FRACTION = new Unit.Share(Ratio.FRACTION);

    private final Phrases phrases;

    /** Creates the unit words of a language. */
    public UnitText(Phrases phrases) {
        this.phrases = phrases;
    }

    /** Whether the number carries the unit, as "96.96%" does. */
    public static boolean isPercent(Unit unit) {
        return unit.equals(Unit.Share.PERCENT);
    }

    /** The plural unit for a column or a caption: "thousand tonnes per million pounds". */
    public String name(Unit unit) {
        return unit.equals(FRACTION) ? phrases.get("ratio-name.fraction") : words(unit, false);
    }

    /**
     * The unit after a number.
     *
     * @param unit the unit
     * @param one whether the number is exactly one
     * @return its words; empty for percent, which the number carries
     */
    String behind(Unit unit, boolean one) {
        if (isPercent(unit)) {
            return "";
        }
        if (unit instanceof Unit.Per per && isPercent(per.numerator())) {
            return phrases.format("unit.per", "numerator", "", "denominator", denominator(per.denominator()))
                    .strip();
        }
        return words(unit, one);
    }

    /** A unit of time: "month", or "months" if there are several. */
    public String span(DurationUnit span, boolean one) {
        return phrases.format("span." + span.notation(), "count", one ? 1 : 2);
    }

    private String words(Unit unit, boolean one) {
        return unit.accept(new Unit.Visitor<>() {
            @Override
            public String count(Unit.Count count) {
                boolean single = one && count.scale() == Scale.ONE;
                return scaled(count.scale(), single ? count.one() : count.many());
            }

            @Override
            public String money(Unit.Money money) {
                return scaled(
                        money.scale(), currency(money.currency().getCurrencyCode(), one && money.scale() == Scale.ONE));
            }

            @Override
            public String time(Unit.Time time) {
                return scaled(time.scale(), span(time.unit(), one && time.scale() == Scale.ONE));
            }

            @Override
            public String share(Unit.Share share) {
                return phrases.format("ratio." + share.ratio().notation(), "count", one ? 1 : 2);
            }

            @Override
            public String per(Unit.Per per) {
                return phrases.format(
                        "unit.per",
                        "numerator",
                        words(per.numerator(), one),
                        "denominator",
                        denominator(per.denominator()));
            }
        });
    }

    /** "per person", but "per million people". */
    private String denominator(Unit unit) {
        return words(unit, unit.scale() == Scale.ONE);
    }

    private String scaled(Scale scale, String name) {
        return scale == Scale.ONE ? name : phrases.get("scale." + scale.word()) + " " + name;
    }

    private String currency(String code, boolean one) {
        String key = "currency." + code;
        if (phrases.has(key)) {
            return phrases.format(key, "count", one ? 1 : 2);
        }
        ULocale language = ULocale.forLocale(phrases.locale());
        return Currency.getInstance(code).getName(language, Currency.PLURAL_LONG_NAME, one ? "one" : "other", null);
    }
}
