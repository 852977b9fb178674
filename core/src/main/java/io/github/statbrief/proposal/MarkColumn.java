package io.github.statbrief.proposal;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * A column of marks beside values.
 *
 * @param column the column
 * @param means what each mark means
 * @param guessed the marks whose meaning nobody has said
 */
record MarkColumn(Column column, Map<String, String> means, Set<String> guessed) {
    private static final Pattern NAMED = Pattern.compile(
            "(?i)\\b(?:marker|markers|marks|flag|flags|symbol|shorthand|data ?marking|obs(?:ervation)? ?status)\\b|^status$|^mark$");
    private static final int MOST = 30;

    /** Copies the collections. */
    MarkColumn {
        means = Collections.unmodifiableMap(new LinkedHashMap<>(means));
        guessed = Collections.unmodifiableSet(new LinkedHashSet<>(guessed));
    }

    /** The column of marks among some columns: one that has nothing but known marks, or else one that is called so. */
    static Optional<Column> among(List<Column> columns) {
        List<Column> possible = columns.stream().filter(MarkColumn::isPossible).toList();
        return possible.stream()
                .filter(column -> column.filled().stream().allMatch(MarkColumn::isKnown))
                .findFirst()
                .or(() -> possible.stream()
                        .filter(column -> column.isNamed(NAMED))
                        .findFirst());
    }

    private static boolean isPossible(Column column) {
        return (column.hasEmpty() || column.isNamed(NAMED))
                && !column.filled().isEmpty()
                && column.filled().size() <= MOST
                && column.filled().stream().noneMatch(text -> text.length() > 60 || text.matches("[-\\d.,]+"));
    }

    private static boolean isKnown(String text) {
        return MarkWords.flag(text).isPresent() || MarkWords.reason(text).isPresent() || MarkWords.isNormal(text);
    }

    /** The marks of a column; a mark beside numbers is a flag, one in the place of numbers a reason. */
    static MarkColumn of(Column column, int rows, IntPredicate hasNumber) {
        Map<String, String> means = new LinkedHashMap<>();
        Set<String> guessed = new LinkedHashSet<>();
        for (String mark : column.filled()) {
            boolean withNumber =
                    IntStream.range(0, rows).anyMatch(row -> column.text(row).equals(mark) && hasNumber.test(row));
            Optional<String> flag = MarkWords.flag(mark);
            Optional<String> known = MarkWords.isNormal(mark)
                    ? Optional.of("normal")
                    : withNumber ? flag : MarkWords.reason(mark).or(() -> flag);
            if (known.isEmpty()) {
                guessed.add(mark);
            }
            means.put(mark, known.orElse(withNumber ? "normal" : "not available"));
        }
        return new MarkColumn(column, means, guessed);
    }

    /** Whether a row's mark says why it has no number. */
    boolean explains(int row) {
        String means = this.means.getOrDefault(column.text(row), "");
        return Set.of("not available", "confidential", "not applicable", "low", "none recorded", "unreliable")
                .contains(means);
    }
}
