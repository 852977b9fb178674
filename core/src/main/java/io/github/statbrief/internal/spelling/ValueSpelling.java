package io.github.statbrief.internal.spelling;

import io.github.statbrief.value.Bound;
import io.github.statbrief.value.StatedValue;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A spelling of values, learnt from one example and its meaning: {@code 100+} for at least 100, or
 * {@code 12.3 (11.0, 13.6)} for 12.3 with the limits 11.0 to 13.6. Immutable and safe to share between threads.
 */
public final class ValueSpelling {
    /** Spellings that offices use with their meaning, for the message about a value that is spelled like one. */
    private static final Map<String, String> USUAL = Map.of(
            "\u22645", "<=5", "\u22655", ">=5", "100+", ">=100", "+3", "3", "11-13", "11..13", "11\u201313", "11..13");

    /** What a number of the spelling gives. */
    private enum Part {
        VALUE,
        LOW,
        HIGH,
        LOWER_LIMIT,
        UPPER_LIMIT,
        /** The distance of both limits from the value. */
        MARGIN
    }

    /**
     * A value with its confidence limits.
     *
     * @param value the value
     * @param limits its limits, if the spelling gives them
     */
    public record Read(StatedValue value, Optional<StatedValue.Range> limits) {}

    private final String example;
    private final Digits digits;
    private final Bound bound;
    private final List<Part> parts;
    private final Pattern pattern;

    private ValueSpelling(String example, Digits digits, Bound bound, List<Optional<Part>> parts) {
        this.example = example;
        this.digits = digits;
        this.bound = bound;
        this.parts = parts.stream().flatMap(Optional::stream).toList();
        StringBuilder text = new StringBuilder();
        Matcher numbers = digits.pattern().matcher(example);
        int end = 0;
        for (int at = 0; numbers.find(); at++) {
            text.append(literal(example.substring(end, numbers.start())));
            text.append(parts.get(at).isPresent() ? "(" + digits.pattern() + ")" : Pattern.quote(numbers.group()));
            end = numbers.end();
        }
        this.pattern =
                Pattern.compile(text.append(literal(example.substring(end))).toString());
    }

    private static String literal(String text) {
        StringBuilder pattern = new StringBuilder();
        Token.in(text).forEach(token -> pattern.append(token.literal()));
        return pattern.toString();
    }

    /**
     * Learns a spelling.
     *
     * @param example a value as it is written
     * @param means its meaning
     * @param limits its confidence limits, if the example gives them
     * @param digits how the file writes numbers
     * @return the spelling
     * @throws IllegalArgumentException if the example does not give every number of its meaning, or in two ways
     */
    public static ValueSpelling of(
            String example, StatedValue means, Optional<StatedValue.Range> limits, Digits digits) {
        String text = example.strip();
        List<BigDecimal> numbers = digits.pattern()
                .matcher(text)
                .results()
                .map(found -> digits.number(found.group()))
                .toList();
        List<Wanted> wanted = wanted(means, limits, numbers);
        List<Optional<Part>> parts = new ArrayList<>();
        List<Wanted> left = new ArrayList<>(wanted);
        for (BigDecimal number : numbers) {
            List<Wanted> fitting = left.stream()
                    .filter(each -> each.number().compareTo(number) == 0)
                    .toList();
            if (fitting.size() > 1) {
                throw new IllegalArgumentException(
                        "'" + example
                                + "' can be read in two ways, because two of its numbers are alike; take an example whose numbers differ");
            }
            parts.add(fitting.stream().findFirst().map(Wanted::part));
            left.removeAll(fitting);
        }
        if (wanted.isEmpty() || !left.isEmpty()) {
            throw new IllegalArgumentException("'" + example + "' does not say all of '" + means.inSigns()
                    + limits.map(range -> "' with the limits '"
                                    + new StatedValue.Range(Bound.EXACT, range.low(), range.high()).inWords())
                            .orElse("")
                    + "'; write an example with its meaning, as in '100+: \">=100\"'");
        }
        return new ValueSpelling(text, digits, bound(means), parts);
    }

    /** A number that the example has to give. */
    private record Wanted(Part part, BigDecimal number) {}

    private static List<Wanted> wanted(
            StatedValue means, Optional<StatedValue.Range> limits, List<BigDecimal> numbers) {
        List<Wanted> wanted = new ArrayList<>();
        if (means instanceof StatedValue.Range range) {
            wanted.add(new Wanted(Part.LOW, range.low()));
            wanted.add(new Wanted(Part.HIGH, range.high()));
        } else {
            means.number().ifPresent(number -> wanted.add(new Wanted(Part.VALUE, number)));
        }
        limits.ifPresent(range -> wanted.addAll(limits(range, means, numbers)));
        return wanted;
    }

    private static List<Wanted> limits(StatedValue.Range limits, StatedValue means, List<BigDecimal> numbers) {
        Optional<BigDecimal> margin = means.number()
                .map(number -> limits.high().subtract(number))
                .filter(half -> means.number()
                                .map(number -> number.subtract(limits.low()).compareTo(half) == 0)
                                .orElse(false)
                        && numbers.stream().noneMatch(number -> number.compareTo(limits.high()) == 0)
                        && numbers.stream().anyMatch(number -> number.compareTo(half) == 0));
        return margin.map(half -> List.of(new Wanted(Part.MARGIN, half)))
                .orElseGet(() -> List.of(
                        new Wanted(Part.LOWER_LIMIT, limits.low()), new Wanted(Part.UPPER_LIMIT, limits.high())));
    }

    private static Bound bound(StatedValue means) {
        return means instanceof StatedValue.Point point
                ? point.bound()
                : means instanceof StatedValue.Range range ? range.bound() : Bound.EXACT;
    }

    /** The example as the author wrote it. */
    public String example() {
        return example;
    }

    /** Whether the spelling gives confidence limits. */
    public boolean hasLimits() {
        return parts.contains(Part.UPPER_LIMIT) || parts.contains(Part.MARGIN);
    }

    /**
     * Reads a text in this spelling.
     *
     * @param text any text
     * @return the value; empty if the text is not spelled like the example
     * @throws IllegalArgumentException if it is, but its numbers make no range
     */
    public Optional<Read> read(String text) {
        Matcher matcher = pattern.matcher(text.strip());
        if (!matcher.matches()) {
            return Optional.empty();
        }
        Map<Part, BigDecimal> numbers = new EnumMap<>(Part.class);
        for (int at = 0; at < parts.size(); at++) {
            numbers.put(parts.get(at), digits.number(matcher.group(at + 1)));
        }
        return Optional.of(new Read(value(numbers), limits(numbers)));
    }

    private StatedValue value(Map<Part, BigDecimal> numbers) {
        BigDecimal value = numbers.get(Part.VALUE);
        return value == null
                ? new StatedValue.Range(bound, part(numbers, Part.LOW), part(numbers, Part.HIGH))
                : new StatedValue.Point(bound, value);
    }

    private static BigDecimal part(Map<Part, BigDecimal> numbers, Part part) {
        return numbers.getOrDefault(part, BigDecimal.ZERO);
    }

    private static Optional<StatedValue.Range> limits(Map<Part, BigDecimal> numbers) {
        if (numbers.containsKey(Part.MARGIN)) {
            BigDecimal value = part(numbers, Part.VALUE);
            BigDecimal margin = part(numbers, Part.MARGIN);
            return range(value.subtract(margin), value.add(margin));
        }
        return numbers.containsKey(Part.UPPER_LIMIT)
                ? range(part(numbers, Part.LOWER_LIMIT), part(numbers, Part.UPPER_LIMIT))
                : Optional.empty();
    }

    /** The limits; none if they are one number, so that they limit nothing. */
    private static Optional<StatedValue.Range> range(BigDecimal low, BigDecimal high) {
        return low.compareTo(high) == 0 ? Optional.empty() : Optional.of(new StatedValue.Range(Bound.EXACT, low, high));
    }

    /** How a value in an undeclared spelling would be declared; empty if it looks like none that offices use. */
    public static Optional<String> suggested(String text, Digits digits) {
        if (text.matches("[.,]\\d+")) {
            return Optional.of("'" + text + "': 0." + text.substring(1));
        }
        return USUAL.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .flatMap(usual -> suggested(usual.getKey(), usual.getValue(), text, digits).stream())
                .findFirst();
    }

    private static Optional<String> suggested(String example, String means, String text, Digits digits) {
        try {
            return of(example, StatedValue.parse(means), Optional.empty(), digits)
                    .read(text)
                    .map(read -> "'" + text + "': '" + read.value().inSigns() + "'");
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
