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
     * @param digits the number alone, its shorthand or a verbal statement
     * @param glued the percent sign, or empty
     * @param scale the scale word behind the number, or empty
     * @param unit the words after number and scale, or empty
     * @param absence why there is no number, or empty
     */
    public record Pieces(
            String bound, String sign, String digits, String glued, String scale, String unit, String absence) {
        /** The number with its percent sign, or the words in its place. */
        public String number() {
            return digits + glued;
        }

        /** The words behind the number: scale and unit; empty if there are none. */
        public String behind() {
            return (scale + " " + unit).strip();
        }

        /** The bound, the number and the words behind it: "more than 500,000 cases". */
        public String amount() {
            return String.join(" ", bound, number(), behind()).strip();
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
                return pieces(point.bound(), amount.digits(), amount.scale(), unit, one);
            }

            @Override
            public Pieces range(StatedValue.Range range) {
                NumberText.Amount low = numbers.of(range.low());
                NumberText.Amount high = numbers.of(range.high());
                boolean sameScale = low.scale().equals(high.scale());
                String from = sameScale ? low.digits() : (low.digits() + " " + low.scale()).strip();
                String digits = phrases.format("range", "low", from, "high", high.digits());
                return pieces(range.bound(), digits, high.scale(), unit, false);
            }

            @Override
            public Pieces absent(StatedValue.Absent absent) {
                return new Pieces(
                        "",
                        "",
                        absent.reason().shorthand(),
                        "",
                        "",
                        "",
                        phrases.get("reason." + EnumWords.of(absent.reason())));
            }

            @Override
            public Pieces verbal(StatedValue.Verbal verbal) {
                String way = verbal.statement().isChange() ? "." + EnumWords.of(direction) : "";
                return new Pieces(
                        "", "", phrases.get("extreme." + EnumWords.of(verbal.statement()) + way), "", "", "", "");
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
        return new Pieces(words.bound(), sign, words.number(), "", "", behind, "");
    }

    private String bound(Bound bound) {
        return phrases.get("bound." + EnumWords.of(bound));
    }

    private Pieces pieces(Bound bound, String digits, String scale, Optional<Unit> unit, boolean one) {
        String behind = unit.map(each -> units.behind(each, one)).orElse("");
        String glued = unit.isPresent() && carriesPercent(unit.get()) ? phrases.get("percent-sign") : "";
        return new Pieces(bound(bound), phrases.get("sign." + EnumWords.of(bound)), digits, glued, scale, behind, "");
    }

    private static boolean carriesPercent(Unit unit) {
        return UnitText.isPercent(unit) || (unit instanceof Unit.Per per && UnitText.isPercent(per.numerator()));
    }
}
