package io.github.statbrief.internal.rewriting;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Proposes the periods that an author may have meant, in the notation. */
public final class PeriodRewriting {
    /** A spelling of periods and the notations that it may stand for; text in it is in lower case. */
    private record Rule(Pattern spelling, Function<Matcher, List<String>> meaning) {
        static Rule of(String spelling, Function<Matcher, List<String>> meaning) {
            return new Rule(Pattern.compile(spelling), meaning);
        }

        static Rule one(String spelling, Function<Matcher, String> meaning) {
            return of(spelling, matcher -> List.of(meaning.apply(matcher)));
        }

        List<String> meant(String text) {
            Matcher matcher = spelling.matcher(text);
            return matcher.matches() ? meaning.apply(matcher) : List.of();
        }
    }

    private static final int LONGEST = 100;
    private static final int EXAMPLE_YEAR = 2025;
    private static final int LONGEST_SPAN = 50;
    private static final String YEAR = "(\\d{4})";
    private static final String SPLIT_YEAR = "(\\d{4}) ?[-/] ?(\\d{4}|\\d{2})";
    private static final String NAMED =
            "(?:(?:the )?(?:fy|financial year|fiscal year|tax year|academic year|school year)(?: to| ending)? ?)?";
    private static final String MONTH = "(" + Plain.MONTH + ")";
    private static final String ORDINAL = "(first|second|third|fourth|last|1st|2nd|3rd|4th)";
    private static final String TWELVE =
            "(?:the )?(?:(?:calendar )?year|12 months|12-month period|twelve months|annual)(?: period)? ";
    private static final String TO = "(?:ending|ended|to|up to|to the end of|ending in|until)(?: the end of)? ";

    private static final List<Rule> RULES = List.of(
            Rule.one("(?:q|quarter|qtr) ?([1-4])[ ,/-]*(?:of )?" + YEAR, m -> m.group(2) + "-Q" + m.group(1)),
            Rule.one(YEAR + "[ ,/-]*(?:q|quarter|qtr) ?0?([1-4])", m -> m.group(1) + "-Q" + m.group(2)),
            Rule.one(ORDINAL + " quarter (?:of )?" + YEAR, m -> m.group(2) + "-Q" + Plain.digit(m.group(1))),
            Rule.one("([1-4])q ?" + YEAR, m -> m.group(2) + "-Q" + m.group(1)),
            Rule.one("(?:h|half) ?([12])[ ,/-]*(?:of )?" + YEAR, m -> m.group(2) + "-H" + m.group(1)),
            Rule.one(YEAR + "[ ,/-]*(?:h|half) ?([12])", m -> m.group(1) + "-H" + m.group(2)),
            Rule.one(
                    "(?:the )?(first|second|1st|2nd) half (?:of |year )?" + YEAR,
                    m -> m.group(2) + "-H" + Plain.digit(m.group(1))),
            Rule.of("q([1-4])[ ,-]*(?:of )?" + NAMED + SPLIT_YEAR, m -> quarter(m.group(2), m.group(3), m.group(1))),
            Rule.of(NAMED + SPLIT_YEAR + "[ ,-]*q([1-4])", m -> quarter(m.group(1), m.group(2), m.group(3))),
            Rule.of(
                    "(?:the )?(?:fy|financial year|fiscal year|tax year|academic year|school year) ?(?:ending )?(\\d{4})(?: to |-)(\\d{4})",
                    m -> years(m.group(1), m.group(2))),
            Rule.of(NAMED + SPLIT_YEAR, m -> years(m.group(1), m.group(2))),
            Rule.of(
                    "(?:fy|financial year|fiscal year|tax year) ?" + YEAR,
                    m -> Stream.of(-1, 0)
                            .map(from -> fiscal(number(m, 1) + from))
                            .toList()),
            Rule.of(
                    "(?:fy|financial year|fiscal year|tax year) ?'?(\\d{2})(?:[-/](\\d{2}))",
                    m -> years("20" + m.group(1), m.group(2))),
            Rule.one(
                    TWELVE + TO + "(?:(?:28|29|30|31)(?:th|st)? )?" + MONTH + ",? " + YEAR,
                    m -> months(number(m, 2), Plain.month(m.group(1)), 12)),
            Rule.one(
                    "(?:the )?(?:3|three) months " + TO + MONTH + ",? " + YEAR,
                    m -> months(number(m, 2), Plain.month(m.group(1)), 3)),
            Rule.one(
                    "(?:the )?(?:6|six) months " + TO + MONTH + ",? " + YEAR,
                    m -> months(number(m, 2), Plain.month(m.group(1)), 6)),
            Rule.one(MONTH + "[ ,/-]*(?:of )?" + YEAR, m -> month(number(m, 2), Plain.month(m.group(1)))),
            Rule.one(MONTH + "[ -]*'?(\\d{2})", m -> month(2000 + number(m, 2), Plain.month(m.group(1)))),
            Rule.one(YEAR + "[ ,/-]*" + MONTH, m -> month(number(m, 1), Plain.month(m.group(2)))),
            Rule.one("(0?[1-9]|1[0-2])[/.-]" + YEAR, m -> month(number(m, 2), number(m, 1))),
            Rule.one(
                    YEAR + "(?:[/.-]m?0?|m0?|(?=0|1[0-2]))([1-9]|1[0-2]|0[1-9])",
                    m -> month(number(m, 1), number(m, 2))),
            Rule.one(
                    MONTH + " ?(?:-|to|until) ?" + MONTH + " " + YEAR,
                    m -> month(number(m, 3), Plain.month(m.group(1))) + "/"
                            + month(number(m, 3), Plain.month(m.group(2)))),
            Rule.one("(?:week|wk|w) ?(\\d{1,2})[ ,/-]*(?:of )?" + YEAR, m -> week(number(m, 2), number(m, 1))),
            Rule.one(YEAR + "[ ,/-]*(?:week|wk|w) ?(\\d{1,2})", m -> week(number(m, 1), number(m, 2))),
            Rule.one("(?:the )?(?:(?:calendar year|cy|year|in) ?)?" + YEAR + "\\.?", m -> m.group(1)),
            Rule.one(
                    "(?:(?:in|over|for) )?(?:the )?(?:last|past|previous|latest) (.+)",
                    m -> "last " + NumberRewriting.inDigits(m.group(1))),
            Rule.one("(?:all time|on record|always|since records began)", m -> "ever"),
            Rule.one("(?:n/a|none|unknown|not stated|-|\\?)", m -> "unstated"));

    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
    private static final Pattern FROM = Pattern.compile("(?:since|from|after) (.+?)(?: on| onwards)?");
    private static final Pattern AT = Pattern.compile("(?:as of|as at|at|on|at the end of|end of|end|by) (.+)");
    private static final Pattern SPAN = Pattern.compile("(?:between |from )?(.+?) ?(?: to | and | until |-| - )(.+)");
    private static final Pattern TO_MONTH =
            Pattern.compile(".*\\b(?:year|months|month)\\b.*\\b(?:to|ending|ended|until)\\b.*?" + MONTH);

    private final Predicate<String> isPeriod;

    /**
     * Prepares to rewrite periods.
     *
     * @param isPeriod whether the notation of periods reads a text
     */
    public PeriodRewriting(Predicate<String> isPeriod) {
        this.isPeriod = isPeriod;
    }

    /** What to write in the place of a text; empty if it does not look like a period. */
    public Optional<Rewriting> of(String typed) {
        List<String> meant = meant(typed);
        if (meant.isEmpty()) {
            return yearless(typed)
                    .map(example -> Rewriting.of("period", example).remarking(" with the years that are meant"));
        }
        String first = meant.get(0);
        String remark = DAY.matcher(first).matches()
                ? DateRewriting.remark(typed, meant)
                : meant.size() > 1 ? ", or '" + meant.get(1) + "'" : "";
        return Optional.of(Rewriting.of("period", first).remarking(remark));
    }

    /** The notations that may be meant, the likeliest first; none if the text does not look like a period. */
    private List<String> meant(String typed) {
        String text = Plain.words(typed);
        if (typed.length() > LONGEST) {
            return List.of();
        }
        Stream<String> single = Stream.concat(
                Stream.of(Plain.signs(typed), text, text.toUpperCase(Locale.ROOT)),
                Stream.concat(
                        RULES.stream().flatMap(rule -> rule.meant(text).stream()), DateRewriting.of(text).stream()));
        List<String> meant = single.filter(each -> !each.equals(typed.strip()))
                .filter(isPeriod)
                .distinct()
                .toList();
        if (!meant.isEmpty()) {
            return meant;
        }
        return Stream.of(prefixed(FROM, "since ", text), prefixed(AT, "as of ", text), span(text))
                .flatMap(Optional::stream)
                .limit(1)
                .toList();
    }

    /** A span that ends with a month of no year, as it is written for an example year; empty for any other text. */
    private static Optional<String> yearless(String typed) {
        Matcher matcher = TO_MONTH.matcher(Plain.words(typed));
        return matcher.matches()
                ? Optional.of(months(EXAMPLE_YEAR, Plain.month(matcher.group(1)), 12))
                : Optional.empty();
    }

    private Optional<String> prefixed(Pattern pattern, String prefix, String text) {
        Matcher matcher = pattern.matcher(text);
        return matcher.matches()
                ? calendar(matcher.group(1)).map(prefix::concat).filter(isPeriod)
                : Optional.empty();
    }

    private Optional<String> span(String text) {
        Matcher matcher = SPAN.matcher(text);
        return matcher.matches()
                ? calendar(matcher.group(1))
                        .flatMap(from -> calendar(matcher.group(2)).map(to -> from + "/" + to))
                        .filter(isPeriod)
                : Optional.empty();
    }

    /** A period without words before it, as written or rewritten. */
    private Optional<String> calendar(String text) {
        List<String> candidates = new ArrayList<>(List.of(text.toUpperCase(Locale.ROOT)));
        RULES.forEach(rule -> candidates.addAll(rule.meant(text)));
        candidates.addAll(DateRewriting.of(text));
        return candidates.stream().filter(isPeriod).findFirst();
    }

    private static int number(Matcher matcher, int group) {
        return Integer.parseInt(matcher.group(group));
    }

    private static String fiscal(int first) {
        return String.format(Locale.ROOT, "%04d-%04d", first, first + 1);
    }

    /** A year that lies in two, or a span of several. */
    private static List<String> years(String from, String to) {
        int first = Integer.parseInt(from);
        int last = to.length() == 4 ? Integer.parseInt(to) : first - first % 100 + Integer.parseInt(to);
        int end = last < first ? last + 100 : last;
        if (end == first + 1) {
            return List.of(fiscal(first));
        }
        return end - first < LONGEST_SPAN ? List.of(String.format(Locale.ROOT, "%04d/%04d", first, end)) : List.of();
    }

    private static List<String> quarter(String from, String to, String digit) {
        return years(from, to).stream().map(year -> year + "-Q" + digit).toList();
    }

    private static String month(int year, int month) {
        return String.format(Locale.ROOT, "%04d-%02d", year, month);
    }

    private static String week(int year, int week) {
        return String.format(Locale.ROOT, "%04d-W%02d", year, week);
    }

    /** The months up to one of a year. */
    private static String months(int year, int month, int count) {
        int first = year * 12 + month - count;
        return month(first / 12, first % 12 + 1) + "/" + month(year, month);
    }
}
