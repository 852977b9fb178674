package io.github.statbrief.sheets.cell;

import io.github.statbrief.outline.chart.Observation;
import io.github.statbrief.outline.chart.Plot;
import io.github.statbrief.text.Labels;
import io.github.statbrief.value.Bound;
import io.github.statbrief.value.Rounding;
import io.github.statbrief.value.Scale;
import io.github.statbrief.value.StatedValue;
import io.github.statbrief.value.Unit;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Excel's format codes that show a number as stated, with its bound, decimals and scale word, while the cell contains
 * the plain number.
 *
 * <p>A percentage is stored as stated, 96.96 with a percent sign in the format, not as 0.9696. The cell then agrees
 * with the words, the CSV files and a chart's axis from 0 to 100, and the unit column names the unit.
 *
 * <p>Used by one thread; the few formats of a long table are made once.
 */
public final class NumberFormats {
    /** The format of a plain number, as machines read it. */
    public static final String GENERAL = "General";

    private final Labels labels;
    private final boolean general;
    private final Map<Kind, OfUnit> known = new HashMap<>();

    private record Kind(Optional<Unit> unit, Optional<Rounding> rounding) {}

    /** The formats of numbers in one unit, with the digits stated or rounded where they are shown. */
    public final class OfUnit {
        /** The number of powers and of decimals whose formats are cached; each is a factor in a format's index. */
        private static final int POWERS = 5;

        private static final int DECIMALS = 32;

        private final Optional<Unit> unit;
        private final Optional<Rounding> rounding;
        private final Map<Bound, String[]> made = new EnumMap<>(Bound.class);

        private OfUnit(Optional<Unit> unit, Optional<Rounding> rounding) {
            this.unit = unit;
            this.rounding = rounding;
        }

        /** Whether numbers are rounded where they are shown. */
        public boolean isRounded() {
            return rounding.isPresent();
        }

        /** The formats of the ends of a range, which is not rounded if they would become one number. */
        OfUnit in(StatedValue.Range range) {
            return rounding.filter(rule -> rule.of(range).equals(range)).isPresent()
                    ? NumberFormats.this.of(new Kind(unit, Optional.empty()))
                    : this;
        }

        /** Whether a number below zero is shown as zero, so that it has no sign. */
        public boolean vanishes(Bound bound, BigDecimal value) {
            return value.signum() < 0
                    && rounding.filter(rule ->
                                    Rounding.isRounded(bound) && rule.of(value).signum() == 0)
                            .isPresent();
        }

        /** The format of a stated number. */
        public String of(Bound bound, BigDecimal value) {
            if (general) {
                return GENERAL;
            }
            if (rounding.isPresent() && Rounding.isRounded(bound)) {
                return vanishes(bound, value)
                        ? unsigned(bound, rounding.get().decimals())
                        : format(bound, rounded(value, rounding.get()), value.signum() < 0);
            }
            int power = power(value);
            int decimals = Math.max(0, power + value.scale());
            boolean negative = value.signum() < 0;
            if (decimals >= DECIMALS) {
                return format(bound, digits(power, decimals), negative);
            }
            int place = (power / 3 * DECIMALS + decimals) * 2 + (negative ? 1 : 0);
            String[] ofBound = made.computeIfAbsent(bound, each -> new String[POWERS * DECIMALS * 2]);
            String format = ofBound[place];
            if (format == null) {
                format = format(bound, digits(power, decimals), negative);
                ofBound[place] = format;
            }
            return format;
        }

        /** The format of a number that was stated in words: "two-thirds" for 0.6667. */
        public String words(String stated) {
            return general ? GENERAL : NumberFormats.words(stated);
        }

        /** The same format for numbers of both signs, because a spreadsheet would show "-0.0". */
        private String unsigned(Bound bound, int decimals) {
            String format = format(bound, digits(0, decimals), false);
            return format + ";" + format;
        }

        /** Adds a section for negative numbers; without it Excel would set the minus before the bound: "-&gt;5". */
        private String format(Bound bound, String digits, boolean negative) {
            String sign = labels.sign(bound);
            String rest = digits + unit.map(each -> suffix(each)).orElse("");
            String currency = unit.map(each -> currency(each)).orElse("");
            String format = literal(sign) + currency + rest;
            return negative ? format + ";" + literal(sign + "\u2212") + currency + rest : format;
        }
    }

    /**
     * Creates the formats of a language.
     *
     * @param labels its words for bounds and scales
     */
    public NumberFormats(Labels labels) {
        this(labels, false);
    }

    private NumberFormats(Labels labels, boolean general) {
        this.labels = labels;
        this.general = general;
    }

    /** The formats of sheets for machines: plain numbers, whose bound, unit and words stand in columns of their own. */
    public NumberFormats forMachines() {
        return new NumberFormats(labels, true);
    }

    /** The formats of a unit. */
    public OfUnit in(Unit unit) {
        return in(unit, Optional.empty());
    }

    /** The formats of a unit whose numbers are rounded where they are shown; the cells keep every digit. */
    public OfUnit in(Unit unit, Optional<Rounding> rounding) {
        return of(new Kind(Optional.of(unit), rounding));
    }

    /** The formats of numbers that have no unit: the limits of what is stated in words. */
    public OfUnit withoutUnit() {
        return of(new Kind(Optional.empty(), Optional.empty()));
    }

    private OfUnit of(Kind kind) {
        return known.computeIfAbsent(kind, each -> new OfUnit(each.unit(), each.rounding()));
    }

    /** The formats of an observation of a chart; empty if it has no unit. */
    public Optional<OfUnit> in(Plot plot, Observation observation) {
        return plot.unit(observation).map(unit -> in(unit, plot.decimals(observation)));
    }

    /** The format of a stated number in a unit. */
    public String of(Bound bound, BigDecimal value, Unit unit) {
        return in(unit).of(bound, value);
    }

    /** The format of an axis with a given largest number: its scale and decimals, without bound or currency. */
    public String axis(BigDecimal largest) {
        int power = power(largest);
        return digits(power, Math.max(0, power + largest.scale()));
    }

    /** The format that shows words in the place of a number: "two-thirds" for 0.6667. */
    static String words(String stated) {
        return literal(stated);
    }

    /** The sign of a bound. */
    String sign(Bound bound) {
        return labels.sign(bound);
    }

    /** The digits with their scale word. */
    String digits(int power, int decimals) {
        return "#,##0" + (decimals == 0 ? "" : "." + "0".repeat(decimals)) + thousands(power) + word(power);
    }

    /** The digits of a number that is rounded; spelled where a spreadsheet, which rounds halves up, would show another one. */
    String rounded(BigDecimal value, Rounding rule) {
        BigDecimal shown = rule.of(value);
        return shown.compareTo(value.setScale(rule.decimals(), RoundingMode.HALF_UP)) == 0
                ? digits(0, rule.decimals())
                : literal(String.format(Locale.ROOT, "%,." + rule.decimals() + "f", shown.abs()));
    }

    /** The power of ten of the scale word if not every digit was stated: 9 for 12e8, "1.2 billion". */
    static int power(BigDecimal value) {
        if (value.scale() >= 0) {
            return 0;
        }
        int digits = value.precision() - value.scale();
        return Math.min(Scale.TRILLION.power(), (digits - 1) / 3 * 3);
    }

    /** One comma behind the digits for each thousand in the scale word. */
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

    /** The sign or code of a currency; empty if the unit counts in thousands or millions, which the sign alone would hide. */
    private String currency(Unit unit) {
        if (!(unit instanceof Unit.Money money) || money.scale() != Scale.ONE) {
            return "";
        }
        String before = labels.beforeMoney(money.currency());
        return "[$" + before.strip() + "]" + (before.endsWith(" ") ? " " : "");
    }

    private String suffix(Unit unit) {
        Unit counted = unit instanceof Unit.Per per ? per.numerator() : unit;
        return counted.equals(Unit.Share.PERCENT) ? literal(labels.percentSign()) : "";
    }

    static String literal(String text) {
        return text.isEmpty() ? "" : "\"" + text.replace("\"", "\"\\\"\"") + "\"";
    }
}
