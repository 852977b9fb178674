package io.github.statbrief.value;

import java.time.LocalDate;
import java.time.Period;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The notation of a {@link Comparison}. */
final class ComparisonNotation {
    private static final Pattern EARLIER = Pattern.compile("(a|an|\\d{1,3}) (day|week|month|quarter|year)s? earlier");
    private static final Pattern REFERENCE = Pattern.compile("\\{([^{}]+)}");

    private ComparisonNotation() {}

    static Comparison parse(String given) {
        String text = given.strip();
        Matcher earlier = EARLIER.matcher(text);
        if (earlier.matches()) {
            int length = Character.isDigit(text.charAt(0)) ? Integer.parseInt(earlier.group(1)) : 1;
            return new Comparison.Earlier(length, unit(earlier.group(2)));
        }
        Matcher reference = REFERENCE.matcher(text);
        if (reference.matches()) {
            String inside = reference.group(1).strip();
            return inside.contains("[") ? new Comparison.WithCell(inside) : new Comparison.WithFigure(inside);
        }
        return text.isEmpty() || !Character.isDigit(text.charAt(0))
                ? new Comparison.InWords(text)
                : new Comparison.WithPeriod(ReferencePeriod.parse(text));
    }

    private static DurationUnit unit(String word) {
        return switch (word) {
            case "day" -> DurationUnit.DAY;
            case "week" -> DurationUnit.WEEK;
            case "month" -> DurationUnit.MONTH;
            case "quarter" -> DurationUnit.QUARTER;
            default -> DurationUnit.YEAR;
        };
    }

    static String write(Comparison comparison) {
        return comparison.accept(new Comparison.Visitor<>() {
            @Override
            public String earlier(Comparison.Earlier earlier) {
                String word = earlier.unit().notation();
                return earlier.length() == 1 ? "a " + word + " earlier" : earlier.length() + " " + word + "s earlier";
            }

            @Override
            public String withPeriod(Comparison.WithPeriod other) {
                return other.period().notation();
            }

            @Override
            public String withFigure(Comparison.WithFigure other) {
                return "{" + other.figure() + "}";
            }

            @Override
            public String withCell(Comparison.WithCell other) {
                return "{" + other.cell() + "}";
            }

            @Override
            public String inWords(Comparison.InWords words) {
                return words.words();
            }
        });
    }

    /** A length of the calendar; empty for hours, working days and the like. */
    static Optional<Period> calendar(DurationUnit unit) {
        return switch (unit) {
            case DAY -> Optional.of(Period.ofDays(1));
            case WEEK -> Optional.of(Period.ofDays(7));
            case MONTH -> Optional.of(Period.ofMonths(1));
            case QUARTER -> Optional.of(Period.ofMonths(3));
            case YEAR -> Optional.of(Period.ofYears(1));
            case SECOND, MINUTE, HOUR, WORKING_DAY -> Optional.empty();
        };
    }

    static Optional<Period> distance(Comparison comparison, ReferencePeriod of) {
        if (comparison instanceof Comparison.Earlier earlier) {
            return calendar(earlier.unit())
                    .map(unit -> unit.multipliedBy(earlier.length()).normalized());
        }
        if (comparison instanceof Comparison.WithPeriod other) {
            return first(other.period())
                    .flatMap(before ->
                            first(of).map(after -> Period.between(before, after).normalized()));
        }
        return Optional.empty();
    }

    private static Optional<LocalDate> first(ReferencePeriod period) {
        ReferencePeriod own = period instanceof ReferencePeriod.Named named ? named.resolved() : period;
        return own instanceof ReferencePeriod.Calendar calendar ? Optional.of(calendar.first()) : Optional.empty();
    }
}
