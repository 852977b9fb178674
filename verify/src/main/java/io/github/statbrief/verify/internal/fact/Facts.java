package io.github.statbrief.verify.internal.fact;

import io.github.statbrief.CellReference;
import io.github.statbrief.Figure;
import io.github.statbrief.Release;
import io.github.statbrief.Table;
import io.github.statbrief.TableMeasure;
import io.github.statbrief.outline.Outline;
import io.github.statbrief.table.Cells;
import io.github.statbrief.table.Dimension;
import io.github.statbrief.text.FigureText;
import io.github.statbrief.text.FigureWording;
import io.github.statbrief.text.Labels;
import io.github.statbrief.value.FigureAttributes;
import io.github.statbrief.value.Flag;
import io.github.statbrief.value.ReferencePeriod;
import io.github.statbrief.value.StatedValue;
import io.github.statbrief.value.Unit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.IntFunction;
import java.util.stream.Collectors;

/** The figures and cells of one release by id; cells are described when they are asked for. Safe to share between threads. */
public final class Facts {
    private final Map<String, Figure> figures;
    private final Map<String, Table> tables = new LinkedHashMap<>();
    private final Map<String, Map<String, Integer>> rows = new ConcurrentHashMap<>();
    private final Map<String, Optional<Fact>> found = new ConcurrentHashMap<>();
    private final Map<String, List<DrawnValues.Drawn>> drawn;
    private final Map<String, Map<List<String>, String>> coded = new ConcurrentHashMap<>();
    private final Map<String, CellNames> names = new ConcurrentHashMap<>();
    private final FigureText text;
    private final Labels labels;
    private final Vocabulary vocabulary;

    private Facts(Outline outline) {
        Release release = outline.release();
        text = FigureText.of(release);
        labels = Labels.in(release.language());
        vocabulary = new Vocabulary(text, labels);
        figures = release.figuresById();
        release.tables().forEach(table -> tables.put(table.id(), table));
        drawn = DrawnValues.of(outline);
    }

    /** The facts of a release. */
    public static Facts of(Outline outline) {
        return new Facts(outline);
    }

    /** The figure or cell with an id or notation; empty if the release has none. */
    public Optional<Fact> find(String id) {
        return found.computeIfAbsent(id, this::make);
    }

    /** The cell in a row of a table. */
    public Fact cell(Table table, int row) {
        return find(notation(table, row)).orElseThrow();
    }

    /** The notations of the cells of a table, by row. */
    public IntFunction<String> notations(Table table) {
        IntFunction<CellReference> namer = CellReference.namer(table);
        return row -> namer.apply(row).notation();
    }

    private String notation(Table table, int row) {
        return CellReference.of(table, row).notation();
    }

    /**
     * Finds the cells of a table that a cell in an output may state.
     *
     * @param table the id of the table
     * @param columns the headings of the columns in the output
     * @param row the texts of the row
     * @param heading the heading above the cell; empty if the row alone names it
     * @param above the texts above the columns
     * @return the notations of the cells; more than one if all that says too little
     */
    public List<String> named(String table, List<String> columns, List<String> row, String heading, String above) {
        Table found = tables.get(table);
        return found == null
                ? List.of()
                : names.computeIfAbsent(table, key -> new CellNames(found, text, labels))
                        .named(columns, row, heading, above);
    }

    /**
     * Finds a cell by its codes.
     *
     * @param table the id of the table
     * @param codes the id of its measure, the notation of its period, and the id of its code in each dimension
     * @return the notation of the cell; empty if there is none
     */
    public Optional<String> coded(String table, List<String> codes) {
        Table found = tables.get(table);
        return found == null
                ? Optional.empty()
                : Optional.ofNullable(
                        coded.computeIfAbsent(table, key -> codesOf(found)).get(codes));
    }

    private Map<List<String>, String> codesOf(Table table) {
        Map<List<String>, String> all = new HashMap<>();
        IntFunction<String> notations = notations(table);
        Cells cells = table.cells();
        for (int row = 0; row < cells.size(); row++) {
            List<String> codes = new ArrayList<>();
            codes.add(table.measures().get(cells.measure(row)).id());
            codes.add(table.periods().get(cells.period(row)).notation());
            for (int dimension = 0; dimension < cells.dimensions(); dimension++) {
                codes.add(table.dimensions()
                        .get(dimension)
                        .codes()
                        .get(cells.code(dimension, row))
                        .id());
            }
            all.put(codes, notations.apply(row));
        }
        return all;
    }

    /** The values, in signs, that charts draw of a figure or cell. */
    public List<String> drawn(String id) {
        return drawn.getOrDefault(id, List.of()).stream()
                .map(each -> each.value().inSigns())
                .toList();
    }

    /** The row of a cell in the cells of its table; empty if an id names no cell. */
    public Optional<Integer> row(String id) {
        int bracket = id.indexOf('[');
        Table table = bracket < 0 ? null : tables.get(id.substring(0, bracket));
        return table == null
                ? Optional.empty()
                : Optional.ofNullable(
                        rows.computeIfAbsent(table.id(), key -> rowsOf(table)).get(id));
    }

    private Optional<Fact> make(String id) {
        int bracket = id.indexOf('[');
        Table table = bracket < 0 ? null : tables.get(id.substring(0, bracket));
        if (table == null) {
            return Optional.ofNullable(figures.get(id))
                    .map(figure -> fact(figure, figure.value(), figure.unit(), List.of(figureNames(figure))));
        }
        return row(id).map(row -> fact(
                CellReference.of(table, row).figure(table),
                table.cells().cell(row).value(),
                Optional.of(table.measures().get(table.cells().measure(row)).unit()),
                names(table, row)));
    }

    private Set<String> figureNames(Figure figure) {
        return new HashSet<>(List.of(figure.measure().label(), text.label(figure.measure())));
    }

    private Fact fact(Figure figure, StatedValue stored, Optional<Unit> unit, List<Set<String>> names) {
        List<String> said = names.stream().flatMap(Set::stream).toList();
        FigureWording wording = text.of(figure);
        return new Fact(
                figure.id(),
                figure.value(),
                stored,
                drawn.getOrDefault(figure.id(), List.of()),
                figure.attributes().limits().map(FigureAttributes.Limits::range),
                unit,
                figure.sense(),
                figure.flags().stream().collect(Collectors.toMap(Flag::shorthand, text::flag)),
                names,
                vocabulary.falls(figure, wording),
                vocabulary.units(figure, wording),
                vocabulary.besides(figure, wording, said),
                vocabulary.further(figure, wording, said),
                vocabulary.words(figure, wording, said));
    }

    private Map<String, Integer> rowsOf(Table table) {
        Map<String, Integer> all = new HashMap<>();
        IntFunction<String> notations = notations(table);
        for (int row = 0; row < table.cells().size(); row++) {
            all.put(notations.apply(row), row);
        }
        return all;
    }

    /** The words for the place of a cell on each axis of its table that has several places. */
    private List<Set<String>> names(Table table, int row) {
        Cells cells = table.cells();
        TableMeasure measure = table.measures().get(cells.measure(row));
        ReferencePeriod period = table.periods().get(cells.period(row));
        List<Set<String>> names = new ArrayList<>();
        if (table.measures().size() > 1) {
            List<String> shared = CellNames.shared(table.measures(), text);
            names.add(new HashSet<>(List.of(
                    measure.measure().label(), text.label(measure.measure()), text.label(measure.measure(), shared))));
        }
        if (table.periods().size() > 1) {
            names.add(new HashSet<>(List.of(text.period(period), text.briefPeriod(period))));
        }
        for (int dimension = 0; dimension < cells.dimensions(); dimension++) {
            Dimension each = table.dimensions().get(dimension);
            if (each.codes().size() > 1) {
                names.add(Set.copyOf(CodeNames.of(each.codes().get(cells.code(dimension, row)), each)));
            }
        }
        return names;
    }
}
