package io.github.statbrief;

import io.github.statbrief.chart.ChartKind;
import io.github.statbrief.chart.ChartOptions;
import io.github.statbrief.internal.argument.Arguments;
import io.github.statbrief.table.Cell;
import io.github.statbrief.table.Cells;
import io.github.statbrief.table.Dimension;
import io.github.statbrief.table.DisplaySelection;
import io.github.statbrief.value.Note;
import io.github.statbrief.value.ReferencePeriod;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * Figures in a grid: measures by dimensions by periods. Keeps every cell, even if outputs show only some.
 *
 * @param id its id in the release
 * @param title its title
 * @param finding what it shows, as a title of its chart
 * @param measures its measures, at least one
 * @param dimensions its dimensions; none for a plain series
 * @param periods its periods, in the author's order
 * @param cells its cells
 * @param source the id of its source
 * @param notes its notes
 * @param show the part shown in the brief
 * @param chart the kind of chart; empty to leave the choice to the rules
 * @param options what its chart has besides
 */
public record Table(
        String id,
        String title,
        Optional<Prose> finding,
        List<TableMeasure> measures,
        List<Dimension> dimensions,
        List<ReferencePeriod> periods,
        Cells cells,
        Optional<String> source,
        List<Note> notes,
        Optional<DisplaySelection> show,
        Optional<ChartKind> chart,
        ChartOptions options) {
    /**
     * Refuses a table without measures or periods, duplicate ids, and cells that contradict the unit or sense of
     * their measure.
     */
    public Table {
        Arguments.allGiven(
                "id",
                id,
                "title",
                title,
                "finding",
                finding,
                "measures",
                measures,
                "dimensions",
                dimensions,
                "periods",
                periods,
                "cells",
                cells,
                "source",
                source,
                "notes",
                notes,
                "show",
                show,
                "chart",
                chart,
                "options",
                options);
        Arguments.id("table", id);
        Arguments.text("table's title", title);
        measures = Arguments.notEmpty("measures", measures);
        dimensions = List.copyOf(dimensions);
        periods = Arguments.notEmpty("periods", periods);
        notes = List.copyOf(notes);
        Arguments.distinct("measure", measures.stream().map(TableMeasure::id).toList());
        Arguments.distinct("dimension", dimensions.stream().map(Dimension::id).toList());
        Arguments.distinct(
                "period", periods.stream().map(ReferencePeriod::notation).toList());
        if (cells.dimensions() != dimensions.size()) {
            throw new IllegalArgumentException(
                    "the cells have " + cells.dimensions() + " dimension(s), the table " + dimensions.size());
        }
        new TableCells(id, measures, dimensions, periods, cells).check();
    }

    /**
     * The change from one cell to another of the same measure as a figure, with the flags of both and no more digits than
     * both have. Its id is the notation of the newer cell.
     *
     * @param newer the row of the newer cell
     * @param older the row of the older cell
     * @throws IllegalArgumentException if nothing may be calculated with their values
     */
    public Figure change(int newer, int older) {
        return CellFigure.change(this, newer, older);
    }

    /**
     * Starts a table.
     *
     * @param id its id in the release
     * @param title its title
     * @return a builder that is used by one thread
     */
    public static Builder builder(String id, String title) {
        return new Builder(id, title);
    }

    /** Builds a table, row by row. Not thread-safe. */
    public static final class Builder {
        private final String id;
        private final String title;
        private Optional<Supplier<Prose>> finding = Optional.empty();
        private final List<BuildContext.Part<TableMeasure>> measures = new ArrayList<>();
        private final List<BuildContext.Part<Dimension>> dimensions = new ArrayList<>();
        private final List<Function<BuildContext, ReferencePeriod>> periods = new ArrayList<>();
        private final List<TableRow> rows = new ArrayList<>();
        private Optional<String> source = Optional.empty();
        private final List<BuildContext.Part<Note>> notes = new ArrayList<>();
        private Optional<DisplaySelection> show = Optional.empty();
        private Optional<Supplier<ChartKind>> chart = Optional.empty();
        private ChartOptions options = ChartOptions.NONE;

        private Builder(String id, String title) {
            this.id = Arguments.given("id", id);
            this.title = Arguments.given("title", title);
        }

        /**
         * Sets what the table shows, as the title of its chart, with {@code {table-id[code, period]}} in the place of
         * each cell.
         */
        public Builder finding(String text) {
            Arguments.given("text", text);
            finding = Optional.of(() -> Prose.parseTitle(text));
            return this;
        }

        /** Sets what the table shows, as the title of its chart. */
        public Builder finding(Prose text) {
            Arguments.given("text", text);
            finding = Optional.of(() -> text);
            return this;
        }

        /**
         * Adds a measure that is a level.
         *
         * @param name its id in the table
         * @param label its name, as shown to readers
         * @param stat its statistic
         * @param unit the unit of all its cells: {@code thousand visits}
         * @return this
         */
        public Builder measure(String name, String label, Stat stat, String unit) {
            return measure(name, label, stat, unit, "level");
        }

        /**
         * Adds a measure.
         *
         * @param name its id in the table
         * @param label its name, as shown to readers
         * @param stat its statistic
         * @param unit the unit of all its cells: {@code thousand visits}
         * @param sense whether it is a level or a change: {@code change against a year earlier}
         * @return this
         */
        public Builder measure(String name, String label, Stat stat, String unit, String sense) {
            return measure(
                    TableMeasure.builder(name, label).stat(stat).unit(unit).sense(sense));
        }

        /** Adds a measure of which more is to be said: its population, adjustment or what it is compared with. */
        public Builder measure(TableMeasure.Builder measure) {
            measures.add(Arguments.given("measure", measure)::build);
            return this;
        }

        /** Adds a measure. */
        public Builder measure(TableMeasure measure) {
            Arguments.given("measure", measure);
            measures.add(BuildContext.part(() -> measure));
            return this;
        }

        /**
         * Adds a dimension.
         *
         * @param name its id in the table
         * @param label its name, as shown to readers
         * @param codes its codes with their names; in map order if the map is ordered, otherwise in the order of the
         *     rows, so that outputs are reproducible
         * @return this
         */
        public Builder dimension(String name, String label, Map<String, String> codes) {
            Arguments.given("name", name);
            Arguments.given("label", label);
            Arguments.given("codes", codes);
            int place = dimensions.size();
            dimensions.add(BuildContext.part(() -> new Dimension(name, label, TableRow.codes(codes, place, rows))));
            return this;
        }

        /** Adds a dimension. */
        public Builder dimension(Dimension dimension) {
            Arguments.given("dimension", dimension);
            dimensions.add(BuildContext.part(() -> dimension));
            return this;
        }

        /** Sets the order of periods, by notation or id; periods found only in rows follow. */
        public Builder periods(String... of) {
            Arguments.eachGiven("of", of).forEach(each -> periods.add(context -> context.period(each)));
            return this;
        }

        /**
         * Adds a row of cells, one for each measure.
         *
         * @param period the period, by its notation or the id of a named period
         * @param codes their code in each dimension, in the order of the dimensions
         * @param cells a cell for each measure, in their order: {@code 31,406 [p]}
         * @return this
         */
        public Builder row(String period, List<String> codes, String... cells) {
            Arguments.given("period", period);
            List<Supplier<Cell>> read = new ArrayList<>();
            Arguments.eachGiven("cells", cells).forEach(each -> read.add(() -> Cell.parse(each)));
            rows.add(new TableRow(
                    context -> context.period(period), List.copyOf(Arguments.given("codes", codes)), read));
            return this;
        }

        /**
         * Adds a row of cells, one for each measure.
         *
         * @param period the period
         * @param codes their code in each dimension, in the order of the dimensions
         * @param cells a cell for each measure, in their order
         * @return this
         */
        public Builder row(ReferencePeriod period, List<String> codes, Cell... cells) {
            Arguments.given("period", period);
            List<Supplier<Cell>> read = new ArrayList<>();
            Arguments.eachGiven("cells", cells).forEach(each -> read.add(() -> each));
            rows.add(new TableRow(context -> period, List.copyOf(Arguments.given("codes", codes)), read));
            return this;
        }

        /**
         * Adds a row of cells of a table of one period, which {@link #periods} names.
         *
         * @param codes their code in each dimension, in the order of the dimensions
         * @param cells a cell for each measure, in their order: {@code 31,406 [p]}
         * @return this
         */
        public Builder row(List<String> codes, String... cells) {
            List<Supplier<Cell>> read = new ArrayList<>();
            Arguments.eachGiven("cells", cells).forEach(each -> read.add(() -> Cell.parse(each)));
            rows.add(new TableRow(this::onlyPeriod, List.copyOf(Arguments.given("codes", codes)), read));
            return this;
        }

        private ReferencePeriod onlyPeriod(BuildContext context) {
            if (periods.size() != 1) {
                throw new IllegalArgumentException("a row that names no period stands in a table of one; call 'periods'"
                        + " with one, or name that of the row");
            }
            return periods.get(0).apply(context);
        }

        /** Sets the id of the source. */
        public Builder source(String of) {
            source = Optional.of(Arguments.given("of", of));
            return this;
        }

        /** Adds a note. */
        public Builder note(Note note) {
            Arguments.given("note", note);
            notes.add(BuildContext.part(() -> note));
            return this;
        }

        /** Adds a note. */
        public Builder note(Note.Builder note) {
            notes.add(BuildContext.part(Arguments.given("note", note)::build));
            return this;
        }

        /** Sets the part shown in the brief; chosen by rules by default. */
        public Builder show(DisplaySelection selection) {
            show = Optional.of(Arguments.given("selection", selection));
            return this;
        }

        /** Sets the kind of chart; chosen by rules by default. */
        public Builder chart(ChartKind kind) {
            Arguments.given("kind", kind);
            chart = Optional.of(() -> kind);
            return this;
        }

        /** Sets the kind of chart by its name in release files: {@code line}. */
        public Builder chart(String kind) {
            Arguments.given("kind", kind);
            chart = Optional.of(() -> Arguments.word("chart", kind, ChartKind.class));
            return this;
        }

        /** Sets what its chart has besides: reference lines. */
        public Builder options(ChartOptions of) {
            options = Arguments.given("of", of);
            return this;
        }

        /**
         * Builds the table.
         *
         * @throws InvalidReleaseException listing every problem by path
         */
        public Table build() {
            return BuildContext.build(this::build);
        }

        Optional<Table> build(BuildContext context, String path) {
            int before = context.problems();
            Optional<Prose> shown = context.maybe(BuildContext.path(path, "finding"), finding);
            List<TableMeasure> measured = context.all(BuildContext.path(path, "measures"), measures);
            List<Dimension> told = context.all(BuildContext.path(path, "dimensions"), dimensions);
            List<ReferencePeriod> times = new ArrayList<>();
            for (int at = 0; at < periods.size(); at++) {
                Function<BuildContext, ReferencePeriod> each = periods.get(at);
                context.make(BuildContext.path(path, "periods[" + at + "]"), () -> each.apply(context))
                        .ifPresent(times::add);
            }
            List<Note> noted = context.all(BuildContext.path(path, "notes"), notes);
            Optional<ChartKind> drawn = context.maybe(BuildContext.path(path, "chart"), chart);
            if (context.problems() > before) {
                return Optional.empty();
            }
            Optional<Cells> cells = new TableRows(context, path, measured.size(), told, times).cells(rows);
            return cells.flatMap(all -> context.make(
                    path,
                    () -> new Table(
                            id, title, shown, measured, told, times, all, source, noted, show, drawn, options)));
        }
    }
}
