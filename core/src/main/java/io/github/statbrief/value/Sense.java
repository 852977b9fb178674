package io.github.statbrief.value;

import io.github.statbrief.internal.argument.Arguments;
import java.util.Optional;

/**
 * Whether a figure is a level or a change: "reduced to 45 seconds" is a level that fell, "shortened by 10 minutes" is
 * a change. The number of a change has no sign; the direction carries it. Immutable.
 */
public sealed interface Sense permits Sense.Level, Sense.Change {
    /** Makes a level without a stated direction, as most figures are. */
    static Sense level() {
        return new Level(Direction.UNSTATED, Optional.empty());
    }

    /**
     * Reads a sense from its notation.
     *
     * @param text {@code level}, {@code level down}, {@code change up}, {@code change up against a year earlier}, {@code change up from 177,000 the year before} or {@code change up from {figure-id}}
     * @return the sense, which prints back to its notation
     * @throws IllegalArgumentException with what was found and what was expected
     */
    static Sense parse(String text) {
        return SenseNotation.parse(text);
    }

    /** The notation, as in a release file and in CSV. */
    default String notation() {
        return SenseNotation.write(this);
    }

    /** The direction, if stated. */
    Direction direction();

    /** What the movement is measured against, if stated. */
    Optional<Comparison> compared();

    /**
     * Returns the same sense, measured against something.
     *
     * @throws IllegalArgumentException if it says already what it is measured against
     */
    Sense against(Comparison comparison);

    /** Returns the same sense, without what it is measured against. */
    Sense withoutComparison();

    /** Whether this is a change rather than a level. */
    default boolean isChange() {
        return this instanceof Change;
    }

    /**
     * A level.
     *
     * @param direction the direction of its movement, if stated
     * @param compared what the movement is measured against, if stated
     */
    record Level(Direction direction, Optional<Comparison> compared) implements Sense {
        /** Refuses null. */
        public Level {
            Arguments.allGiven("direction", direction, "compared", compared);
        }

        @Override
        public Sense against(Comparison comparison) {
            return new Level(direction, SenseNotation.once(compared, comparison));
        }

        @Override
        public Sense withoutComparison() {
            return new Level(direction, Optional.empty());
        }
    }

    /**
     * A change.
     *
     * @param direction its direction
     * @param compared what it is measured against, if stated
     * @param baseline the value from which it is measured, if stated
     */
    record Change(Direction direction, Optional<Comparison> compared, Optional<Baseline> baseline) implements Sense {
        /** Refuses null. */
        public Change {
            Arguments.allGiven("direction", direction, "compared", compared, "baseline", baseline);
        }

        @Override
        public Sense against(Comparison comparison) {
            return new Change(direction, SenseNotation.once(compared, comparison), baseline);
        }

        @Override
        public Sense withoutComparison() {
            return new Change(direction, Optional.empty(), baseline);
        }
    }

    /** The value from which a change is measured. */
    sealed interface Baseline permits InWords, OfFigure {}

    /**
     * A baseline in the release's own words.
     *
     * @param words as stated: {@code 177,000 the year before}
     */
    record InWords(String words) implements Baseline {
        /** Refuses empty words and braces, which would read as a figure's id. */
        public InWords {
            Arguments.given("words", words);
            Arguments.text("baseline", words);
            if (words.indexOf('{') >= 0
                    || words.indexOf('}') >= 0
                    || !words.strip().equals(words)) {
                throw new IllegalArgumentException(
                        "'" + words + "' is no baseline; write words, or one figure as {figure-id}");
            }
        }
    }

    /**
     * A baseline given by a figure of the same release.
     *
     * @param figure the figure's id
     */
    record OfFigure(String figure) implements Baseline {
        /** Refuses an invalid id. */
        public OfFigure {
            Arguments.given("figure", figure);
            Arguments.id("figure", figure);
        }
    }
}
