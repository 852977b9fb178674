package io.github.statbrief.value;

import io.github.statbrief.internal.argument.Arguments;
import java.time.LocalDate;
import java.util.List;

/** The time that a figure describes. Immutable and safe to share between threads. */
public sealed interface ReferencePeriod
        permits ReferencePeriod.Calendar,
                ReferencePeriod.Interval,
                ReferencePeriod.Since,
                ReferencePeriod.AsOf,
                ReferencePeriod.Trailing,
                ReferencePeriod.AllTime,
                ReferencePeriod.Unstated,
                ReferencePeriod.Named {
    /** Makes the unstated period. */
    static ReferencePeriod unstated() {
        return new Unstated();
    }

    /**
     * Reads a period from its notation. A {@link Named} period has no notation of its own; a release defines it.
     *
     * @param text {@code 2021}, {@code 1999-2000}, {@code 2021-H1}, {@code 2021-Q2}, {@code 1999-2000-Q1}, {@code 2021-05}, {@code 2021-W05},
     *     {@code 2021-07-01}, {@code 2014-03/2014-05}, {@code since 2012-11-08}, {@code as of 2021-07-02},
     *     {@code last 3 years}, {@code last more than 4 years}, {@code ever}, {@code unstated}
     * @return the period, which prints back to its notation
     * @throws IllegalArgumentException with what was found and what was expected
     */
    static ReferencePeriod parse(String text) {
        return ReferencePeriodNotation.parse(text);
    }

    /** The notation, as in a release file and in CSV; the id of a named period. */
    default String notation() {
        return ReferencePeriodNotation.write(this);
    }

    /** Calls the method of the visitor for this kind of period. */
    <R> R accept(Visitor<R> visitor);

    /**
     * A year, a half or a quarter of one, a month, week or day.
     *
     * @param granularity its length
     * @param first its first day; the release format places a government year at 1 April, only for its order and its
     *     place on an axis
     */
    record Calendar(Granularity granularity, LocalDate first) implements ReferencePeriod, Comparable<Calendar> {
        /** Refuses a first day on which no such period begins. */
        public Calendar {
            Arguments.allGiven("granularity", granularity, "first", first);
            ReferencePeriodNotation.checkFirst(granularity, first);
        }

        /** The last day. */
        public LocalDate last() {
            return ReferencePeriodNotation.last(granularity, first);
        }

        /** Compares by first day, then longer periods before shorter ones. */
        @Override
        public int compareTo(Calendar other) {
            int byDay = first.compareTo(other.first);
            return byDay != 0 ? byDay : granularity.compareTo(other.granularity);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.calendar(this);
        }
    }

    /**
     * From the first day of one period to the last of another.
     *
     * @param from the first period
     * @param to the last period, of the same granularity
     */
    record Interval(Calendar from, Calendar to) implements ReferencePeriod {
        /** Refuses ends that do not ascend or differ in granularity. */
        public Interval {
            Arguments.allGiven("from", from, "to", to);
            if (from.granularity() != to.granularity() || from.first().compareTo(to.first()) >= 0) {
                throw new IllegalArgumentException("'" + from.notation() + "/" + to.notation()
                        + "' is no interval; its ends are of one kind, the earlier one first");
            }
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.interval(this);
        }
    }

    /**
     * From a day to the publication of the release.
     *
     * @param start its start
     */
    record Since(Calendar start) implements ReferencePeriod {
        /** Refuses null. */
        public Since {
            Arguments.given("start", start);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.since(this);
        }
    }

    /**
     * The state at the end of a period.
     *
     * @param time the period
     */
    record AsOf(Calendar time) implements ReferencePeriod {
        /** Refuses null. */
        public AsOf {
            Arguments.given("time", time);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.asOf(this);
        }
    }

    /**
     * A length of time that ends with the release: "for more than four consecutive years".
     *
     * @param bound how the actual length relates to the stated one
     * @param length the number of units, from 1 to 9999
     * @param unit the unit of time
     */
    record Trailing(Bound bound, int length, DurationUnit unit) implements ReferencePeriod {
        /** Refuses lengths that the notation cannot hold. */
        public Trailing {
            Arguments.allGiven("bound", bound, "unit", unit);
            if (length < 1 || length > 9999) {
                throw new IllegalArgumentException("a period of the last " + length + " is not between 1 and 9999");
            }
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.trailing(this);
        }
    }

    /** The whole time on record. */
    record AllTime() implements ReferencePeriod {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.allTime(this);
        }
    }

    /** No period is stated. */
    record Unstated() implements ReferencePeriod {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.unstated(this);
        }
    }

    /**
     * A period in the release's own words, with the resolved dates, if it has any.
     *
     * @param id its id in the release
     * @param stated the words as stated
     * @param resolved the resolved period; not a named one, and unstated if the words give no dates
     * @param notes its notes
     */
    record Named(String id, String stated, ReferencePeriod resolved, List<Note> notes) implements ReferencePeriod {
        /** Refuses empty words and a named period that resolves to another named one. */
        public Named {
            Arguments.allGiven("id", id, "stated", stated, "resolved", resolved, "notes", notes);
            requireId(id);
            Arguments.text("period's words", stated);
            notes = List.copyOf(notes);
            if (resolved instanceof Named) {
                throw new IllegalArgumentException(
                        "the period '" + id + "' is resolved to another named period; write dates");
            }
        }

        /**
         * Refuses an id that is none, or that is the notation of a period: nobody could tell which of them is meant.
         *
         * @param id the id
         * @return the id
         * @throws IllegalArgumentException with the reason
         */
        public static String requireId(String id) {
            Arguments.id("period", id);
            if (ReferencePeriodNotation.isNotation(id)) {
                throw new IllegalArgumentException("'" + id + "' is a period by itself; give the named one another id");
            }
            return id;
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.named(this);
        }
    }

    /**
     * Visitor with one method for each kind of period.
     *
     * @param <R> the result
     */
    interface Visitor<R> {
        /** Handles a year, quarter, month, week or day. */
        R calendar(Calendar calendar);

        /** Handles an interval between two of them. */
        R interval(Interval interval);

        /** Handles a period that began on a day. */
        R since(Since since);

        /** Handles a state. */
        R asOf(AsOf asOf);

        /** Handles a length that ends with the release. */
        R trailing(Trailing running);

        /** Handles all time on record. */
        R allTime(AllTime ever);

        /** Handles an unstated period. */
        R unstated(Unstated unstated);

        /** Handles a period in the release's own words. */
        R named(Named named);
    }
}
