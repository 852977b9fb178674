package io.github.statbrief.value;

import io.github.statbrief.internal.argument.Arguments;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A fraction, multiple or ordinal as stated in English words, "almost five times", with the number behind it. Other
 * numbers are written in digits. Immutable.
 *
 * @param bound the words of the bound before it, as stated: {@code almost}; empty if there are none
 * @param number the number alone: {@code two-thirds}, {@code five times}, {@code sixteenth}, {@code one in five}
 */
public record NumberInWords(String bound, String number) {
    /** What a number in words is, which decides its unit. */
    public enum Kind {
        /** A part of a whole: {@code a quarter}, {@code one in five}. */
        FRACTION,
        /** A ratio to another number: {@code twice}, {@code five times}. */
        MULTIPLE,
        /** A place in an order: {@code sixteenth}, {@code 16th}. */
        ORDINAL
    }

    private record Meaning(Kind kind, BigDecimal value) {}

    /** The digits of a fraction that has an end: no more than those of one in 524,288. */
    private static final MathContext ENDING = new MathContext(20, RoundingMode.HALF_UP);
    /** The digits of a fraction that has no end, as a third has none. */
    private static final MathContext ENDLESS = new MathContext(4, RoundingMode.HALF_UP);

    private static final List<String> UNITS = List.of(
            "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen"
                    .split(" "));
    private static final List<String> ORDINALS = List.of(
            "zeroth first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth"
                    .split(" "));
    private static final List<String> TENS =
            List.of("twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety");
    private static final Map<String, Integer> PARTS =
            Map.of("half", 2, "halves", 2, "quarter", 4, "twentieth", 20, "hundredth", 100, "thousandth", 1000);
    private static final Map<String, Integer> MULTIPLES =
            Map.of("twice", 2, "double", 2, "thrice", 3, "triple", 3, "treble", 3);
    private static final Pattern IN = Pattern.compile("(\\S+) (?:in|out of) (\\S+(?: \\S+)?)");
    private static final Pattern AND = Pattern.compile("(.+) and (an? \\S+|one \\S+|\\S+ \\S+)");
    private static final Pattern DIGIT_ORDINAL = Pattern.compile("(\\d{0,3}?(1\\d|\\d))(st|nd|rd|th)");
    private static final Pattern DIGITS_ONLY = Pattern.compile("\\d{1,6}(\\.\\d{1,6})?");

    /** Refuses words that are no number or no bound. */
    public NumberInWords {
        Arguments.allGiven("bound", bound, "number", number);
        StatedValueNotation.bound(bound);
        if (meaning(number).isEmpty()) {
            throw new IllegalArgumentException("'" + number
                    + "' is no number in words; write a fraction (a quarter, two-thirds, one in five), a multiple (twice, five times)"
                    + " or an ordinal (sixteenth); other numbers are written in digits");
        }
    }

    /** The number if words state one. */
    static Optional<NumberInWords> read(String bound, String number) {
        return meaning(number).isPresent() ? Optional.of(new NumberInWords(bound, number)) : Optional.empty();
    }

    /** What it is. */
    public Kind kind() {
        return meaning(number).orElseThrow().kind();
    }

    /** The number: 0.25 for a quarter; a fraction without end is rounded to four digits, a third to 0.3333. */
    public BigDecimal value() {
        return meaning(number).orElseThrow().value();
    }

    /** The words with those of the bound. */
    public String words() {
        return (bound + " " + number).strip();
    }

    /** The unit that the words imply: fraction or times. */
    Optional<Unit> unit() {
        return switch (kind()) {
            case FRACTION -> Optional.of(new Unit.Share(Ratio.FRACTION));
            case MULTIPLE -> Optional.of(new Unit.Share(Ratio.TIMES));
            case ORDINAL -> Optional.empty();
        };
    }

    /** Explains why it is invalid in a unit; empty if it is valid. */
    Optional<String> refusal(Unit in) {
        boolean valid = switch (kind()) {
            case FRACTION, MULTIPLE -> in.equals(unit().orElseThrow());
            case ORDINAL -> (in instanceof Unit.Count || in instanceof Unit.Time) && in.scale() == Scale.ONE;
        };
        return valid ? Optional.empty() : Optional.of("'" + number + "' " + remedy());
    }

    private String remedy() {
        return switch (kind()) {
            case FRACTION ->
                "is a part of a whole; leave out 'unit' and name the whole with 'of', as in 'of: households'";
            case MULTIPLE -> "is a multiple; leave out 'unit'";
            case ORDINAL ->
                "is a place in an order; write what is counted, as in 'unit: month', or 'unit: place' for a rank";
        };
    }

    private static Optional<Meaning> meaning(String text) {
        String words = text.toLowerCase(Locale.ROOT).replace('-', ' ');
        if (!words.strip().equals(words) || words.contains("  ")) {
            return Optional.empty();
        }
        return fraction(words)
                .or(() -> chance(words))
                .map(value -> new Meaning(Kind.FRACTION, value))
                .or(() -> multiple(words).map(value -> new Meaning(Kind.MULTIPLE, value)))
                .or(() -> ordinal(words).map(value -> new Meaning(Kind.ORDINAL, value)));
    }

    /** "Half", "a quarter", "two thirds". */
    private static Optional<BigDecimal> fraction(String words) {
        if (words.equals("half") || words.equals("quarter")) {
            return Optional.of(quotient(1, part(words)));
        }
        int gap = words.lastIndexOf(' ');
        if (gap < 0) {
            return Optional.empty();
        }
        int parts = article(words.substring(0, gap));
        String name = words.substring(gap + 1);
        int whole = part(parts > 1 && name.endsWith("s") ? name.substring(0, name.length() - 1) : name);
        boolean plural = parts <= 1 || name.endsWith("s");
        return parts > 0 && parts < whole && plural ? Optional.of(quotient(parts, whole)) : Optional.empty();
    }

    private static int article(String word) {
        return word.equals("a") || word.equals("an") ? 1 : UNITS.indexOf(word);
    }

    /** The number of parts that make a whole; 0 if the word names no part. */
    private static int part(String name) {
        int ordinal = ORDINALS.indexOf(name);
        return ordinal >= 3 ? ordinal : PARTS.getOrDefault(name, 0);
    }

    /** "One in five", "9 out of 10". */
    private static Optional<BigDecimal> chance(String words) {
        Matcher matcher = IN.matcher(words);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        Optional<BigDecimal> part = cardinal(matcher.group(1)).or(() -> digits(matcher.group(1)));
        Optional<BigDecimal> whole = cardinal(matcher.group(2)).or(() -> digits(matcher.group(2)));
        boolean less = part.isPresent()
                && whole.isPresent()
                && part.get().signum() > 0
                && part.get().compareTo(whole.get()) < 0
                && part.get().scale() == 0
                && whole.get().scale() == 0;
        return less
                ? Optional.of(quotient(
                        part.orElseThrow().intValue(), whole.orElseThrow().intValue()))
                : Optional.empty();
    }

    private static BigDecimal quotient(int part, int whole) {
        BigDecimal parts = BigDecimal.valueOf(part);
        BigDecimal all = BigDecimal.valueOf(whole);
        BigDecimal ended = parts.divide(all, ENDING).stripTrailingZeros();
        return ended.multiply(all).compareTo(parts) == 0 ? ended : parts.divide(all, ENDLESS);
    }

    /** "Twice", "five times", "one and a half times", "2.5 times". */
    private static Optional<BigDecimal> multiple(String words) {
        Integer single = MULTIPLES.get(words);
        if (single != null) {
            return Optional.of(BigDecimal.valueOf(single));
        }
        if (!words.endsWith(" times")) {
            return Optional.empty();
        }
        String number = words.substring(0, words.length() - " times".length());
        return cardinal(number).or(() -> digits(number));
    }

    /** "Sixteenth", "twenty first", "16th". */
    private static Optional<BigDecimal> ordinal(String words) {
        Matcher digits = DIGIT_ORDINAL.matcher(words);
        if (digits.matches()) {
            return suffix(digits.group(2)).equals(digits.group(3))
                    ? Optional.of(new BigDecimal(digits.group(1)))
                    : Optional.empty();
        }
        List<String> tens = new ArrayList<>(TENS);
        tens.replaceAll(each -> each.substring(0, each.length() - 1) + "ieth");
        if (tens.contains(words)) {
            return Optional.of(BigDecimal.valueOf((tens.indexOf(words) + 2) * 10L));
        }
        int gap = words.indexOf(' ');
        int ten = gap < 0 ? 0 : (TENS.indexOf(words.substring(0, gap)) + 2) * 10;
        int unit = ORDINALS.indexOf(words.substring(gap + 1));
        boolean valid = unit > 0 && (gap < 0 || (ten > 10 && unit < 10));
        return valid ? Optional.of(BigDecimal.valueOf(ten + unit)) : Optional.empty();
    }

    private static String suffix(String lastDigits) {
        return switch (lastDigits) {
            case "1" -> "st";
            case "2" -> "nd";
            case "3" -> "rd";
            default -> "th";
        };
    }

    /** "Seven", "twenty five", "one and a half". */
    private static Optional<BigDecimal> cardinal(String words) {
        int unit = UNITS.indexOf(words);
        if (unit >= 0) {
            return Optional.of(BigDecimal.valueOf(unit));
        }
        Matcher and = AND.matcher(words);
        if (and.matches()) {
            return cardinal(and.group(1))
                    .flatMap(whole -> fraction(and.group(2)).map(whole::add));
        }
        int gap = words.indexOf(' ');
        int ten = TENS.indexOf(gap < 0 ? words : words.substring(0, gap));
        int rest = gap < 0 ? 0 : UNITS.indexOf(words.substring(gap + 1));
        boolean valid = ten >= 0 && (gap < 0 || (rest > 0 && rest < 10));
        return valid ? Optional.of(BigDecimal.valueOf((ten + 2) * 10L + rest)) : Optional.empty();
    }

    private static Optional<BigDecimal> digits(String text) {
        return DIGITS_ONLY.matcher(text).matches() ? Optional.of(new BigDecimal(text)) : Optional.empty();
    }
}
