package io.github.statbrief.internal.spelling;

import io.github.statbrief.internal.period.PeriodSpan;
import io.github.statbrief.value.Granularity;
import io.github.statbrief.value.ReferencePeriod;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * A spelling of periods, learnt from one example and its meaning: {@code Jan-19} for 2019-01 also reads
 * {@code Feb-19}. Immutable and safe to share between threads.
 */
public final class PeriodSpelling {
    private static final int CENTURY = 100;
    /** A year of two digits lies at most so many years after that of the example. */
    private static final int YEARS_AHEAD = 20;

    private final String example;
    private final ReferencePeriod means;
    private final Shape shape;
    private final List<PeriodSlots.Slot> slots;
    private final Pattern pattern;

    private PeriodSpelling(String example, ReferencePeriod means, Shape shape, List<Optional<PeriodSlots.Slot>> slots) {
        this.example = example;
        this.means = means;
        this.shape = shape;
        List<Token> tokens = Token.in(example);
        StringBuilder text = new StringBuilder();
        for (int at = 0; at < tokens.size(); at++) {
            Token token = tokens.get(at);
            text.append(slots.get(at).map(slot -> slot.field().pattern(token)).orElseGet(token::literal));
        }
        this.slots = slots.stream().flatMap(Optional::stream).toList();
        this.pattern = Pattern.compile(
                text.toString(), Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS);
    }

    /**
     * The kind of period that a spelling gives.
     *
     * @param from its first calendar period, or the only one
     * @param to its last calendar period; empty if there is only one
     * @param state whether it is the state at the end of the period
     */
    record Shape(ReferencePeriod.Calendar from, Optional<ReferencePeriod.Calendar> to, boolean state) {
        Granularity granularity() {
            return from.granularity();
        }
    }

    /**
     * Learns a spelling.
     *
     * @param example a period as it is written: {@code 2014/15}
     * @param means its meaning
     * @return the spelling
     * @throws IllegalArgumentException if the example does not give the whole period, or could be read in two ways
     */
    public static PeriodSpelling of(String example, ReferencePeriod means) {
        Shape shape = shape(means)
                .orElseThrow(
                        () -> new IllegalArgumentException(
                                "'" + means.notation()
                                        + "' is not what a written period can mean; write a year, a part of one, a span, or 'as of' one"));
        List<Token> tokens = Token.in(example.strip());
        List<List<Optional<PeriodSlots.Slot>>> readings = PeriodSlots.readings(tokens, shape);
        if (readings.isEmpty() || (readings.size() == 1 && hasLooseNumber(tokens, readings.get(0)))) {
            throw new IllegalArgumentException("'" + example + "' does not say all of " + means.notation()
                    + "; write an example with its meaning, as in '2014/15: 2014-2015' or 'Jan-19: 2019-01'");
        }
        if (readings.size() > 1) {
            throw new IllegalArgumentException(
                    "'" + example
                            + "' can be read in two ways, because two of its numbers are alike; take an example whose numbers differ, as in '31/01/2019: 2019-01-31'");
        }
        return new PeriodSpelling(example.strip(), means, shape, readings.get(0));
    }

    /** Whether a number without a word beside it says nothing of the period: the 16 of "2014/16" for 2014-2015. */
    private static boolean hasLooseNumber(List<Token> tokens, List<Optional<PeriodSlots.Slot>> reading) {
        return IntStream.range(0, tokens.size())
                .filter(at -> tokens.get(at).isNumber() && reading.get(at).isEmpty())
                .anyMatch(at -> !isWord(tokens, at - 1)
                        && !isWord(tokens, at - 2)
                        && !isWord(tokens, at + 1)
                        && !isWord(tokens, at + 2));
    }

    private static boolean isWord(List<Token> tokens, int at) {
        return at >= 0 && at < tokens.size() && tokens.get(at).isWord();
    }

    /** Whether words are just another spelling of a period, so that naming the period as well would add nothing. */
    public static boolean isSpelling(String words, ReferencePeriod period) {
        try {
            List<Token> tokens = Token.in(words.strip());
            List<List<Optional<PeriodSlots.Slot>>> readings = shape(period)
                    .map(shape -> PeriodSlots.readings(tokens, shape))
                    .orElse(List.of());
            return readings.size() == 1 && !hasOtherWords(tokens, readings.get(0));
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    private static boolean hasOtherWords(List<Token> tokens, List<Optional<PeriodSlots.Slot>> reading) {
        for (int at = 0; at < tokens.size(); at++) {
            Token token = tokens.get(at);
            boolean joins = token.text().equals("to") || token.text().equals("and");
            if (reading.get(at).isEmpty() && (token.isNumber() || (token.isWord() && !joins))) {
                return true;
            }
        }
        return false;
    }

    private static Optional<Shape> shape(ReferencePeriod period) {
        boolean hasDates = !(period instanceof ReferencePeriod.Named);
        return PeriodSpan.of(period)
                .filter(span -> hasDates)
                .map(span -> new Shape(
                        span.first(),
                        span.first().equals(span.last()) ? Optional.empty() : Optional.of(span.last()),
                        period instanceof ReferencePeriod.AsOf));
    }

    /** The example as the author wrote it. */
    public String example() {
        return example;
    }

    /** The meaning of the example. */
    public ReferencePeriod means() {
        return means;
    }

    /**
     * Reads a text in this spelling.
     *
     * @param text any text
     * @return the period; empty if the text is not spelled like the example
     * @throws IllegalArgumentException if it is, but is no period: month 13
     */
    public Optional<ReferencePeriod> read(String text) {
        Matcher matcher = pattern.matcher(text.strip());
        if (!matcher.matches()) {
            return Optional.empty();
        }
        Map<PeriodSlots.End, Map<Field, Integer>> ends = new EnumMap<>(PeriodSlots.End.class);
        for (int at = 0; at < slots.size(); at++) {
            PeriodSlots.Slot slot = slots.get(at);
            Optional<Integer> number = number(matcher.group(at + 1), slot, ends);
            if (number.isEmpty()) {
                return Optional.empty();
            }
            ends.computeIfAbsent(slot.end(), each -> new EnumMap<>(Field.class)).put(slot.field(), number.get());
        }
        try {
            return Optional.of(PeriodSlots.period(shape, ends));
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException(
                    "'" + text + "' is no period like '" + example + "': " + e.getMessage(), e);
        }
    }

    private Optional<Integer> number(
            String text, PeriodSlots.Slot slot, Map<PeriodSlots.End, Map<Field, Integer>> before) {
        if (!Character.isDigit(text.charAt(0))) {
            return Field.month(text);
        }
        int number = Integer.parseInt(text);
        if (!slot.field().isYear() || text.length() != 2) {
            return Optional.of(number);
        }
        Optional<Integer> earlier = before.values().stream()
                .map(fields -> fields.get(Field.YEAR))
                .filter(year -> year != null)
                .findFirst();
        int least = earlier.orElseGet(() -> shape.from().first().getYear() + YEARS_AHEAD - CENTURY + 1);
        return Optional.of(least + Math.floorMod(number - least, CENTURY));
    }

    /** The spellings of examples with their meanings. */
    public static List<PeriodSpelling> all(Map<String, ReferencePeriod> examples) {
        List<PeriodSpelling> spellings = new ArrayList<>();
        examples.forEach((example, means) -> spellings.add(of(example, means)));
        return List.copyOf(spellings);
    }
}
