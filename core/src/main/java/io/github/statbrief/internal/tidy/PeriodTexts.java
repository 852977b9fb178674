package io.github.statbrief.internal.tidy;

import io.github.statbrief.internal.rows.ProblemCollector;
import io.github.statbrief.internal.spelling.PeriodGuess;
import io.github.statbrief.internal.spelling.PeriodSpelling;
import io.github.statbrief.internal.spelling.ShortYears;
import io.github.statbrief.value.ReferencePeriod;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads the texts of periods in one data file: in the notation, or spelled as the author has declared. */
final class PeriodTexts {
    /** A year alone or with a part of it in any format: 2021-W53, 2021Q5, 2021/22. */
    private static final Pattern LIKE_A_PERIOD =
            Pattern.compile("\\d{4,5}|\\d{4}(?:[-/ .]?[QWMHS]?\\d{1,4}){1,2}", Pattern.CASE_INSENSITIVE);

    private static final Pattern BRACKETS_BEHIND = Pattern.compile("(.*\\w)\\s*([\\[(][^\\])]*[\\])])");

    private final TidyLayout.Periods layout;
    private final List<Pattern> suffixes = new ArrayList<>();
    /** Spellings suggested in a message; other periods spelled alike need none. */
    private final List<PeriodSpelling> suggested = new ArrayList<>();
    /** The place of each text in the notation, for doubts about months. */
    private final Map<String, long[]> inNotation = new LinkedHashMap<>();
    /** Which spelling has read a period, so that two spellings of one period are not taken for two. */
    private final Map<String, ReferencePeriod> known = new HashMap<>();

    PeriodTexts(TidyLayout.Periods layout) {
        this.layout = layout;
        for (String suffix : layout.suffixes()) {
            StringBuilder pattern = new StringBuilder("(.*?)\\s*");
            for (String part : suffix.split("(?=\\*)|(?<=\\*)", -1)) {
                pattern.append(part.equals("*") ? ".*" : Pattern.quote(part));
            }
            suffixes.add(Pattern.compile(pattern.toString()));
        }
    }

    /** The period of a text; empty, with a problem, if it is none. */
    Optional<ReferencePeriod> read(String text, long line, int field, ProblemCollector problems) {
        ReferencePeriod before = known.get(text);
        if (before != null) {
            return Optional.of(before);
        }
        try {
            ReferencePeriod period = parsed(bare(text), line, field);
            known.put(text, period);
            return Optional.of(period);
        } catch (IllegalArgumentException e) {
            refuse(text, line, field, problems, e);
            return Optional.empty();
        }
    }

    /** Whether a column holds the values of a period; reports a heading that looks like a period but is not valid. */
    boolean isPeriod(String heading, long line, int field, ProblemCollector problems) {
        try {
            parsed(bare(heading), line, field);
            return true;
        } catch (IllegalArgumentException e) {
            boolean like = LIKE_A_PERIOD.matcher(bare(heading).strip()).matches()
                    || !PeriodGuess.of(bare(heading)).isEmpty();
            if (like && !isSuggested(bare(heading))) {
                problems.at(line, field, message(bare(heading), "the column is headed like a period: ", e));
            }
            return false;
        }
    }

    private ReferencePeriod parsed(String text, long line, int field) {
        for (PeriodSpelling spelling : layout.written()) {
            Optional<ReferencePeriod> read = spelling.read(text);
            if (read.isPresent()) {
                return read.get();
            }
        }
        ReferencePeriod period = ReferencePeriod.parse(text);
        inNotation.putIfAbsent(text.strip(), new long[] {line, field});
        return period;
    }

    private String bare(String text) {
        Optional<String> prefix =
                layout.prefixes().stream().filter(text::startsWith).findFirst();
        String rest = prefix.map(each -> text.substring(each.length())).orElse(text);
        return suffixes.stream()
                .map(suffix -> suffix.matcher(rest))
                .filter(found -> found.matches())
                .map(found -> found.group(1))
                .findFirst()
                .orElse(rest);
    }

    private boolean isSuggested(String text) {
        return suggested.stream().anyMatch(spelling -> {
            try {
                return spelling.read(text).isPresent();
            } catch (IllegalArgumentException e) {
                return false;
            }
        });
    }

    private void refuse(String text, long line, int field, ProblemCollector problems, IllegalArgumentException e) {
        if (!isSuggested(bare(text))) {
            problems.at(line, field, message(bare(text), "", e));
        }
    }

    private String message(String text, String found, IllegalArgumentException e) {
        List<PeriodSpelling> spellings =
                isSpelledOtherwise(String.valueOf(e.getMessage())) ? PeriodGuess.of(text) : List.of();
        if (!spellings.isEmpty()) {
            suggested.add(spellings.get(0));
            return declaration(text, spellings) + "; " + found + "'" + text + "' is no period of the notation";
        }
        var brackets = BRACKETS_BEHIND.matcher(text);
        if (brackets.matches() && layout.suffixes().isEmpty()) {
            String any = brackets.group(2).replaceAll("\\d+", "*");
            return "write 'suffixes: [\"" + any + "\"]' under 'period' to ignore '" + brackets.group(2)
                    + "', where * stands for any text; " + found + "'" + text + "' is no period";
        }
        return found + e.getMessage();
    }

    /** Whether a refusal leaves open that the text is a period in another spelling. */
    private static boolean isSpelledOtherwise(String refusal) {
        return refusal.contains("' is no period")
                || refusal.contains("' is no month")
                || refusal.contains("' is no government year")
                || refusal.contains("' is no date");
    }

    /** The line to write, which declares the likeliest meaning: all of 'period' where it says nothing else yet. */
    private String declaration(String text, List<PeriodSpelling> spellings) {
        boolean plain = layout.prefixes().isEmpty()
                && layout.suffixes().isEmpty()
                && layout.further().isEmpty()
                && layout.written().isEmpty();
        String written =
                "written: {" + quoted(text) + ": " + spellings.get(0).means().notation() + "}";
        String others = String.join(
                "",
                spellings.stream()
                        .skip(1)
                        .map(spelling -> ", or " + spelling.means().notation())
                        .toList());
        return "write '"
                + (plain
                        ? "period: {column: " + quoted(layout.column().orElse("across")) + ", " + written + "}"
                        : written)
                + "' under '" + (plain ? "data" : "period") + "'" + others + ", which reads all others like it";
    }

    /** A text as it stands in braces of a release file. */
    private static String quoted(String text) {
        return text.matches("[\\p{L}\\d][\\p{L}\\d /.'-]*") ? text : "\"" + text.replace("\"", "\\\"") + "\"";
    }

    /** Reports months that may be short spans of years: as an error if they almost certainly are. */
    void doubt(ProblemCollector problems, ProblemCollector warnings) {
        ShortYears.among(inNotation.keySet()).ifPresent(doubt -> {
            long[] place = inNotation.getOrDefault(doubt.text(), new long[] {1, 0});
            (doubt.isError() ? problems : warnings)
                    .at(
                            place[0],
                            (int) place[1],
                            doubt.found() + "; under 'period', declare 'written: {" + doubt.text() + ": "
                                    + doubt.month() + "}' for months or 'written: {" + doubt.text() + ": "
                                    + doubt.years() + "}' for years");
        });
    }
}
