package io.github.statbrief.verify.internal.proof;

import io.github.statbrief.value.StatedValue;
import io.github.statbrief.verify.internal.column.ForPrograms;
import io.github.statbrief.verify.internal.fact.Fact;
import io.github.statbrief.verify.internal.fact.Facts;
import io.github.statbrief.verify.internal.fact.Reader;
import io.github.statbrief.verify.internal.fact.Spaces;
import io.github.statbrief.verify.internal.fact.Statement;
import io.github.statbrief.verify.internal.fact.Wordings;
import io.github.statbrief.verify.internal.reading.Mark;
import io.github.statbrief.verify.internal.reading.Passage;
import io.github.statbrief.verify.internal.reading.ReadTable;
import io.github.statbrief.verify.internal.reading.Reading;
import io.github.statbrief.verify.result.Discrepancy;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Compares words that an output marks as those of a figure or cell with what the release states of it. */
final class MarkCheck {
    private final Facts facts;
    private final Reader reader;
    private final Wordings wordings;

    MarkCheck(Facts facts, Reader reader, Wordings wordings) {
        this.wordings = wordings;
        this.facts = facts;
        this.reader = reader;
    }

    /** Checks every mark of a reading. */
    Check check(Reading reading) {
        Set<String> values = new HashSet<>();
        List<Discrepancy> problems = new ArrayList<>();
        IdentityHashMap<Passage, List<String>> beside = beside(reading);
        for (Passage passage : reading.passages()) {
            for (Mark mark : passage.marks()) {
                if (mark.role() == Mark.Role.COLUMN) {
                    continue;
                }
                Optional<Fact> fact = facts.find(mark.id());
                Statement said = fact.map(each -> read(each, passage, mark, beside.getOrDefault(passage, List.of())))
                        .orElse(new Statement(Optional.of("is no figure or cell of this release"), false));
                Optional<String> problem = said.problem()
                        .or(() -> stated(fact.orElseThrow(), mark))
                        .or(() -> isAlone(passage) && !isSentence(passage)
                                ? drawn(fact.orElseThrow(), passage, said)
                                : Optional.empty());
                problem.ifPresentOrElse(
                        message -> problems.add(new Discrepancy(
                                Discrepancy.Kind.DIFFERS,
                                reading.file(),
                                passage.place(),
                                mark.id(),
                                "'" + passage.words(mark) + "' " + message)),
                        () -> {
                            if (passage.shown() && said.value()) {
                                values.add(mark.id());
                            }
                        });
            }
        }
        return new Check(values, problems);
    }

    private Statement read(Fact fact, Passage passage, Mark mark, List<String> beside) {
        String words = passage.words(mark);
        return switch (mark.role()) {
            case LOW, HIGH -> end(fact, mark, words, beside);
            case LOWER_LIMIT, UPPER_LIMIT -> reader.readLimit(fact, mark.role() == Mark.Role.LOWER_LIMIT, words);
            case BAR -> reader.readLength(fact, words);
            case SPOKEN -> reader.readSpoken(fact, words);
            case WORDS, COLUMN -> reader.read(fact, words, beside);
        };
    }

    /** One end of a range, or all of it where it is shown as one text. */
    private Statement end(Fact fact, Mark mark, String words, List<String> beside) {
        Statement whole = reader.read(fact, words, beside);
        return whole.problem().isPresent() && fact.value() instanceof StatedValue.Range range
                ? reader.readNumber(fact, mark.role() == Mark.Role.HIGH ? range.high() : range.low(), words)
                : whole;
    }

    /** The texts beside the cells of tables. */
    private static IdentityHashMap<Passage, List<String>> beside(Reading reading) {
        IdentityHashMap<Passage, List<String>> beside = new IdentityHashMap<>();
        for (ReadTable table : reading.tables()) {
            for (List<Passage> row : table.rows()) {
                List<String> texts = row.stream().map(Passage::text).toList();
                row.stream().filter(cell -> !cell.marks().isEmpty()).forEach(cell -> beside.put(cell, texts));
            }
        }
        return beside;
    }

    /** Whether words stand in a chart or, as in a tile, by themselves. */
    private static boolean isAlone(Passage passage) {
        boolean whole = passage.marks().size() == 1
                && passage.words(passage.marks().get(0)).length()
                        == passage.text().length();
        return passage.kind() == Passage.Kind.CHART
                || (passage.kind() == Passage.Kind.TEXT && passage.shown() && whole);
    }

    /** Whether all words of a passage are those that a text of the release has for a figure, and more than its number. */
    private boolean isSentence(Passage passage) {
        String words = Spaces.unbroken(passage.text());
        return passage.kind() == Passage.Kind.TEXT
                && words.indexOf(' ') > 0
                && passage.marks().stream()
                        .anyMatch(mark -> wordings.of(mark.id()).stream()
                                .map(Spaces::single)
                                .anyMatch(words::equals));
    }

    /** Why the words of a chart do not say all of a figure or cell. */
    private static Optional<String> drawn(Fact fact, Passage passage, Statement said) {
        String words = passage.text();
        boolean chart = passage.kind() == Passage.Kind.CHART;
        if (!said.value()) {
            return chart && fact.id().indexOf('[') < 0 ? Optional.of("shows no value in a chart") : Optional.empty();
        }
        // in a tile the number has the status, and not the words below it
        boolean named = chart || fact.withoutFurther(words).codePoints().anyMatch(Character::isDigit);
        return fact.flags().entrySet().stream()
                .filter(flag -> named && !words.contains(flag.getKey()) && !words.contains(flag.getValue()))
                .map(flag -> "lacks its status " + flag.getKey())
                .findFirst()
                .or(() -> fact.saysFall(words) || !Fact.isNumber(fact.withoutFurther(words))
                        ? Optional.empty()
                        : Optional.of("does not say that it fell"));
    }

    /** Why what is stated for programs differs. */
    private static Optional<String> stated(Fact fact, Mark mark) {
        Map<String, String> stated = mark.stated();
        if (stated.containsKey("stored")) {
            BigDecimal stored = new BigDecimal(stated.get("stored"));
            return fact.isStoredAs(stored, mark.role() == Mark.Role.LOWER_LIMIT || mark.role() == Mark.Role.UPPER_LIMIT)
                    ? Optional.empty()
                    : Optional.of("is stored as " + stored.toPlainString());
        }
        if (stated.isEmpty()) {
            return Optional.empty();
        }
        ForPrograms expected = ForPrograms.of(fact);
        for (String key : stated.containsKey("value") ? List.of("value", "bound", "unit") : stated.keySet()) {
            String found = stated.getOrDefault(key, "");
            if (!expected.allows(key, found)) {
                return Optional.of("has the " + key + " '" + found + "' for programs");
            }
        }
        return Optional.empty();
    }
}
