package io.github.statbrief.chart;

import io.github.statbrief.internal.argument.Arguments;
import io.github.statbrief.value.Bound;
import io.github.statbrief.value.ReferencePeriod;
import io.github.statbrief.value.StatedValue;
import io.github.statbrief.value.Unit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What an author asks of a chart besides its kind. Immutable.
 *
 * @param scale how numbers lie on its axis of values
 * @param base the base period of an index chart; empty for the first
 * @param references the lines across it, each at one value, at most {@link #MOST_REFERENCES}
 */
public record ChartOptions(AxisScale scale, Optional<ReferencePeriod> base, List<Reference> references) {
    /** Nothing besides the kind. */
    public static final ChartOptions NONE = new ChartOptions(AxisScale.LINEAR, Optional.empty(), List.of());

    /** The most reference lines whose words have room side by side. */
    public static final int MOST_REFERENCES = 3;

    /** How numbers lie on an axis. */
    public enum AxisScale {
        /** Equal differences are equally long. */
        LINEAR,
        /** Equal ratios are equally long. */
        LOG
    }

    /** Copies the lines; refuses more than have room and two of one name. */
    public ChartOptions {
        Arguments.allGiven("scale", scale, "base", base);
        references = List.copyOf(Arguments.given("references", references));
        if (references.size() > MOST_REFERENCES) {
            throw new IllegalArgumentException(
                    "a chart has room for " + MOST_REFERENCES + " reference lines, not for " + references.size());
        }
        Arguments.distinct(
                "reference line", references.stream().map(Reference::label).toList());
    }

    /** The same options on another scale. */
    public ChartOptions withScale(AxisScale other) {
        return new ChartOptions(other, base, references);
    }

    /** The same options with the base period of an index, by its notation: {@code 2015}. */
    public ChartOptions withBase(String period) {
        return new ChartOptions(scale, Optional.of(ReferencePeriod.parse(period)), references);
    }

    /** Whether numbers lie on a logarithmic axis, which has no zero. */
    public boolean isLogarithmic() {
        return scale == AxisScale.LOG;
    }

    /**
     * The same options and one more reference line.
     *
     * @param value its value: {@code 40%}, {@code 1.2 million}
     * @param label its words: "Target for 2030"
     * @return the options
     */
    public ChartOptions withReference(String value, String label) {
        List<Reference> more = new ArrayList<>(references);
        more.add(Reference.of(value, label));
        return new ChartOptions(scale, base, more);
    }

    /**
     * A line across a chart at one value.
     *
     * @param value where it lies: an exact number
     * @param unit its unit; empty for that of the chart
     * @param label its words: "Target for 2030"
     */
    public record Reference(StatedValue.Point value, Optional<Unit> unit, String label) {
        private static final String PERCENT = "%";

        /** Refuses a bound, which has no place on an axis, and a line without words. */
        public Reference {
            Arguments.allGiven("value", value, "unit", unit, "label", label);
            Arguments.text("reference line's label", label);
            if (value.bound() != Bound.EXACT) {
                throw refused(value.inWords());
            }
        }

        /**
         * Reads a line from its notation.
         *
         * @param value a number as in {@link StatedValue}, in the chart's unit; {@code 40%} if that is percent
         * @param label its words
         * @return the line
         * @throws IllegalArgumentException if the value is no exact number
         */
        public static Reference of(String value, String label) {
            Arguments.given("value", value);
            boolean percent = value.strip().endsWith(PERCENT);
            String number = percent ? value.strip().substring(0, value.strip().length() - 1) : value;
            if (StatedValue.parse(number) instanceof StatedValue.Point point) {
                return new Reference(point, percent ? Optional.of(Unit.Share.PERCENT) : Optional.empty(), label);
            }
            throw refused(value);
        }

        /** Makes the line of {@link #of(String, String)} in a unit of its own. */
        public Reference in(Unit other) {
            return new Reference(value, Optional.of(other), label);
        }

        private static IllegalArgumentException refused(String value) {
            return new IllegalArgumentException(
                    "'" + value + "' is no place for a reference line; write one exact number");
        }
    }
}
