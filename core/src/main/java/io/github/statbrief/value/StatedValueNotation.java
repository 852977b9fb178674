package io.github.statbrief.value;

import io.github.statbrief.internal.rewriting.RefusedTextException;
import io.github.statbrief.internal.rewriting.ValueRewriting;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The two notations of a {@link StatedValue}: words for release files, signs for CSV. Both are accepted everywhere. */
final class StatedValueNotation {
    private static final String EXPECTED =
            "write a number with an optional bound before it (more than, at least, less than, at most, about, nearly, just over;"
                    + " in signs > >= < <= ~ <~ >~), a range (4 to 6), a mark ([c] [x] [z] [low]) or a verbal statement (all, most, best)";
    private static final Pattern NUMBER = Pattern.compile(
            "([-\u2212]?)((?:\\d{1,3}(?:,\\d{3})+|\\d+)(?:\\.\\d+)?)(?:[eE]([+-]?\\d{1,2})| (thousand|million|billion|trillion))?");
    private static final ValueRewriting REWRITING =
            new ValueRewriting(StatedValueNotation::isNotation, UnitSpelling::notation);
    private static final Pattern RANGE = Pattern.compile("(.+?)(?: to |\\.\\.)(.+)");
    private static final int MOST_DIGITS = 60;
    private static final int MOST_ZEROS = 30;
    /** The most digits that fit in a brief. */
    private static final int MOST_SHOWN = 30;
    /** Alternative words for bounds; read, but never written. */
    private static final Map<String, Bound> SYNONYMS = Map.of(
            "over ", Bound.MORE_THAN,
            "fewer than ", Bound.LESS_THAN,
            "under ", Bound.LESS_THAN,
            "up to ", Bound.AT_MOST,
            "almost ", Bound.JUST_UNDER,
            "just under ", Bound.JUST_UNDER,
            "around ", Bound.ABOUT,
            "approximately ", Bound.ABOUT);
    /** Longer signs first, so that {@code <~} is not read as {@code <}. */
    private static final List<Bound> BY_SIGN = List.of(
            Bound.AT_LEAST,
            Bound.AT_MOST,
            Bound.JUST_UNDER,
            Bound.JUST_OVER,
            Bound.MORE_THAN,
            Bound.LESS_THAN,
            Bound.ABOUT);

    private StatedValueNotation() {}

    static StatedValue parse(String text) {
        return read(text.strip())
                .orElseThrow(() ->
                        new RefusedTextException("'" + text + "' is no value", EXPECTED, () -> REWRITING.of(text)));
    }

    private static Optional<StatedValue> read(String trimmed) {
        return absent(trimmed).or(() -> verbal(trimmed)).or(() -> bounded(trimmed));
    }

    private static boolean isNotation(String text) {
        try {
            return read(text).isPresent();
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    static BigDecimal plainZero(BigDecimal value) {
        return value.signum() == 0 && value.scale() < 0 ? BigDecimal.ZERO : value;
    }

    /** Refuses numbers with more digits than any statistic has, including zeros implied by a scale. */
    private static BigDecimal shown(BigDecimal value) {
        long whole = Math.max(1, (long) value.precision() - value.scale());
        long digits = whole + Math.max(0, value.scale());
        if (digits > MOST_SHOWN) {
            throw new IllegalArgumentException("the number " + value + " has " + digits + " digits, and at most "
                    + MOST_SHOWN + " can be shown; write fewer, with a scale in the unit, as in 'billion CNY'");
        }
        return value;
    }

    /** The bound that words mean. */
    static Bound bound(String words) {
        return Stream.of(Bound.values())
                .filter(bound -> bound.words().equals(words))
                .findFirst()
                .or(() -> Optional.ofNullable(SYNONYMS.get(words + " ")))
                .orElseThrow(() -> new IllegalArgumentException("'" + words
                        + "' is no bound; write more than, at least, less than, at most, about, nearly or just over"));
    }

    static String words(StatedValue stated) {
        // "900 to 1.2 million" would be read as millions at both ends
        boolean oneScale = stated instanceof StatedValue.Range range
                && range.low().scale() >= 0
                && range.high().scale() < 0;
        Function<BigDecimal, String> number =
                oneScale ? StatedValueNotation::numberInSigns : StatedValueNotation::numberInWords;
        return write(stated, Bound::words, " ", " to ", number, Reason::words);
    }

    static String signs(StatedValue stated) {
        return write(stated, Bound::sign, "", "..", StatedValueNotation::numberInSigns, Reason::shorthand);
    }

    private static String write(
            StatedValue stated,
            Function<Bound, String> bound,
            String gap,
            String to,
            Function<BigDecimal, String> number,
            Function<Reason, String> reason) {
        return stated.accept(new StatedValue.Visitor<>() {
            @Override
            public String point(StatedValue.Point point) {
                return point.words()
                        .map(NumberInWords::words)
                        .orElseGet(() -> before(point.bound()) + number.apply(point.value()));
            }

            @Override
            public String range(StatedValue.Range range) {
                return before(range.bound()) + number.apply(range.low()) + to + number.apply(range.high());
            }

            @Override
            public String absent(StatedValue.Absent absent) {
                return reason.apply(absent.reason());
            }

            @Override
            public String verbal(StatedValue.Verbal verbal) {
                return verbal.statement().words();
            }

            private String before(Bound of) {
                return of == Bound.EXACT ? "" : bound.apply(of) + gap;
            }
        });
    }

    private static Optional<StatedValue> absent(String text) {
        for (Reason reason : Reason.values()) {
            if (text.equals(reason.shorthand()) || text.equals(reason.words())) {
                return Optional.of(new StatedValue.Absent(reason));
            }
        }
        return Optional.empty();
    }

    private static Optional<StatedValue> verbal(String text) {
        for (VerbalStatement statement : VerbalStatement.values()) {
            if (text.equals(statement.words())) {
                return Optional.of(new StatedValue.Verbal(statement));
            }
        }
        return Optional.empty();
    }

    private static Optional<StatedValue> bounded(String text) {
        for (Bound bound : BY_SIGN) {
            if (text.startsWith(bound.sign())) {
                return amount(
                        bound,
                        bound.words(),
                        text.substring(bound.sign().length()).strip());
            }
            if (text.startsWith(bound.words() + " ")) {
                return amount(
                        bound,
                        bound.words(),
                        text.substring(bound.words().length()).strip());
            }
        }
        for (Map.Entry<String, Bound> synonym : SYNONYMS.entrySet()) {
            if (text.startsWith(synonym.getKey())) {
                return amount(
                        synonym.getValue(),
                        synonym.getKey().strip(),
                        text.substring(synonym.getKey().length()).strip());
            }
        }
        return amount(Bound.EXACT, "", text);
    }

    private static Optional<StatedValue> amount(Bound bound, String before, String text) {
        Optional<BigDecimal> single = number(text, Optional.empty());
        if (single.isPresent()) {
            return Optional.of(new StatedValue.Point(bound, single.get()));
        }
        Optional<NumberInWords> words = NumberInWords.read(before, text);
        if (words.isPresent()) {
            return words.map(each -> new StatedValue.Point(bound, each.value(), words));
        }
        Matcher range = RANGE.matcher(text);
        if (!range.matches()) {
            return Optional.empty();
        }
        // "15 to 20 million" means millions at both ends
        Matcher upper = NUMBER.matcher(range.group(2).strip());
        Optional<String> scale = upper.matches() ? Optional.ofNullable(upper.group(4)) : Optional.empty();
        Optional<BigDecimal> low = number(range.group(1).strip(), scale);
        Optional<BigDecimal> high = number(range.group(2).strip(), Optional.empty());
        return low.isPresent() && high.isPresent()
                ? Optional.of(new StatedValue.Range(bound, low.get(), high.get()))
                : Optional.empty();
    }

    private static Optional<BigDecimal> number(String text, Optional<String> scaleOfRange) {
        if (text.length() > MOST_DIGITS) {
            return Optional.empty();
        }
        Matcher matcher = NUMBER.matcher(text);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        String sign = matcher.group(1).isEmpty() ? "" : "-";
        BigDecimal digits = new BigDecimal(sign + matcher.group(2).replace(",", ""));
        int power = 0;
        if (matcher.group(3) != null) {
            power = Integer.parseInt(matcher.group(3));
        } else if (matcher.group(4) != null) {
            power = Scale.named(matcher.group(4)).power();
        } else if (scaleOfRange.isPresent()) {
            power = Scale.named(scaleOfRange.get()).power();
        }
        return power > MOST_ZEROS ? Optional.empty() : Optional.of(shown(plainZero(digits.scaleByPowerOfTen(power))));
    }

    private static String numberInWords(BigDecimal value) {
        for (Scale scale : Scale.values()) {
            BigDecimal mantissa = value.scaleByPowerOfTen(-scale.power());
            boolean shown = mantissa.scale() >= 0 && value.scale() < 0;
            if (shown) {
                return grouped(mantissa) + " " + scale.word();
            }
        }
        return value.scale() < 0 ? numberInSigns(value) : grouped(value);
    }

    private static String numberInSigns(BigDecimal value) {
        if (value.scale() >= 0) {
            return grouped(value);
        }
        int power = (-value.scale() + 2) / 3 * 3;
        return value.scaleByPowerOfTen(-power).toPlainString() + "e" + power;
    }

    static String grouped(BigDecimal value) {
        String plain = value.abs().toPlainString();
        int point = plain.indexOf('.');
        StringBuilder whole = new StringBuilder(point < 0 ? plain : plain.substring(0, point));
        for (int at = whole.length() - 3; at > 0; at -= 3) {
            whole.insert(at, ',');
        }
        return (value.signum() < 0 ? "-" : "") + whole + (point < 0 ? "" : plain.substring(point));
    }
}
