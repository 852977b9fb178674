package io.github.statbrief.internal.rewriting;

import java.time.YearMonth;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Proposes the days that an author may have meant. */
public final class DateRewriting {
    private static final Pattern YEAR_FIRST = Pattern.compile("(\\d{4})[-/. ](\\d{1,2})[-/. ](\\d{1,2})");
    private static final Pattern YEAR_LAST = Pattern.compile("(\\d{1,2})[-/. ](\\d{1,2})[-/. ](\\d{4})");
    private static final Pattern DIGITS = Pattern.compile("(\\d{4})(\\d{2})(\\d{2})");
    private static final Pattern DAY_AND_NAME =
            Pattern.compile("(?:\\w+day,? )?(\\d{1,2})(?:st|nd|rd|th)?[ -](?:of )?(" + Plain.MONTH + "),?[ -](\\d{4})");
    private static final Pattern NAME_AND_DAY =
            Pattern.compile("(?:\\w+day,? )?(" + Plain.MONTH + ")[ -](\\d{1,2})(?:st|nd|rd|th)?,?[ -](\\d{4})");
    private static final Pattern TIME =
            Pattern.compile("(\\S+)(?:t| at |,? )(\\d{1,2})[:.](\\d{2})(?::\\d{2})? ?(z|gmt|utc|[+-]\\d{2}:?\\d{2})?");
    private static final int MONTHS = 12;
    private static final int SHORTEST_MONTH = 28;
    /** The number behind which no day is meant: 32 is a slip, 50 is something else. */
    private static final int DAYS = 39;

    private DateRewriting() {}

    /** The days as {@code 2026-01-15}, the likeliest first; none if the text does not look like a day. */
    public static List<String> of(String text) {
        String plain = Plain.words(text);
        Set<String> days = new LinkedHashSet<>();
        matched(YEAR_FIRST, plain, date -> add(days, number(date, 1), number(date, 2), number(date, 3)));
        matched(DIGITS, plain, date -> add(days, number(date, 1), number(date, 2), number(date, 3)));
        matched(YEAR_LAST, plain, date -> {
            add(days, number(date, 3), number(date, 2), number(date, 1));
            add(days, number(date, 3), number(date, 1), number(date, 2));
        });
        matched(DAY_AND_NAME, plain, date -> add(days, number(date, 3), Plain.month(date.group(2)), number(date, 1)));
        matched(NAME_AND_DAY, plain, date -> add(days, number(date, 3), Plain.month(date.group(1)), number(date, 2)));
        return List.copyOf(days);
    }

    /** The time with its zone; that of Greenwich if none is stated. */
    public static Optional<String> time(String text) {
        Matcher time = TIME.matcher(Plain.words(text));
        if (!time.matches()) {
            return Optional.empty();
        }
        String hour = time.group(2).length() == 1 ? "0" + time.group(2) : time.group(2);
        String zone = Optional.ofNullable(time.group(4))
                .filter(each -> !each.matches("z|gmt|utc"))
                .map(each -> each.contains(":") ? each : each.substring(0, 3) + ":" + each.substring(3))
                .orElse("+00:00");
        return of(time.group(1)).stream().findFirst().map(day -> day + "T" + hour + ":" + time.group(3) + zone);
    }

    /** What to say of the first of the days that a text may mean. */
    public static String remark(String text, List<String> days) {
        if (days.size() > 1) {
            return ", or '" + days.get(1) + "' if the month stands first";
        }
        boolean beyond = Plain.signs(text).startsWith(days.get(0).substring(0, "2026-02-".length()))
                && Integer.parseInt(days.get(0).substring("2026-02-".length())) >= SHORTEST_MONTH;
        return beyond ? ", the last day of that month" : "";
    }

    private static void matched(Pattern pattern, String text, Consumer<Matcher> take) {
        Matcher matcher = pattern.matcher(text);
        if (matcher.matches()) {
            take.accept(matcher);
        }
    }

    private static int number(Matcher date, int group) {
        return Integer.parseInt(date.group(group));
    }

    /** Adds a day of a month; the last one for a number beyond it. */
    private static void add(Set<String> days, int year, int month, int day) {
        if (month < 1 || month > MONTHS || day < 1 || day > DAYS || year < 1) {
            return;
        }
        days.add(YearMonth.of(year, month)
                .atDay(Math.min(day, YearMonth.of(year, month).lengthOfMonth()))
                .toString());
    }
}
