package io.github.statbrief.value;

import io.github.statbrief.internal.argument.Arguments;
import java.time.Period;
import java.util.Optional;

/** What a change, or the movement of a level, is measured against: another time, figure or group. Immutable. */
public sealed interface Comparison {
    /**
     * Reads a comparison from its notation.
     *
     * @param text a period ({@code 2013-06}), a time before the figure's own period ({@code a year earlier},
     *     {@code 3 months earlier}), a figure ({@code {figure-id}}), a cell ({@code {receipts[wine, 2024]}}), or words
     *     ({@code men})
     * @return the comparison, which prints back to its notation
     * @throws IllegalArgumentException with what was found and what was expected
     */
    static Comparison parse(String text) {
        return ComparisonNotation.parse(text);
    }

    /** The notation, as in a release file and in CSV. */
    default String notation() {
        return ComparisonNotation.write(this);
    }

    /** Calls the method of the visitor for this kind of comparison. */
    <R> R accept(Visitor<R> visitor);

    /**
     * How long before a period lies what it is compared with.
     *
     * @param period the reference period of the figure
     * @return the distance, as a year or as three months; empty if it is not given by the calendar
     */
    default Optional<Period> distance(ReferencePeriod period) {
        return ComparisonNotation.distance(this, period);
    }

    /**
     * The same period an earlier year, month or quarter.
     *
     * @param length how many, from 1
     * @param unit a day, week, month, quarter or year
     */
    record Earlier(int length, DurationUnit unit) implements Comparison {
        /** Refuses lengths below 1 and hours, minutes and the like. */
        public Earlier {
            Arguments.given("unit", unit);
            if (length < 1) {
                throw new IllegalArgumentException("'" + length + " earlier' is no comparison; the least is 1");
            }
            if (ComparisonNotation.calendar(unit).isEmpty()) {
                throw new IllegalArgumentException("a figure is not compared with a " + unit.notation()
                        + " earlier; write days, weeks, months, quarters or years");
            }
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.earlier(this);
        }
    }

    /**
     * Another reference period.
     *
     * @param period a period of the calendar, or some of these in a row
     */
    record WithPeriod(ReferencePeriod period) implements Comparison {
        /** Refuses periods that are not of the calendar: "on record", "the last 12 months". */
        public WithPeriod {
            Arguments.given("period", period);
            ReferencePeriod own = period instanceof ReferencePeriod.Named named ? named.resolved() : period;
            if (!(own instanceof ReferencePeriod.Calendar || own instanceof ReferencePeriod.Interval)) {
                throw new IllegalArgumentException("'" + period.notation()
                        + "' is no period to compare with; write one of the calendar, such as 2013-06");
            }
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.withPeriod(this);
        }
    }

    /**
     * A figure of the same release.
     *
     * @param figure its id
     */
    record WithFigure(String figure) implements Comparison {
        /** Refuses an invalid id. */
        public WithFigure {
            Arguments.given("figure", figure);
            Arguments.id("figure", figure);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.withFigure(this);
        }
    }

    /**
     * A cell of a table of the same release.
     *
     * @param cell the cell as named in texts: {@code receipts[wine, 2024]}
     */
    record WithCell(String cell) implements Comparison {
        /** Refuses what does not name a table and, in brackets, a cell. */
        public WithCell {
            Arguments.given("cell", cell);
            if (!cell.matches("[a-z0-9-]+\\[[^\\[\\]{}]+]")) {
                throw new IllegalArgumentException(
                        "'" + cell + "' is no cell of a table; write table-id[code, period]");
            }
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.withCell(this);
        }
    }

    /**
     * A group or a time in the release's own words.
     *
     * @param words as stated: {@code men}, {@code the pre-pandemic average}
     */
    record InWords(String words) implements Comparison {
        /** Refuses empty words, digits at the start, which would be a period, braces, and the word that begins a baseline. */
        public InWords {
            Arguments.given("words", words);
            Arguments.text("comparison", words);
            boolean misread = words.contains(" from ")
                    || words.startsWith("from ")
                    || !words.strip().equals(words);
            if (misread || words.matches(".*[{}].*") || Character.isDigit(words.charAt(0))) {
                throw new IllegalArgumentException(
                        "'" + words
                                + "' is nothing to compare with; write a period such as 2013-06, 'a year earlier', {figure-id}, {table-id[code, period]} or words such as 'men'");
            }
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.inWords(this);
        }
    }

    /**
     * Visitor with one method for each kind of comparison.
     *
     * @param <R> the result
     */
    interface Visitor<R> {
        /** Handles a time before the figure's own period. */
        R earlier(Earlier earlier);

        /** Handles another period. */
        R withPeriod(WithPeriod other);

        /** Handles another figure. */
        R withFigure(WithFigure other);

        /** Handles a cell. */
        R withCell(WithCell other);

        /** Handles words. */
        R inWords(InWords words);
    }
}
