package io.github.statbrief.verify.internal.fact;

import io.github.statbrief.text.Labels;
import io.github.statbrief.value.Bound;
import io.github.statbrief.value.Scale;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Finds numbers in the words of outputs, with the bounds before and the scale words behind them. It reads what a reader
 * sees; it knows nothing of how the words were made. Immutable.
 */
final class ShownNumbers {
    private static final String SIGNS = "[+\\u2212-]?";
    private static final String CURRENCY = "(?:\\p{Lu}{0,3}\\p{Sc}|\\p{Lu}{3} )?";
    private static final String DIGITS = "(?:\\p{Nd}{1,3}(?:,\\p{Nd}{3})+|\\p{Nd}+)(?:\\.\\p{Nd}+)?";

    /** Shows between its bound and a number which way it went. */
    private static final Pattern ARROW = Pattern.compile("[\u25B2\u25BC]\\s*$");

    private final Pattern numbers;
    private final List<Map.Entry<String, Bound>> bounds;
    private final Map<String, Scale> scales;
    private final String percentSign;

    /** Reads the words of a language. */
    ShownNumbers(Labels labels) {
        this.percentSign = labels.percentSign();
        this.scales = Stream.of(Scale.values())
                .filter(scale -> scale.power() > 0)
                .collect(Collectors.toMap(labels::scale, scale -> scale));
        this.numbers = Pattern.compile("(?<![\\p{L}\\p{Nd}.,/])(?<sign>" + SIGNS + ")(?<currency>" + CURRENCY
                + ")(?<digits>" + DIGITS + ")(?:[\\s\\u00A0](?<scale>"
                + scales.keySet().stream().map(Pattern::quote).collect(Collectors.joining("|")) + ")\\b)?");
        Map<Bound, List<String>> spellings = new EnumMap<>(Bound.class);
        for (Bound bound : Bound.values()) {
            if (bound != Bound.EXACT) {
                spellings.put(bound, List.of(labels.bound(bound), labels.sign(bound), bound.words(), bound.sign()));
            }
        }
        this.bounds = spellings.entrySet().stream()
                .flatMap(entry -> entry.getValue().stream().map(words -> Map.entry(words, entry.getKey())))
                .filter(entry -> !entry.getKey().isBlank())
                .sorted(Comparator.comparing((Map.Entry<String, Bound> entry) ->
                                entry.getKey().length())
                        .reversed())
                .toList();
    }

    /** The numbers in words, in their order. */
    List<ShownNumber> in(String words) {
        List<ShownNumber> found = new ArrayList<>();
        Matcher matcher = numbers.matcher(words);
        while (matcher.find()) {
            Scale scale = scales.getOrDefault(Objects.requireNonNullElse(matcher.group("scale"), ""), Scale.ONE);
            found.add(new ShownNumber(
                    bound(words.substring(0, matcher.start())),
                    sign(matcher.group("sign")),
                    new BigDecimal(matcher.group("digits").replace(",", "")),
                    scale.power()));
        }
        return found;
    }

    /** The power of ten of the scale word in a unit: 9 for "billion yuan"; empty if it has none. */
    Optional<Integer> scale(String unit) {
        return Vocabulary.wordsOf(unit).stream()
                .filter(scales::containsKey)
                .map(word -> scales.getOrDefault(word, Scale.ONE).power())
                .findFirst();
    }

    String percentSign() {
        return percentSign;
    }

    /** Whether words are one number and nothing else but a percent sign. */
    boolean isWhole(String words) {
        String rest = numbers.matcher(words).replaceFirst("");
        return rest.isBlank() || rest.strip().equals(percentSign);
    }

    /** The bound at the end of the words before a number. */
    private Bound bound(String before) {
        String end = ARROW.matcher(before).replaceFirst("").strip().toLowerCase(Locale.ROOT);
        return bounds.stream()
                .filter(entry -> endsWith(end, entry.getKey()))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse(Bound.EXACT);
    }

    private static boolean endsWith(String text, String words) {
        int at = text.length() - words.length();
        // a name before a number may end in a sign of a bound: "<b>"
        return text.endsWith(words) && (at == 0 || !Character.isLetter(text.charAt(at - 1)));
    }

    private static int sign(String sign) {
        return sign.isEmpty() ? 0 : sign.equals("+") ? 1 : -1;
    }
}
