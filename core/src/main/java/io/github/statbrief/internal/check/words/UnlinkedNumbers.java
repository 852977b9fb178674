package io.github.statbrief.internal.check.words;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Finds numbers in English prose that are not dates, ordinals or parts of names. */
public final class UnlinkedNumbers {
    private static final String MONTH =
            "(?:Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?"
                    + "|Sep(?:t(?:ember)?)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)\\.?";
    private static final String YEAR = "(?:1[5-9]|20|21)\\d{2}";
    private static final String DAY = "\\d{1,2}(?:st|nd|rd|th)?";
    /** Patterns removed before searching for numbers, in this order. */
    private static final List<Pattern> NO_NUMBERS = List.of(
            Pattern.compile("\\b\\d{4}-(?:\\d{2}-\\d{2}|\\d{2}|Q[1-4]|W\\d{2}|\\d{4})\\b"),
            Pattern.compile("\\b" + DAY + "(?: of)? " + MONTH + "(?:,? " + YEAR + ")?(?![\\d,.]*\\d)"),
            Pattern.compile("\\b" + MONTH + " " + DAY + "(?:,? " + YEAR + ")?(?![\\d,.]*\\d)"),
            Pattern.compile("\\b" + YEAR + "/\\d{2}(?:\\d{2})?\\b"),
            Pattern.compile("\\b" + YEAR + "s?\\b(?![,.]\\d|%| (?:per ?cent|percent|million|billion|thousand))"),
            Pattern.compile("\\b\\d+(?:st|nd|rd|th)\\b"),
            Pattern.compile("\\b\\d{1,2}:\\d{2}\\b"),
            // lengths of time, which say when a figure holds
            Pattern.compile("(?i)\\b(?:past|last|next|previous|preceding|first|latest) \\d{1,4}(?:-| )"
                    + "(?:working |calendar )?(?:second|minute|hour|day|week|month|quarter|year)s?\\b"),
            // ages
            Pattern.compile("(?i)\\bage[ds]?(?: of| group| groups)? \\d{1,3}(?:(?: to | and |[-\u2013])\\d{1,3})?"
                    + "(?: years)?(?: (?:and|or) (?:over|older|under|younger)|\\+)?"),
            Pattern.compile("(?i)\\b\\d{1,3} (?:and|or) (?:over|older|under|younger)\\b"),
            Pattern.compile(
                    "(?i)\\b\\d{1,3}(?:(?:-? to |[-\u2013])\\d{1,3})?-?(?: years? old|-year-olds?| year olds?)\\b"),
            Pattern.compile("(?i)\\b(?:under|over)[- ]\\d{1,2}s\\b"),
            Pattern.compile("(?i)\\b(?:section|table|chart|article|line|page|note|annex) \\d+\\b"),
            Pattern.compile("(?<!\\p{L})\\p{L}[\\p{L}\\p{N}]*-?\\d[\\p{L}\\p{N}]*"),
            Pattern.compile("\\b\\d+-?\\p{L}+\\d*"));

    private static final Pattern NUMBER = Pattern.compile("\\d+(?:,\\d{3})*(?:\\.\\d+)?");

    private UnlinkedNumbers() {}

    /** The numbers of a text, as written. */
    public static List<String> in(String prose) {
        String rest = prose;
        for (Pattern pattern : NO_NUMBERS) {
            // every pattern has a digit, and most texts have none
            if (!NamesWithDigits.hasDigit(rest)) {
                return List.of();
            }
            rest = pattern.matcher(rest).replaceAll("_");
        }
        return NUMBER.matcher(rest).results().map(MatchResult::group).toList();
    }
}
