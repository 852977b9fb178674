package io.github.statbrief.internal.tidy;

import io.github.statbrief.internal.rows.CsvRows;
import io.github.statbrief.internal.rows.InvalidDataException;
import io.github.statbrief.internal.rows.PlaceFinder;
import io.github.statbrief.internal.rows.ProblemCollector;
import io.github.statbrief.internal.rows.Row;
import io.github.statbrief.internal.rows.RowSource;
import io.github.statbrief.internal.rows.RowTarget;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;

/** Reads the cells of a table from rows of text, in tidy form or with one column for each period. */
public final class TidyReader {
    private TidyReader() {}

    /**
     * Reads a data file in full or not at all.
     *
     * @param file a CSV file (RFC 4180)
     * @param layout the purpose of its columns
     * @return its cells with their codes and periods
     * @throws InvalidDataException if a row cannot be read; lists the first {@value RowSource#SHOWN} problems and
     *     counts the rest
     * @throws IOException if the file cannot be read at all
     */
    public static TidyData read(Path file, TidyLayout layout) throws IOException, InvalidDataException {
        return read(file, layout, MemoryBudget.ofJava());
    }

    /**
     * Reads one of several data files in full or not at all.
     *
     * @param file a CSV file (RFC 4180)
     * @param layout the purpose of its columns
     * @param budget their shared memory budget, reduced by this file
     * @return its cells with their codes and periods
     * @throws InvalidDataException if a row cannot be read or the budget is exhausted; lists the first
     *     {@value RowSource#SHOWN} problems and counts the rest
     * @throws IOException if the file cannot be read at all
     */
    public static TidyData read(Path file, TidyLayout layout, MemoryBudget budget)
            throws IOException, InvalidDataException {
        return read(new CsvRows(file, layout.csv()), layout, budget);
    }

    /**
     * Reads rows in full or not at all.
     *
     * @param source the rows
     * @param layout the purpose of their columns
     * @param budget the memory budget of all tables, reduced by this one
     * @return the cells with their codes and periods
     * @throws InvalidDataException if a row cannot be read or the budget is exhausted; lists the first
     *     {@value RowSource#SHOWN} problems and counts the rest
     * @throws IOException if nothing can be read at all
     */
    public static TidyData read(RowSource source, TidyLayout layout, MemoryBudget budget)
            throws IOException, InvalidDataException {
        ProblemCollector problems = new ProblemCollector(RowSource.SHOWN, source.words());
        ProblemCollector warnings = new ProblemCollector(RowSource.SHOWN, source.words());
        Target target = new Target(layout, budget, problems);
        source.read(target, problems);
        target.table.ifPresent(table -> table.doubt(warnings));
        TidyData data = problems.any()
                ? TidyTable.EMPTY
                : target.table.map(table -> table.data(source)).orElse(TidyTable.EMPTY);
        if (problems.any()) {
            try (PlaceFinder places = source.places()) {
                throw problems.exception(places);
            }
        }
        if (!warnings.any()) {
            return data;
        }
        try (PlaceFinder places = source.places()) {
            return data.withWarnings(warnings.placed(places));
        }
    }

    /** Begins the table where its columns are known. */
    private static final class Target implements RowTarget {
        private final TidyLayout layout;
        private final MemoryBudget budget;
        private final ProblemCollector problems;
        private Optional<TidyTable> table = Optional.empty();

        Target(TidyLayout layout, MemoryBudget budget, ProblemCollector problems) {
            this.layout = layout;
            this.budget = budget;
            this.problems = problems;
        }

        @Override
        public boolean header(Row row) {
            TidyTable begun = new TidyTable(layout, new Header(row, problems), budget, problems);
            table = Optional.of(begun);
            return !begun.isFull();
        }

        @Override
        public boolean row(Row row) {
            TidyTable begun = table.orElseThrow();
            if (!row.isBlank() || layout.period().column().isEmpty()) {
                begun.add(row);
            }
            return !begun.isFull();
        }
    }
}
