package io.github.statbrief.xlsx.internal.cell;

import io.github.statbrief.text.Labels;
import io.github.statbrief.value.Bound;
import io.github.statbrief.value.Scale;
import io.github.statbrief.value.Unit;
import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;

/**
 * Excel's format codes that show a number as it was stated, with its bound, decimals and scale word, while the cell holds the plain number.
 *
 * <p>A percentage is held as stated, 96.96 with a percent sign behind it, not as 0.9696: the cell then agrees with the words, the CSV files and a chart's axis
 * from 0 to 100, and the unit column says what it is.
 *
 * <p>Used by one thread: the formats of a long table are few and made once.
 */
public final class NumberFormats {
    private final Labels labels;
    private final Map<Unit, OfUnit> known = new HashMap<>();

    /** The formats of numbers of one unit. */
    public final class OfUnit {
        /** Powers and decimals of which formats are kept; each is a factor of the place of a format. */
        private static final int POWERS = 5;

        private static final int DECIMALS = 32;

        private final Unit unit;
        private final Map<Bound, String[]> made = new EnumMap<>(Bound.class);

        private OfUnit(Unit unit) {
            this.unit = unit;
        }

        /** The format of a stated number. */
        public String of(Bound bound, BigDecimal value) {
            int power = power(value);
            int decimals = Math.max(0, power + value.scale());
            boolean negative = value.signum() < 0;
            if (decimals >= DECIMALS) {
                return format(bound, power, decimals, negative);
            }
            int place = (power / 3 * DECIMALS + decimals) * 2 + (negative ? 1 : 0);
            String[] ofBound = made.computeIfAbsent(bound, each -> new String[POWERS * DECIMALS * 2]);
            String format = ofBound[place];
            if (format == null) {
                format = format(bound, power, decimals, negative);
                ofBound[place] = format;
            }
            return format;
        }

        /** Without a second section Excel would set the minus before the bound: "-&gt;5". */
        private String format(Bound bound, int power, int decimals, boolean negative) {
            String sign = labels.sign(bound);
            String rest = digits(power, decimals) + suffix(unit);
            String format = literal(sign) + currency(unit) + rest;
            return negative ? format + ";" + literal(sign + "\u2212") + currency(unit) + rest : format;
        }
    }

    public NumberFormats(Labels labels) {
        this.labels = labels;
    }

    /** The formats of a unit. */
    public OfUnit in(Unit unit) {
        return known.computeIfAbsent(unit, OfUnit::new);
    }

    /** The format of a stated number. */
    public String of(Bound bound, BigDecimal value, Unit unit) {
        return in(unit).of(bound, value);
    }

    /** The format of an axis on which a number is the largest: its scale and decimals, with neither bound nor currency. */
    public String axis(BigDecimal largest) {
        int power = power(largest);
        return digits(power, Math.max(0, power + largest.scale()));
    }

    private String digits(int power, int decimals) {
        return "#,##0" + (decimals == 0 ? "" : "." + "0".repeat(decimals)) + thousands(power) + word(power);
    }

    /** The power of ten that a word stands for, where fewer digits were stated than the number has: 9 for 12e8, "1.2 billion", as the words have it. */
    private static int power(BigDecimal value) {
        if (value.scale() >= 0) {
            return 0;
        }
        int digits = value.precision() - value.scale();
        return Math.min(Scale.TRILLION.power(), (digits - 1) / 3 * 3);
    }

    /** One comma behind the digits for each thousand that the word says. */
    private static String thousands(int power) {
        return ",".repeat(power / 3);
    }

    private String word(int power) {
        for (Scale scale : Scale.values()) {
            if (scale.power() == power && scale != Scale.ONE) {
                return literal(" " + labels.scale(scale));
            }
        }
        return "";
    }

    /** The currency's code; left out where the unit counts in thousands or millions, which the code alone would hide. */
    private static String currency(Unit unit) {
        return unit instanceof Unit.Money money && money.scale() == Scale.ONE
                ? "[$" + money.currency().getCurrencyCode() + "] "
                : "";
    }

    private String suffix(Unit unit) {
        Unit counted = unit instanceof Unit.Per per ? per.numerator() : unit;
        return counted.equals(Unit.Share.PERCENT) ? literal(labels.percentSign()) : "";
    }

    private static String literal(String text) {
        return text.isEmpty() ? "" : "\"" + text.replace("\"", "\"\\\"\"") + "\"";
    }
}
