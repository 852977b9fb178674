package io.github.statbrief.value;

import io.github.statbrief.internal.argument.Arguments;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What a release further states of a figure: SDMX calls these the attributes of an observation. Immutable and safe to
 * share between threads.
 *
 * @param of the whole of which it is a part
 * @param at the code, area or period for which it holds, and its rank there among the others
 * @param limits its confidence limits
 * @param significance whether a difference or change is statistically significant
 * @param was its value before a revision, in the same unit
 * @param condition the condition under which it holds, as stated: {@code if 2010-12 mortality rates persist}
 * @param derivation how its value is calculated; empty if it is stated
 */
public record FigureAttributes(
        Optional<Whole> of,
        Optional<Place> at,
        Optional<Limits> limits,
        Optional<Significance> significance,
        Optional<StatedValue> was,
        Optional<String> condition,
        Optional<Derivation> derivation) {
    private static final FigureAttributes NONE = new FigureAttributes(
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty());

    /** Refuses a condition without words. */
    public FigureAttributes {
        Arguments.allGiven(
                "of",
                of,
                "at",
                at,
                "limits",
                limits,
                "significance",
                significance,
                "was",
                was,
                "condition",
                condition,
                "derivation",
                derivation);
        condition.ifPresent(words -> Arguments.text("condition", words));
    }

    /** No attributes. */
    public static FigureAttributes none() {
        return NONE;
    }

    /** Explains why a number among them is invalid in a unit and a sense; empty if all are valid. */
    public Optional<String> refusal(Optional<Unit> unit, Sense sense) {
        Optional<String> ofLimits = limits.flatMap(
                each -> new StatedValueRules(unit, sense).ends(each.range()).map(message -> "'limits': " + message));
        return ofLimits.or(
                () -> was.flatMap(before -> before.refusal(unit, sense)).map(message -> "'was': " + message));
    }

    /** Returns the same attributes with the whole. */
    public FigureAttributes withOf(Whole whole) {
        return new FigureAttributes(Optional.of(whole), at, limits, significance, was, condition, derivation);
    }

    /** Returns the same attributes with the place. */
    public FigureAttributes withAt(Place place) {
        return new FigureAttributes(of, Optional.of(place), limits, significance, was, condition, derivation);
    }

    /** Returns the same attributes with confidence limits. */
    public FigureAttributes withLimits(Limits between) {
        return new FigureAttributes(of, at, Optional.of(between), significance, was, condition, derivation);
    }

    /** Returns the same attributes with the result of a test. */
    public FigureAttributes withSignificance(Significance result) {
        return new FigureAttributes(of, at, limits, Optional.of(result), was, condition, derivation);
    }

    /** Returns the same attributes with the value before a revision. */
    public FigureAttributes withWas(StatedValue before) {
        return new FigureAttributes(of, at, limits, significance, Optional.of(before), condition, derivation);
    }

    /** Returns the same attributes with a condition. */
    public FigureAttributes withCondition(String words) {
        return new FigureAttributes(of, at, limits, significance, was, Optional.of(words), derivation);
    }

    /** Returns the same attributes with the rule by which the value is calculated. */
    public FigureAttributes withDerivation(Derivation rule) {
        return new FigureAttributes(of, at, limits, significance, was, condition, Optional.of(rule));
    }

    /**
     * The whole of which a figure is a part, and for a share the part that it was computed from, if stated.
     *
     * @param part the part: {@code 2,244} or {@code {figure-id}}; empty if only the whole is stated
     * @param whole the whole: {@code e-commerce sales}, {@code 1,696 contacts} or {@code {figure-id}}
     */
    public record Whole(Optional<Amount> part, Amount whole) {
        private static final Pattern PAIR =
                Pattern.compile("(\\{[^{}]+}|\\d[\\d,.]*(?: (?:thousand|million|billion|trillion))?) of (.+)");

        /** Refuses a part that is no number. */
        public Whole {
            Arguments.allGiven("part", part, "whole", whole);
            part.filter(each -> each.figure().isEmpty() && each.number().isEmpty())
                    .ifPresent(each -> {
                        throw new IllegalArgumentException(
                                "'" + each.words()
                                        + "' is no part of a pair; write a number or {figure-id}, as in '2,244 of 3,350 contacts'");
                    });
        }

        /**
         * Reads the notation: {@code e-commerce sales}, {@code {figure-id}}, {@code 1,696 contacts}, or a pair, {@code
         * 2,244 of 3,350 contacts}.
         */
        public static Whole parse(String text) {
            String trimmed = text.strip();
            Matcher pair = PAIR.matcher(trimmed);
            return pair.matches()
                    ? new Whole(Optional.of(new Amount(pair.group(1))), new Amount(pair.group(2)))
                    : new Whole(Optional.empty(), new Amount(trimmed));
        }

        /** The notation. */
        public String notation() {
            return part.map(each -> each.words() + " of ").orElse("") + whole.words();
        }

        /** The ids of the figures that it names. */
        public List<String> figures() {
            return Stream.concat(part.stream(), Stream.of(whole))
                    .flatMap(each -> each.figure().stream())
                    .toList();
        }
    }

    /**
     * A part or a whole.
     *
     * @param words as stated, a number first if there is one: {@code 1,696 contacts}; or a figure of the release,
     *     {@code {figure-id}}
     */
    public record Amount(String words) {
        private static final Pattern FIGURE = Pattern.compile("\\{([a-z0-9-]+)}");
        private static final Pattern NUMBER =
                Pattern.compile("(\\d[\\d,.]*(?: (?:thousand|million|billion|trillion)\\b)?)(?: .*)?");

        /** Refuses empty words and a brace that belongs to no figure. */
        public Amount {
            Arguments.given("words", words);
            Arguments.text("whole", words);
            boolean braces = words.indexOf('{') >= 0 || words.indexOf('}') >= 0;
            if (!words.strip().equals(words)
                    || (braces && !FIGURE.matcher(words).matches())) {
                throw new IllegalArgumentException("'" + words
                        + "' names no whole; write words, as in 'of: e-commerce sales', or one figure as {figure-id}");
            }
        }

        /** The id of the figure that it names. */
        public Optional<String> figure() {
            Matcher matcher = FIGURE.matcher(words);
            return matcher.matches() ? Optional.of(matcher.group(1)) : Optional.empty();
        }

        /** The number at the start of its words. */
        public Optional<StatedValue> number() {
            Matcher matcher = NUMBER.matcher(words);
            try {
                return matcher.matches() ? Optional.of(StatedValue.parse(matcher.group(1))) : Optional.empty();
            } catch (IllegalArgumentException e) {
                return Optional.empty(); // the words begin with a name such as "16.5-year-olds"
            }
        }
    }

    /**
     * The code, area or period for which a figure holds, with its rank among the others: "highest in East Dorset". A
     * record over time is a flag.
     *
     * @param rank its rank; empty if none is stated
     * @param where the words: {@code in East Dorset}, {@code East Dorset}
     */
    public record Place(Optional<VerbalStatement> rank, String where) {
        private static final List<VerbalStatement> RANKS = List.of(
                VerbalStatement.HIGHEST,
                VerbalStatement.LOWEST,
                VerbalStatement.MOST,
                VerbalStatement.LEAST,
                VerbalStatement.BEST,
                VerbalStatement.WORST);

        /** Refuses empty words and statements that are no rank. */
        public Place {
            Arguments.allGiven("rank", rank, "where", where);
            if (where.isBlank()
                    || !where.strip().equals(where)
                    || RANKS.stream().anyMatch(each -> each.words().equals(where))) {
                throw new IllegalArgumentException(
                        "'" + where
                                + "' is no place; write the code, area or period for which the figure holds, as in 'at: highest in East Dorset'");
            }
            rank.filter(each -> !RANKS.contains(each)).ifPresent(each -> {
                throw new IllegalArgumentException(
                        "'" + each.words() + "' is no rank; write highest, lowest, most, least, best or worst");
            });
        }

        /** Reads the notation: {@code highest in East Dorset}, {@code East Dorset}. */
        public static Place parse(String text) {
            String trimmed = text.strip();
            for (VerbalStatement rank : RANKS) {
                if (trimmed.startsWith(rank.words() + " ")) {
                    return new Place(
                            Optional.of(rank),
                            trimmed.substring(rank.words().length()).strip());
                }
            }
            return new Place(Optional.empty(), trimmed);
        }

        /** The notation. */
        public String notation() {
            return rank.map(each -> each.words() + " ").orElse("") + where;
        }
    }

    /**
     * Confidence limits.
     *
     * @param range the lower and the upper limit
     * @param level the confidence level in percent; empty if it is not stated
     */
    public record Limits(StatedValue.Range range, Optional<BigDecimal> level) {
        private static final Pattern NOTATION = Pattern.compile("(.+?)(?: \\((\\d{1,2}(?:\\.\\d+)?) ?%\\))?");

        /** Refuses approximate limits and levels that are none. */
        public Limits {
            Arguments.allGiven("range", range, "level", level);
            if (range.bound() != Bound.EXACT) {
                throw refused(range.inWords());
            }
            level.filter(each -> each.signum() <= 0 || each.compareTo(BigDecimal.valueOf(100)) >= 0)
                    .ifPresent(each -> {
                        throw new IllegalArgumentException(
                                "a confidence level of " + each.toPlainString() + "% does not lie between 0 and 100");
                    });
        }

        /** Reads the notation: {@code 3.30 to 3.52}, {@code 3.30 to 3.52 (95%)}. */
        public static Limits parse(String text) {
            Matcher matcher = NOTATION.matcher(text.strip());
            if (matcher.matches() && StatedValue.parse(matcher.group(1)) instanceof StatedValue.Range range) {
                return new Limits(range, Optional.ofNullable(matcher.group(2)).map(BigDecimal::new));
            }
            throw refused(text);
        }

        private static IllegalArgumentException refused(String text) {
            return new IllegalArgumentException(
                    "'" + text
                            + "' are no confidence limits; write the lower and the upper one, 3.30 to 3.52, and their level if it is stated, 3.30 to 3.52 (95%)");
        }

        /** The notation. */
        public String notation() {
            return range.inWords()
                    + level.map(each -> " (" + each.toPlainString() + "%)").orElse("");
        }
    }

    /** The result of a test whether a difference may be due to chance. */
    public enum Significance {
        /** Statistically significant. */
        SIGNIFICANT,
        /** Not statistically significant. */
        NOT_SIGNIFICANT;

        /** Reads the word of the release format: {@code not significant}. */
        public static Significance parse(String text) {
            return switch (text.strip().replace('-', ' ')) {
                case "significant" -> SIGNIFICANT;
                case "not significant" -> NOT_SIGNIFICANT;
                default ->
                    throw new IllegalArgumentException(
                            "'" + text + "' is no significance; write 'significant' or 'not significant'");
            };
        }

        /** The word of the release format. */
        public String words() {
            return this == SIGNIFICANT ? "significant" : "not significant";
        }
    }
}
