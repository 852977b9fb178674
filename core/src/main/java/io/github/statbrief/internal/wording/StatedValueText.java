package io.github.statbrief.internal.wording;

import io.github.statbrief.internal.text.EnumWords;
import io.github.statbrief.value.Bound;
import io.github.statbrief.value.Direction;
import io.github.statbrief.value.NumberInWords;
import io.github.statbrief.value.StatedValue;
import io.github.statbrief.value.Unit;
import java.math.BigDecimal;
import java.util.Optional;

/** Words stated values: the bound, the number and the unit behind it. */
public final class StatedValueText {
    /**
     * The pieces of a worded value.
     *
     * @param bound the bound's words, or empty
     * @param sign the bound's sign, its words and a space before a number in words, or empty
     * @param digits the digits alone, its shorthand or a verbal statement
     * @param plain the number with its percent sign and without that of a currency, or the words in its place
     * @param number the number with its percent sign or that of its currency, or the words in its place
     * @param scale the scale word behind the number, or empty
     * @param unit the words after number and scale, or empty
     * @param column the words after the plain number, scale and sign of a currency included, or empty
     * @param absence why there is no number, or empty
     */
    public record Pieces(
            String bound,
            String sign,
            String digits,
            String plain,
            String number,
            String scale,
            String unit,
            String column,
            String absence) {
        /** Pieces of words that stand in the place of a number and have no unit. */
        private static Pieces words(String words, String absence) {
            return new Pieces("", "", words, words, words, "", "", "", absence);
        }

        /** Whether the number carries the sign of its currency. */
        public boolean isMoney() {
            return !number.equals(plain);
        }

        /** The words behind the number: scale and unit; empty if there are none. */
        public String behind() {
            return (scale + " " + unit).strip();
        }

        /** The bound, the number and the words behind it: "more than 500,000 cases". */
        public String amount() {
            return String.join(" ", bound, number, behind()).strip();
        }
    }

    private final Phrases phrases;
    private final NumberText numbers;
    private final UnitText units;

    /**
     * Creates the value words of a language.
     *
     * @param phrases its phrases
     * @param numbers words numbers
     * @param units words units
     */
    public StatedValueText(Phrases phrases, NumberText numbers, UnitText units) {
        this.phrases = phrases;
        this.numbers = numbers;
        this.units = units;
    }

    /**
     * Words a stated value.
     *
     * @param value the stated value
     * @param unit its unit
     * @param direction the direction of a change that is stated in words only
     */
    public Pieces of(StatedValue value, Optional<Unit> unit, Direction direction) {
        return value.accept(new StatedValue.Visitor<>() {
            @Override
            public Pieces point(StatedValue.Point point) {
                if (point.words().isPresent()) {
                    return worded(point.words().get(), unit);
                }
                NumberText.Amount amount = numbers.of(point.value());
                boolean one = point.value().scale() == 0 && point.value().abs().compareTo(BigDecimal.ONE) == 0;
                return pieces(point.bound(), Optional.empty(), amount, unit, one);
            }

            @Override
            public Pieces range(StatedValue.Range range) {
                NumberText.Amount low = numbers.of(range.low());
                NumberText.Amount high = numbers.of(range.high());
                return pieces(range.bound(), Optional.of(low), high, unit, false);
            }

            @Override
            public Pieces absent(StatedValue.Absent absent) {
                return Pieces.words(
                        absent.reason().shorthand(), phrases.get("reason." + EnumWords.of(absent.reason())));
            }

            @Override
            public Pieces verbal(StatedValue.Verbal verbal) {
                String way = verbal.statement().isChange() ? "." + EnumWords.of(direction) : "";
                return Pieces.words(phrases.get("extreme." + EnumWords.of(verbal.statement()) + way), "");
            }
        });
    }

    /** A number in words keeps all its words, those of its bound included; some kinds imply their unit. */
    private Pieces worded(NumberInWords words, Optional<Unit> unit) {
        String behind = switch (words.kind()) {
            case FRACTION, MULTIPLE -> "";
            case ORDINAL -> unit.map(each -> units.behind(each, true)).orElse("");
        };
        String sign = words.bound().isEmpty() ? "" : words.bound() + " ";
        String number = words.number();
        return new Pieces(words.bound(), sign, number, number, number, "", behind, behind, "");
    }

    private String bound(Bound bound) {
        return phrases.get("bound." + EnumWords.of(bound));
    }

    /** The pieces of a number, or of a range if there is a lower end. */
    private Pieces pieces(
            Bound bound, Optional<NumberText.Amount> lower, NumberText.Amount upper, Optional<Unit> unit, boolean one) {
        String scale = upper.scale();
        String behind = unit.map(each -> units.behind(each, one)).orElse("");
        // ends with different scale words keep their signs, because one unit behind both would be true of neither
        boolean mixed = lower.filter(low -> !low.scale().equals(scale)).isPresent();
        String digits = lower.map(low -> range(joined(low.digits(), mixed ? low.scale() : ""), upper.digits()))
                .orElse(upper.digits());
        String percent = unit.isPresent() && carriesPercent(unit.get()) ? phrases.get("percent-sign") : "";
        Optional<CurrencyText.Sign> sign = unit.flatMap(units::sign);
        String number =
                sign.map(each -> priced(each, lower, upper, unit.orElseThrow())).orElse(digits + percent);
        boolean bare = sign.isPresent() && !mixed;
        return new Pieces(
                bound(bound),
                phrases.get("sign." + EnumWords.of(bound)),
                digits,
                bare ? digits : number,
                number,
                scale,
                behind,
                bare ? units.column(unit.orElseThrow(), scale, one) : joined(scale, behind),
                "");
    }

    private String range(String low, String high) {
        return phrases.format("range", "low", low, "high", high);
    }

    /** Both ends with the sign and, at the lower one, the scale word: "£3 million to £4". */
    private String priced(
            CurrencyText.Sign sign, Optional<NumberText.Amount> lower, NumberText.Amount upper, Unit unit) {
        String high = sign.signed(upper.digits());
        return lower.map(low -> {
                    String word = joined(low.scale(), units.scale(unit.scale()));
                    return range(joined(joined(sign.signed(low.digits()), word), sign.behind()), high);
                })
                .orElse(high);
    }

    private static String joined(String one, String other) {
        return (one + " " + other).strip();
    }

    private static boolean carriesPercent(Unit unit) {
        return UnitText.isPercent(unit) || (unit instanceof Unit.Per per && UnitText.isPercent(per.numerator()));
    }
}
