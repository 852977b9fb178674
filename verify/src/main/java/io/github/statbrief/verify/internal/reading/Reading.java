package io.github.statbrief.verify.internal.reading;

import java.util.List;
import java.util.stream.Stream;

/**
 * All that one file says.
 *
 * @param file its path in the folder of outputs, with {@code /}
 * @param passages every text in it, those of tables included, in reading order
 * @param tables its tables
 * @param charts the texts of its charts that are those of no figure; they are passages too
 * @param problems what could not be read
 */
public record Reading(
        String file, List<Passage> passages, List<ReadTable> tables, List<ChartText> charts, List<String> problems) {
    /** Copies the lists. */
    public Reading {
        passages = List.copyOf(passages);
        tables = List.copyOf(tables);
        charts = List.copyOf(charts);
        problems = List.copyOf(problems);
    }

    /** Every mark that a reader meets. */
    public Stream<Mark> shown() {
        return passages.stream().filter(Passage::shown).flatMap(passage -> passage.marks().stream());
    }
}
