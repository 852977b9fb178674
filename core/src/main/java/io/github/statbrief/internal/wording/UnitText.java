package io.github.statbrief.internal.wording;

import io.github.statbrief.value.DurationUnit;
import io.github.statbrief.value.Ratio;
import io.github.statbrief.value.Scale;
import io.github.statbrief.value.Unit;
import java.util.Optional;

/** Words units in the form required by the number before them. */
public final class UnitText {
    private static final Unit FRACTION = new Unit.Share(Ratio.FRACTION);

    private final Phrases phrases;
    private final CurrencyText currencies;

    UnitText(Phrases phrases) {
        this.phrases = phrases;
        currencies = new CurrencyText(phrases);
    }

    /** Whether the number carries the unit, as "96.96%" does. */
    public static boolean isPercent(Unit unit) {
        return unit.equals(Unit.Share.PERCENT);
    }

    /** The plural unit for a column or a caption: "thousand tonnes per £ million". */
    public String name(Unit unit) {
        return unit.equals(FRACTION) ? phrases.get("ratio-name.fraction") : words(unit, false);
    }

    /** The sign of a currency that stands directly before its amounts; empty if there is none. */
    public Optional<String> signBefore(String code) {
        return currencies.sign(code).map(CurrencyText.Sign::before).filter(sign -> !sign.isEmpty());
    }

    /** The sign that numbers of a unit carry: that of "£479 per week"; empty if the unit is in words. */
    Optional<CurrencyText.Sign> sign(Unit unit) {
        Unit counted = unit instanceof Unit.Per per ? per.numerator() : unit;
        return counted instanceof Unit.Money money
                ? currencies.sign(money.currency().getCurrencyCode())
                : Optional.empty();
    }

    /**
     * The unit after a number and its scale word.
     *
     * @param unit the unit
     * @param one whether the number is exactly one
     * @return its words; empty for percent and for the sign of a currency, which the number carries
     */
    String behind(Unit unit, boolean one) {
        if (unit instanceof Unit.Per per
                && (isPercent(per.numerator()) || sign(unit).isPresent())) {
            return phrases.format(
                            "unit.per",
                            "numerator",
                            behind(per.numerator(), one),
                            "denominator",
                            denominator(per.denominator()))
                    .strip();
        }
        if (isPercent(unit)) {
            return "";
        }
        return sign(unit)
                .map(sign -> joined(scale(unit.scale()), sign.behind()))
                .orElseGet(() -> words(unit, one));
    }

    /**
     * The unit in a column of its own, behind a number that carries no sign of a currency.
     *
     * @param unit the unit
     * @param scale the scale word of the number, or empty
     * @param one whether the number is exactly one
     * @return "£ billion", "billion yuan", "cases"; empty for percent
     */
    String column(Unit unit, String scale, boolean one) {
        Optional<CurrencyText.Sign> sign = sign(unit);
        if (sign.isEmpty()) {
            return joined(scale, behind(unit, one));
        }
        String word = scale.isEmpty() ? scale(unit.scale()) : scale;
        return unit instanceof Unit.Per per
                ? phrases.format(
                        "unit.per",
                        "numerator",
                        priced(sign.get(), word),
                        "denominator",
                        denominator(per.denominator()))
                : priced(sign.get(), word);
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
                String code = money.currency().getCurrencyCode();
                return currencies
                        .sign(code)
                        .map(sign -> priced(sign, scale(money.scale())))
                        .orElseGet(() ->
                                scaled(money.scale(), currencies.name(code, one && money.scale() == Scale.ONE)));
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

    /** "£ million"; "£" alone without a scale word. */
    private String priced(CurrencyText.Sign sign, String scale) {
        return phrases.format("unit.money", "sign", sign.symbol(), "scale", scale)
                .strip();
    }

    private String scaled(Scale scale, String name) {
        return joined(scale(scale), name);
    }

    /** The word of a scale; empty if there is none. */
    String scale(Scale scale) {
        return scale == Scale.ONE ? "" : phrases.get("scale." + scale.word());
    }

    private static String joined(String one, String other) {
        return (one + " " + other).strip();
    }
}
