package io.github.statbrief.proposal;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What the usual marks of published tables mean: SDMX, the UK's harmonised symbols, Eurostat's, and older ones. */
final class MarkWords {
    private static final Map<String, String> FLAGS = words(
            "provisional: p prov provisional preliminary",
            "revised: r rev revised",
            "estimated: e est estimate estimated",
            "forecast: f forecast projected projection",
            "break: b break break_in_series",
            "low-reliability: u low_reliability unreliable use_with_caution *",
            "definition-differs: d definition_differs",
            "imputed: i imputed");

    private static final Map<String, String> REASONS = words(
            "not available: x .. ... : - -- na n/a n.a. n.a nan null missing not_available data_not_provided not_provided"
                    + " missing_value not_collected no_data tbc nd",
            "confidential: c * ** # s supp suppressed confidential disclosive redacted missing_value;_suppressed"
                    + " missing_value;_confidential",
            "not applicable: z . not_applicable n/z",
            "low: low ~ negligible",
            "none recorded: w none_recorded",
            "unreliable: u unreliable");

    private static final Map<String, String> NORMAL = words("normal: normal normal_value a ok final");

    private MarkWords() {}

    private static Map<String, String> words(String... lines) {
        return Stream.of(lines)
                .map(line -> line.split(": ", 2))
                .flatMap(line ->
                        Arrays.stream(line[1].split(" ", -1)).map(word -> Map.entry(word.replace('_', ' '), line[0])))
                .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private static Optional<String> found(Map<String, String> words, String mark) {
        String plain = mark.strip().toLowerCase(Locale.ROOT).replaceAll("[\\s_-]+(?=\\w)", " ");
        String bare = plain.replaceAll("^[\\[(]\\s*|\\s*[\\])]$", "");
        return Stream.of(plain, bare, mark.strip())
                .map(words::get)
                .filter(word -> word != null)
                .findFirst();
    }

    /** The flag of a number that a mark stands for. */
    static Optional<String> flag(String mark) {
        return found(FLAGS, mark);
    }

    /** The reason for a missing number that a mark stands for. */
    static Optional<String> reason(String mark) {
        return found(REASONS, mark);
    }

    /** Whether a mark says that nothing is to be said of a number. */
    static boolean isNormal(String mark) {
        return found(NORMAL, mark).isPresent();
    }
}
