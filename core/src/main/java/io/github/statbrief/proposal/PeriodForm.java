package io.github.statbrief.proposal;

import io.github.statbrief.internal.period.PeriodSpan;
import io.github.statbrief.internal.spelling.PeriodGuess;
import io.github.statbrief.internal.spelling.PeriodSpelling;
import io.github.statbrief.internal.spelling.ShortYears;
import io.github.statbrief.value.ReferencePeriod;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How a file writes its periods.
 *
 * @param prefixes what stands before a period: {@code government-year/}
 * @param written an example of each spelling that the notation does not have, with its meaning
 */
record PeriodForm(List<String> prefixes, Map<String, String> written) {
    private static final Pattern PREFIXED = Pattern.compile("([A-Za-z][A-Za-z -]*[/:]\\s?)(.*\\d.*)");
    private static final Pattern YEAR = Pattern.compile("1[5-9]\\d\\d|2[01]\\d\\d");
    private static final Pattern HAS_YEAR = Pattern.compile(".*(?:\\d{2}|\\d{4}).*");
    private static final Pattern DIGITS = Pattern.compile("\\d+");
    private static final int LONGEST = 60;
    private static final int MOST_GUESSED = 3_000;

    /** Copies both. */
    PeriodForm {
        prefixes = List.copyOf(prefixes);
        written = Collections.unmodifiableMap(new LinkedHashMap<>(written));
    }

    boolean isNotation() {
        return prefixes.isEmpty() && written.isEmpty();
    }

    /** Whether a text looks like a period, by itself. */
    static boolean isLikePeriod(String text) {
        return isNotation(bare(text))
                || (!DIGITS.matcher(text).matches() && !spellings(bare(text)).isEmpty());
    }

    private static String bare(String text) {
        Matcher prefixed = PREFIXED.matcher(text);
        return prefixed.matches() ? prefixed.group(2) : text;
    }

    /** How some texts write their periods; empty if one of them is no period. */
    static Optional<PeriodForm> of(Collection<String> texts, boolean areYears) {
        Set<String> prefixes = new LinkedHashSet<>();
        List<String> bare = new ArrayList<>();
        for (String text : texts) {
            Matcher prefixed = PREFIXED.matcher(text);
            boolean plain = isNotation(text) || !prefixed.matches();
            if (!plain) {
                prefixes.add(prefixed.group(1));
            }
            bare.add(plain ? text : prefixed.group(2));
        }
        List<String> left =
                bare.stream().filter(text -> !isNotation(text)).distinct().toList();
        Map<String, String> written = new LinkedHashMap<>();
        if (!left.isEmpty() && !learn(left, written)) {
            return Optional.empty();
        }
        Optional<ShortYears.Doubt> doubt = ShortYears.among(bare).filter(found -> found.isError() || areYears);
        doubt.ifPresent(found -> written.put(found.text(), found.years()));
        return texts.isEmpty() ? Optional.empty() : Optional.of(new PeriodForm(List.copyOf(prefixes), written));
    }

    /** Whether a text is a period of the calendar in the notation; a number is one only if it may be a year. */
    private static boolean isNotation(String text) {
        if (text.isEmpty() || text.length() > LONGEST || !HAS_YEAR.matcher(text).matches()) {
            return false;
        }
        if (DIGITS.matcher(text).matches()) {
            return YEAR.matcher(text).matches();
        }
        try {
            return PeriodSpan.of(ReferencePeriod.parse(text)).isPresent();
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    private static List<PeriodSpelling> spellings(String text) {
        return text.length() > LONGEST || !HAS_YEAR.matcher(text).matches() ? List.of() : PeriodGuess.of(text);
    }

    /** Finds spellings that read all texts, those first that read the most. */
    private static boolean learn(List<String> texts, Map<String, String> written) {
        List<String> left = new ArrayList<>(texts);
        while (!left.isEmpty()) {
            Optional<PeriodSpelling> best = best(left);
            if (best.isEmpty()) {
                return false;
            }
            written.put(best.get().example(), best.get().means().notation());
            left.removeIf(text -> reads(best.get(), text));
        }
        return true;
    }

    /** The spelling of the first text, or of one whose numbers differ, that reads the most. */
    private static Optional<PeriodSpelling> best(List<String> texts) {
        Optional<PeriodSpelling> best = Optional.empty();
        long most = 0;
        for (String text : texts.subList(0, Math.min(texts.size(), MOST_GUESSED))) {
            for (PeriodSpelling spelling : spellings(text)) {
                long read = texts.stream().filter(each -> reads(spelling, each)).count();
                if (read > most) {
                    best = Optional.of(spelling);
                    most = read;
                }
            }
            if (most == texts.size() || (best.isPresent() && texts.size() > 100 && most * 2 > texts.size())) {
                break;
            }
        }
        return best;
    }

    private static boolean reads(PeriodSpelling spelling, String text) {
        try {
            return spelling.read(text).isPresent();
        } catch (IllegalArgumentException e) {
            return false;
        }
    }
}
