package io.github.statbrief.value;

import io.github.statbrief.internal.argument.Arguments;
import java.math.BigDecimal;
import java.util.Optional;

/**
 * The value of a figure as stated in a release: a number with its bound, a range, no number with a reason, or a
 * verbal statement. Keeps the stated precision: 1.2 billion has two digits and 10.0 is not 10. Immutable and safe to
 * share between threads.
 */
public sealed interface StatedValue
        permits StatedValue.Point, StatedValue.Range, StatedValue.Absent, StatedValue.Verbal {
    /**
     * Reads a stated value from either of its notations.
     *
     * @param text words ({@code more than 500,000}, {@code about 15 to 20}, {@code almost five times}, {@code all}) or signs ({@code >500,000}, {@code ~15..20}, {@code [c]})
     * @return the stated value, which prints back to its notation
     * @throws IllegalArgumentException with what was found and what was expected
     */
    static StatedValue parse(String text) {
        return StatedValueNotation.parse(text);
    }

    /** The notation in words, as in a release file: {@code about 43.6 billion}. */
    default String inWords() {
        return StatedValueNotation.words(this);
    }

    /** The notation in signs, as in CSV: {@code ~43.6e9}. */
    default String inSigns() {
        return StatedValueNotation.signs(this);
    }

    /** Calls the method of the visitor for this kind of stated value. */
    <R> R accept(Visitor<R> visitor);

    /** The stated number of a point; empty for every other stated value. */
    default Optional<BigDecimal> number() {
        return this instanceof Point point ? Optional.of(point.value()) : Optional.empty();
    }

    /** The words of a number that is stated in words; empty for every other stated value. */
    default Optional<NumberInWords> numberInWords() {
        return this instanceof Point point ? point.words() : Optional.empty();
    }

    /** The unit that words imply: fraction for "a quarter", times for "five times"; empty for digits. */
    default Optional<Unit> impliedUnit() {
        return numberInWords().flatMap(NumberInWords::unit);
    }

    /** Whether it can be placed on an axis: a number or a range. */
    default boolean isDrawable() {
        return this instanceof Point || this instanceof Range;
    }

    /**
     * Whether it can be a part of a stacked bar: an exact or approximate number that is not negative. Any other value
     * would give the bar a length that nobody has stated.
     */
    default boolean isStackable() {
        return this instanceof Point point
                && (point.bound() == Bound.EXACT || point.bound() == Bound.ABOUT)
                && point.value().signum() >= 0;
    }

    /**
     * Explains why the value is invalid in a unit and a sense and what to write instead; empty if it is valid.
     *
     * @param unit the unit; empty if there is none
     * @param sense level or change
     */
    default Optional<String> refusal(Optional<Unit> unit, Sense sense) {
        return accept(new StatedValueRules(unit, sense));
    }

    /**
     * One stated number.
     *
     * @param bound how the actual number relates to the stated one
     * @param value the stated number, with its stated precision and scale
     * @param words the words that state it, "two-thirds"; empty if it is stated in digits
     */
    record Point(Bound bound, BigDecimal value, Optional<NumberInWords> words) implements StatedValue {
        /** Normalises zero, which has no digits that a scale word could shorten; refuses words for another number. */
        public Point {
            Arguments.allGiven("bound", bound, "value", value, "words", words);
            value = StatedValueNotation.plainZero(value);
            BigDecimal number = value;
            words.filter(each -> StatedValueNotation.bound(each.bound()) != bound)
                    .ifPresent(each -> {
                        throw new IllegalArgumentException(
                                "'" + each.words() + "' has another bound than '" + bound.words() + "'");
                    });
            words.filter(each -> each.value().compareTo(number) != 0).ifPresent(each -> {
                throw new IllegalArgumentException("'" + each.number() + "' is "
                        + each.value().toPlainString() + ", not " + number.toPlainString());
            });
        }

        /** A number stated in digits. */
        public Point(Bound bound, BigDecimal value) {
            this(bound, value, Optional.empty());
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.point(this);
        }
    }

    /**
     * A range with two stated ends.
     *
     * @param bound {@link Bound#EXACT} or {@link Bound#ABOUT}
     * @param low the lower end
     * @param high the upper end, greater than the lower one
     */
    record Range(Bound bound, BigDecimal low, BigDecimal high) implements StatedValue {
        /** Refuses ends that do not ascend and bounds that a range cannot have. */
        public Range {
            Arguments.given("bound", bound);
            Arguments.given("low", low);
            Arguments.given("high", high);
            low = StatedValueNotation.plainZero(low);
            high = StatedValueNotation.plainZero(high);
            if (bound != Bound.EXACT && bound != Bound.ABOUT) {
                throw new IllegalArgumentException("a range can be exact or 'about', not '" + bound.words() + "'");
            }
            if (low.compareTo(high) >= 0) {
                throw new IllegalArgumentException(
                        "the range from " + low.toPlainString() + " to " + high.toPlainString() + " does not rise");
            }
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.range(this);
        }
    }

    /**
     * A missing number.
     *
     * @param reason why it is missing
     */
    record Absent(Reason reason) implements StatedValue {
        /** Refuses null. */
        public Absent {
            Arguments.given("reason", reason);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.absent(this);
        }
    }

    /**
     * A verbal statement.
     *
     * @param statement its content
     */
    record Verbal(VerbalStatement statement) implements StatedValue {
        /** Refuses null. */
        public Verbal {
            Arguments.given("statement", statement);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.verbal(this);
        }
    }

    /**
     * Visitor with one method for each kind of stated value.
     *
     * @param <R> the result
     */
    interface Visitor<R> {
        /** Handles one stated number. */
        R point(Point point);

        /** Handles two stated ends. */
        R range(Range range);

        /** Handles a missing number. */
        R absent(Absent absent);

        /** Handles a verbal statement. */
        R verbal(Verbal verbal);
    }
}
