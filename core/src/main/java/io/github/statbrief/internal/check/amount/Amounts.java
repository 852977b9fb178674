package io.github.statbrief.internal.check.amount;

import io.github.statbrief.value.Bound;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the numbers in English text: digits, number words, scale words, and the bounds around them. */
final class Amounts {
    private static final Pattern TOKEN = Pattern.compile("\\d[\\d,]*(?:\\.\\d+)?|[\\p{L}]+|\\S");
    private static final Pattern DIGITS = Pattern.compile("\\d{1,3}(,\\d{3})*(\\.\\d+)?,?|\\d+(\\.\\d+)?,?");
    private static final Map<String, Integer> SCALES = Map.of(
            "hundred", 2, "thousand", 3, "k", 3, "million", 6, "mn", 6, "m", 6, "billion", 9, "bn", 9, "trillion", 12);
    /** "Two hundred" is 200, with three digits stated; "two thousand" has one. */
    private static final int HUNDRED = 2;

    private static final int LONGEST_BOUND = 3;

    private final String text;
    private final List<String> tokens = new ArrayList<>();
    private final List<Integer> starts = new ArrayList<>();

    private Amounts(String text) {
        this.text = text;
        Matcher matcher = TOKEN.matcher(text.toLowerCase(Locale.ROOT));
        while (matcher.find()) {
            tokens.add(matcher.group());
            starts.add(matcher.start());
        }
    }

    static List<Amount> in(String text) {
        return new Amounts(text).all();
    }

    private List<Amount> all() {
        List<Amount> amounts = new ArrayList<>();
        int at = 0;
        while (at < tokens.size()) {
            int next = amount(at, amounts);
            at = Math.max(next, at + 1);
        }
        return amounts;
    }

    /** Adds the amount that begins at a token and returns the token after it. */
    private int amount(int first, List<Amount> amounts) {
        Optional<BigDecimal> number = digits(first).or(() -> NumberWords.of(tokens.get(first)));
        if (number.isEmpty()) {
            return first + 1;
        }
        BigDecimal value = number.get();
        int at = first + 1;
        int behind = token(at).equals("-") ? at + 1 : at;
        Optional<BigDecimal> unit = NumberWords.unit(token(behind));
        if (NumberWords.isTens(tokens.get(first)) && unit.isPresent()) {
            value = value.add(unit.get());
            at = behind + 1;
        }
        while (power(at) > 0) {
            value = power(at) == HUNDRED ? value.multiply(BigDecimal.valueOf(100)) : value.scaleByPowerOfTen(power(at));
            at++;
        }
        add(first, at, value, amounts);
        return at;
    }

    private Optional<BigDecimal> digits(int at) {
        String token = tokens.get(at);
        boolean name = at > 0 && Character.isLetter(text.charAt(Math.max(0, starts.get(at) - 1)));
        boolean grouped = DIGITS.matcher(token).matches();
        return grouped && !name ? Optional.of(new BigDecimal(token.replace(",", ""))) : Optional.empty();
    }

    /** The power of ten of a token; 0 if it is not a scale. "m", "bn" and "k" count only directly after the number. */
    private int power(int at) {
        String token = token(at);
        boolean glued = at < tokens.size()
                && starts.get(at) == starts.get(at - 1) + tokens.get(at - 1).length();
        return token.length() > 2 || glued ? SCALES.getOrDefault(token, 0) : 0;
    }

    private String token(int at) {
        return at >= 0 && at < tokens.size() ? tokens.get(at) : "";
    }

    private void add(int first, int end, BigDecimal value, List<Amount> amounts) {
        Set<Bound> bounds = EnumSet.of(Bound.EXACT);
        int from = first;
        for (int length = LONGEST_BOUND; length >= 1 && from == first; length--) {
            Optional<Set<Bound>> before =
                    first < length ? Optional.empty() : BoundWords.before(words(first - length, first));
            if (before.isPresent()) {
                bounds = before.get();
                from = first - length;
            }
        }
        Optional<Set<Bound>> after = BoundWords.after(words(end, Math.min(end + 2, tokens.size())));
        int to = after.isPresent() ? end + 2 : end;
        amounts.add(new Amount(value, after.orElse(bounds), source(from, to)));
    }

    private String words(int from, int to) {
        return String.join(" ", tokens.subList(Math.min(from, to), to));
    }

    private String source(int from, int to) {
        return text.substring(
                starts.get(from), starts.get(to - 1) + tokens.get(to - 1).length());
    }
}
