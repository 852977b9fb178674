package io.github.statbrief.xlsx;

import io.github.statbrief.Bound;
import io.github.statbrief.Reading;
import io.github.statbrief.Unit;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.function.Supplier;

/** What stands in the value columns for a reading: numbers where there are any, otherwise the shorthand or the superlative. */
final class ReadingContent {
    /** The most digits that a spreadsheet keeps of a number. */
    private static final int MOST_DIGITS = 15;

    private final NumberFormats formats;

    ReadingContent(NumberFormats formats) {
        this.formats = formats;
    }

    /**
     * The value, or the lower end of a range.
     *
     * @param reading the reading
     * @param unit its unit; empty where the reading is verbal
     * @param words its words where it is no number: "[c]", "the most"
     */
    Content value(Reading reading, Optional<Unit> unit, Supplier<String> words) {
        return valueOf(reading, words, unit.map(formats::in));
    }

    /** The same for one of many numbers of a unit. */
    static Content valueOf(Reading reading, Supplier<String> words, Optional<NumberFormats.OfUnit> unit) {
        return reading.accept(new Reading.Visitor<>() {
            @Override
            public Content point(Reading.Point point) {
                return number(point.bound(), point.value(), unit);
            }

            @Override
            public Content range(Reading.Range range) {
                return number(range.bound(), range.low(), unit);
            }

            @Override
            public Content absent(Reading.Absent absent) {
                return Content.text(words.get());
            }

            @Override
            public Content verbal(Reading.Verbal verbal) {
                return Content.text(words.get());
            }
        });
    }

    /** The upper end of a range; blank for every other reading. */
    Content upper(Reading reading, Optional<Unit> unit) {
        return upperOf(reading, unit.map(formats::in));
    }

    /** The same for one of many numbers of a unit. */
    static Content upperOf(Reading reading, Optional<NumberFormats.OfUnit> unit) {
        return reading instanceof Reading.Range range ? number(range.bound(), range.high(), unit) : Content.BLANK;
    }

    /** Whether a spreadsheet would drop digits that were stated. */
    static boolean losesDigits(Reading reading) {
        return reading.accept(new Reading.Visitor<>() {
            @Override
            public Boolean point(Reading.Point point) {
                return isLong(point.value());
            }

            @Override
            public Boolean range(Reading.Range range) {
                return isLong(range.low()) || isLong(range.high());
            }

            @Override
            public Boolean absent(Reading.Absent absent) {
                return false;
            }

            @Override
            public Boolean verbal(Reading.Verbal verbal) {
                return false;
            }
        });
    }

    private static boolean isLong(BigDecimal value) {
        return !NumberText.isHeld(value)
                || (value.precision() > MOST_DIGITS
                        && value.stripTrailingZeros().precision() > MOST_DIGITS);
    }

    /** The number, or where a spreadsheet knows none so large or so small its digits as words. */
    private static Content number(Bound bound, BigDecimal value, Optional<NumberFormats.OfUnit> unit) {
        return NumberText.isHeld(value)
                ? new Content.Numeral(value, unit.orElseThrow().of(bound, value))
                : Content.text(value.toString());
    }
}
