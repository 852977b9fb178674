package io.github.statbrief.sheets.cell;

import io.github.statbrief.value.Bound;
import io.github.statbrief.value.StatedValue;
import io.github.statbrief.value.Unit;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.function.Supplier;

/** The content of the value columns: numbers if there are any, otherwise the shorthand or the verbal statement. */
public final class StatedValueContent {
    /** The most digits that a spreadsheet keeps in a number. */
    private static final int MOST_DIGITS = 15;

    private final NumberFormats formats;

    /** Uses the number formats of a release's language. */
    public StatedValueContent(NumberFormats formats) {
        this.formats = formats;
    }

    /**
     * The value, or the lower end of a range.
     *
     * @param stated the stated value
     * @param unit its unit; empty if the stated value is verbal, or the limits of one that is
     * @param words its words if it is not a number: "[c]", "the most"
     */
    public Content value(StatedValue stated, Optional<Unit> unit, Supplier<String> words) {
        return valueOf(stated, words, Optional.of(formats(unit)));
    }

    /** Does the same with the cached formats of a unit. */
    public static Content valueOf(StatedValue stated, Supplier<String> words, Optional<NumberFormats.OfUnit> unit) {
        return stated.accept(new StatedValue.Visitor<>() {
            @Override
            public Content point(StatedValue.Point point) {
                return point.words()
                        .<Content>map(stated -> new Content.Numeral(
                                point.value(), unit.orElseThrow().words(stated.words())))
                        .orElseGet(() -> number(point.bound(), point.value(), unit));
            }

            @Override
            public Content range(StatedValue.Range range) {
                return number(range.bound(), range.low(), unit.map(each -> each.in(range)));
            }

            @Override
            public Content absent(StatedValue.Absent absent) {
                return Content.text(words.get());
            }

            @Override
            public Content verbal(StatedValue.Verbal verbal) {
                return Content.text(words.get());
            }
        });
    }

    /** The upper end of a range; blank for every other stated value. */
    public Content upper(StatedValue stated, Optional<Unit> unit) {
        return upperOf(stated, Optional.of(formats(unit)));
    }

    private NumberFormats.OfUnit formats(Optional<Unit> unit) {
        return unit.map(formats::in).orElseGet(formats::withoutUnit);
    }

    /** Does the same with the cached formats of a unit. */
    public static Content upperOf(StatedValue stated, Optional<NumberFormats.OfUnit> unit) {
        return stated instanceof StatedValue.Range range
                ? number(range.bound(), range.high(), unit.map(each -> each.in(range)))
                : Content.BLANK;
    }

    /** Whether a spreadsheet would drop stated digits. */
    public static boolean losesDigits(StatedValue stated) {
        return stated.accept(new StatedValue.Visitor<>() {
            @Override
            public Boolean point(StatedValue.Point point) {
                return isLong(point.value());
            }

            @Override
            public Boolean range(StatedValue.Range range) {
                return isLong(range.low()) || isLong(range.high());
            }

            @Override
            public Boolean absent(StatedValue.Absent absent) {
                return false;
            }

            @Override
            public Boolean verbal(StatedValue.Verbal verbal) {
                return false;
            }
        });
    }

    /** Whether a number is within the range of a spreadsheet's numbers. */
    public static boolean isHeld(StatedValue.Point point) {
        return NumberText.isHeld(point.value());
    }

    private static boolean isLong(BigDecimal value) {
        return !NumberText.isHeld(value)
                || (value.precision() > MOST_DIGITS
                        && value.stripTrailingZeros().precision() > MOST_DIGITS);
    }

    /** The number, or its digits as words if it is outside the range of a spreadsheet's numbers. */
    private static Content number(Bound bound, BigDecimal value, Optional<NumberFormats.OfUnit> unit) {
        return NumberText.isHeld(value)
                ? new Content.Numeral(value, unit.orElseThrow().of(bound, value))
                : Content.text(value.toString());
    }
}
