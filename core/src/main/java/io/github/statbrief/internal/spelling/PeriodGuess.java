package io.github.statbrief.internal.spelling;

import io.github.statbrief.internal.rewriting.RefusedTextException;
import io.github.statbrief.internal.rewriting.Rewriting;
import io.github.statbrief.value.ReferencePeriod;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** What a period in an undeclared spelling may mean, for messages only. */
public final class PeriodGuess {
    private static final Pattern QUARTER = Pattern.compile("(?i)q|qtr|quarter");
    private static final Pattern HALF = Pattern.compile("(?i)[shb]|half|semester");
    private static final Pattern MONTH = Pattern.compile("(?i)m|month");
    private static final Pattern WEEK = Pattern.compile("(?i)w|wk|week");
    private static final Pattern JOINS = Pattern.compile("(?i)to|and|until");
    private static final Pattern ENDING =
            Pattern.compile("(?i)\\b(?:year|annual|months?|month period)\\b.*\\b(?:to|ending|ended|until)\\b");
    private static final int MOST_TOKENS = 12;
    private static final int MONTHS = 12;
    private static final int CENTURY = 100;

    private final List<Token> tokens;
    private final List<Integer> years = new ArrayList<>();
    private final List<Integer> pairs = new ArrayList<>();
    private final List<Integer> digits = new ArrayList<>();
    private final List<Integer> months = new ArrayList<>();
    private final Set<String> notations = new LinkedHashSet<>();

    private PeriodGuess(List<Token> tokens) {
        this.tokens = tokens;
        for (Token token : tokens) {
            if (token.isWord()) {
                Field.month(token.text()).ifPresent(months::add);
            } else if (token.isNumber() && token.text().length() <= 4) {
                List<Integer> kind = switch (token.text().length()) {
                    case 1 -> digits;
                    case 2 -> pairs;
                    default -> years;
                };
                kind.add(Integer.parseInt(token.text()));
            }
        }
    }

    /** The spellings that a text may have, the likeliest first; none if it does not look like a period. */
    public static List<PeriodSpelling> of(String text) {
        List<Token> tokens = Token.in(text.strip());
        if (tokens.size() > MOST_TOKENS) {
            return List.of();
        }
        Optional<PeriodSpelling> span = rewritten(text).flatMap(meant -> spelling(text, meant));
        if (span.isPresent()) {
            return List.of(span.get());
        }
        PeriodGuess guess = new PeriodGuess(tokens);
        guess.parts();
        guess.spans();
        guess.days();
        List<PeriodSpelling> spellings = new ArrayList<>();
        guess.notations.forEach(notation -> spelling(text, notation).ifPresent(spellings::add));
        return List.copyOf(spellings);
    }

    /** The span that words such as "12 months to June 2025" or "year ending June 2014" mean, and no single month. */
    private static Optional<String> rewritten(String text) {
        try {
            ReferencePeriod.parse(text);
            return Optional.empty();
        } catch (RefusedTextException e) {
            return e.rewriting()
                    .map(Rewriting::text)
                    .filter(meant ->
                            meant.indexOf('/') >= 0 && ENDING.matcher(text).find());
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static Optional<PeriodSpelling> spelling(String text, String notation) {
        try {
            PeriodSpelling spelling = PeriodSpelling.of(text, ReferencePeriod.parse(notation));
            return spelling.read(text).isPresent() ? Optional.of(spelling) : Optional.empty();
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private boolean has(Pattern word) {
        return tokens.stream()
                .anyMatch(token -> token.isWord() && word.matcher(token.text()).matches());
    }

    /** Halves, quarters, months and weeks of one year. */
    private void parts() {
        if (years.size() == 1) {
            int year = years.get(0);
            boolean ofGovernment = pairs.size() == 1 && pairs.get(0) == (year + 1) % CENTURY;
            for (int digit : digits) {
                add(has(QUARTER) && ofGovernment, "%04d-%04d-Q%d", year, year + 1, digit);
                add(has(QUARTER) && pairs.isEmpty(), "%04d-Q%d", year, digit);
                add(has(HALF) && pairs.isEmpty(), "%04d-H%d", year, digit);
            }
            for (int pair : pairs) {
                add(has(WEEK), "%04d-W%02d", year, pair);
                add((has(MONTH) || tokens.size() <= 3) && pair <= MONTHS && !ofGovernment, "%04d-%02d", year, pair);
            }
        }
        if (months.size() == 1 && digits.isEmpty() && years.size() + pairs.size() == 1) {
            int year = years.isEmpty() ? 2000 + pairs.get(0) : years.get(0);
            add(true, "%04d-%02d", year, months.get(0));
        }
        if (months.size() == 2 && years.size() == 1) {
            add(true, "%1$04d-%2$02d/%1$04d-%3$02d", years.get(0), months.get(0), months.get(1));
        }
    }

    /** Government years and spans of years. */
    private void spans() {
        if (tokens.stream()
                .anyMatch(
                        token -> token.isWord() && !JOINS.matcher(token.text()).matches())) {
            return;
        }
        if (digits.isEmpty() && months.isEmpty() && years.size() == 1 && pairs.size() == 1) {
            int year = years.get(0);
            span(year, year - year % CENTURY + pairs.get(0) + (pairs.get(0) < year % CENTURY ? CENTURY : 0));
        }
        if (digits.isEmpty() && months.isEmpty() && years.size() == 2 && pairs.isEmpty()) {
            span(years.get(0), years.get(1));
        }
    }

    private void span(int from, int to) {
        add(to == from + 1, "%04d-%04d", from, to);
        add(to > from && to < from + CENTURY / 2, "%04d/%04d", from, to);
    }

    /** Days, with the day or the month first. */
    private void days() {
        List<Integer> parts = new ArrayList<>();
        tokens.stream()
                .filter(token -> token.isNumber() && token.text().length() <= 2)
                .forEach(token -> parts.add(Integer.parseInt(token.text())));
        boolean worded = tokens.stream()
                .anyMatch(token -> token.isWord() && Field.month(token.text()).isEmpty());
        if (years.size() != 1 || worded) {
            return;
        }
        int year = years.get(0);
        if (parts.size() == 2) {
            add(true, "%04d-%02d-%02d", year, parts.get(1), parts.get(0));
            add(true, "%04d-%02d-%02d", year, parts.get(0), parts.get(1));
        }
        if (parts.size() == 1 && months.size() == 1) {
            add(true, "%04d-%02d-%02d", year, months.get(0), parts.get(0));
        }
    }

    private void add(boolean fits, String format, Object... numbers) {
        if (fits) {
            notations.add(String.format(Locale.ROOT, format, numbers));
        }
    }
}
