package io.github.statbrief.internal.outline;

import io.github.statbrief.Table;
import io.github.statbrief.TableMeasure;
import io.github.statbrief.text.FigureText;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What the measures of a table share, said once in its subtitle and not in the heading of every column.
 *
 * @param unit their unit, if it is one
 * @param qualifiers how all of them are adjusted and priced
 */
public record SharedWords(Optional<String> unit, List<String> qualifiers) {
    /** Copies the qualifiers. */
    public SharedWords {
        qualifiers = List.copyOf(qualifiers);
    }

    /**
     * Finds what some measures of a table share.
     *
     * @param words words them
     * @param table the table
     * @param measures the places of the measures; at least one
     */
    public static SharedWords of(FigureText words, Table table, List<Integer> measures) {
        List<TableMeasure> all = measures.stream().map(table.measures()::get).toList();
        TableMeasure first = all.get(0);
        List<String> qualifiers = new ArrayList<>(words.qualifiers(first.measure()));
        all.forEach(measure -> qualifiers.retainAll(words.qualifiers(measure.measure())));
        boolean oneUnit = all.stream().allMatch(measure -> measure.unit().equals(first.unit()));
        return new SharedWords(oneUnit ? Optional.of(words.unit(first.unit())) : Optional.empty(), qualifiers);
    }
}
