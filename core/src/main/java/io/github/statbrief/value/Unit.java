package io.github.statbrief.value;

import io.github.statbrief.internal.argument.Arguments;
import java.util.Currency;

/**
 * The unit of a number. Units are compared as written: thousand tonnes are not tonnes. Immutable and safe to share
 * between threads.
 */
public sealed interface Unit permits Unit.Count, Unit.Money, Unit.Time, Unit.Share, Unit.Per {
    /**
     * Reads a unit from its notation.
     *
     * @param text {@code case}, {@code person|people}, {@code CNY}, {@code working-day}, {@code percent}, {@code thousand tonne/million GBP}
     * @return the unit, which prints back to its notation
     * @throws IllegalArgumentException with what was found and what was expected
     */
    static Unit parse(String text) {
        return UnitNotation.parse(text);
    }

    /** The notation, as in a release file and in CSV. */
    default String notation() {
        return UnitNotation.write(this);
    }

    /** The scale of numbers in this unit, "thousand" in "thousand tonne"; {@link Scale#ONE} if the unit has none. */
    Scale scale();

    /** Calls the method of the visitor for this kind of unit. */
    <R> R accept(Visitor<R> visitor);

    /**
     * Counted or measured things with a name.
     *
     * @param scale the scale of the numbers
     * @param one the singular
     * @param many the plural
     */
    record Count(Scale scale, String one, String many) implements Unit {
        /** Refuses names that the notation cannot express. */
        public Count {
            Arguments.allGiven("scale", scale, "one", one, "many", many);
            UnitNotation.name(one);
            UnitNotation.name(many);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.count(this);
        }
    }

    /**
     * Money.
     *
     * @param scale the scale of the numbers
     * @param currency the ISO 4217 currency
     */
    record Money(Scale scale, Currency currency) implements Unit {
        /** Refuses null. */
        public Money {
            Arguments.allGiven("scale", scale, "currency", currency);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.money(this);
        }
    }

    /**
     * A length of time.
     *
     * @param scale the scale of the numbers
     * @param unit the unit of time
     */
    record Time(Scale scale, DurationUnit unit) implements Unit {
        /** Refuses null. */
        public Time {
            Arguments.allGiven("scale", scale, "unit", unit);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.time(this);
        }
    }

    /**
     * A ratio to a base.
     *
     * @param ratio the base
     */
    record Share(Ratio ratio) implements Unit {
        /** Refuses null. */
        public Share {
            Arguments.given("ratio", ratio);
        }

        /** Percent. */
        public static final Share PERCENT = new Share(Ratio.PERCENT);

        @Override
        public Scale scale() {
            return Scale.ONE;
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.share(this);
        }
    }

    /**
     * One unit for each of another.
     *
     * @param numerator the counted unit; not itself a quotient
     * @param denominator the unit it is divided by; not itself a quotient
     */
    record Per(Unit numerator, Unit denominator) implements Unit {
        /** Refuses quotients of quotients. */
        public Per {
            Arguments.allGiven("numerator", numerator, "denominator", denominator);
            if (numerator instanceof Per || denominator instanceof Per) {
                throw new IllegalArgumentException("a unit has at most one '/'");
            }
        }

        @Override
        public Scale scale() {
            return numerator.scale();
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.per(this);
        }
    }

    /**
     * Visitor with one method for each kind of unit.
     *
     * @param <R> the result
     */
    interface Visitor<R> {
        /** Handles counted things. */
        R count(Count count);

        /** Handles money. */
        R money(Money money);

        /** Handles a length of time. */
        R time(Time time);

        /** Handles a ratio. */
        R share(Share share);

        /** Handles a quotient. */
        R per(Per per);
    }
}
