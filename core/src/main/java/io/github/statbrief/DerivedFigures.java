package io.github.statbrief;

import io.github.statbrief.internal.calculation.Calculation;
import io.github.statbrief.internal.calculation.Operand;
import io.github.statbrief.internal.text.Suggestions;
import io.github.statbrief.table.Cell;
import io.github.statbrief.value.Comparison;
import io.github.statbrief.value.Derivation;
import io.github.statbrief.value.Flag;
import io.github.statbrief.value.ReferencePeriod;
import io.github.statbrief.value.StatedValue;
import io.github.statbrief.value.Unit;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * Calculates the figures whose author names a rule instead of a value. A figure whose rule cannot be applied stays
 * without a number; the check of its release says why. Used once.
 */
public final class DerivedFigures {
    /** What distinguishes the cells of one series: everything but their period. */
    private record Series(String table, Measure measure, List<Integer> codes) {}

    private final Map<String, Figure> figures = new LinkedHashMap<>();
    private final Map<String, Table> tables = new LinkedHashMap<>();
    private final Map<String, Calculation> known = new HashMap<>();
    private final Set<String> open = new LinkedHashSet<>();

    private DerivedFigures(List<Section> sections) {
        sections.stream().flatMap(Section::all).forEach(section -> {
            section.figures().forEach(figure -> figures.putIfAbsent(figure.id(), figure));
            section.tables().forEach(table -> tables.putIfAbsent(table.id(), table));
        });
    }

    /** Returns the same sections with the values of derived figures. */
    static List<Section> calculated(List<Section> sections) {
        DerivedFigures derived = new DerivedFigures(sections);
        return derived.figures.values().stream().noneMatch(DerivedFigures::isDerived)
                ? sections
                : sections.stream().map(derived::calculated).toList();
    }

    private Section calculated(Section section) {
        return new Section(
                section.id(),
                section.title(),
                section.text(),
                section.figures().stream().map(this::calculated).toList(),
                section.groups(),
                section.tables(),
                section.sections().stream().map(this::calculated).toList());
    }

    /**
     * Explains what is wrong with the figures of a release that are calculated.
     *
     * @param release the release
     * @param unread the ids of figures and tables that could not be read, and from which nothing is calculated
     * @return the reason by figure id: its rule cannot be applied, or its stated value is not the calculated one
     */
    public static Map<String, String> problems(Release release, Set<String> unread) {
        DerivedFigures derived = new DerivedFigures(release.sections());
        Map<String, String> problems = new LinkedHashMap<>();
        release.figures()
                .filter(figure -> figure.attributes().derivation().isPresent())
                .filter(figure -> figure.attributes().derivation().orElseThrow().operands().stream()
                        .noneMatch(operand -> unread.contains(operand.replaceFirst("\\[.*", ""))))
                .forEach(figure ->
                        derived.problem(figure).ifPresent(reason -> problems.putIfAbsent(figure.id(), reason)));
        return problems;
    }

    private static boolean isDerived(Figure figure) {
        return figure.attributes().derivation().isPresent();
    }

    private Optional<String> problem(Figure figure) {
        try {
            StatedValue value = calculation(figure).value();
            return value.equals(figure.value())
                    ? Optional.empty()
                    : Optional.of("the value '" + figure.value().inWords() + "' is not what '"
                            + figure.attributes().derivation().orElseThrow().notation() + "' gives, '"
                            + value.inWords() + "'; leave 'value' out");
        } catch (IllegalArgumentException e) {
            return Optional.of(String.valueOf(e.getMessage()));
        }
    }

    private Figure calculated(Figure figure) {
        if (!isDerived(figure)) {
            return figure;
        }
        try {
            Calculation calculation = calculation(figure);
            boolean open = figure.value() instanceof StatedValue.Absent;
            return open || figure.value().equals(calculation.value()) ? calculated(figure, calculation) : figure;
        } catch (IllegalArgumentException e) {
            return figure;
        }
    }

    private static Figure calculated(Figure figure, Calculation calculation) {
        Set<Flag> flags = EnumSet.noneOf(Flag.class);
        flags.addAll(figure.flags());
        flags.addAll(calculation.flags());
        return new Figure(
                figure.id(),
                figure.measure(),
                calculation.value(),
                Optional.of(calculation.unit()),
                calculation.sense(),
                figure.period().equals(ReferencePeriod.unstated()) ? calculation.period() : figure.period(),
                flags,
                figure.quotes(),
                figure.notes(),
                figure.attributes(),
                figure.chart());
    }

    private Calculation calculation(Figure figure) {
        Calculation made = known.get(figure.id());
        if (made != null) {
            return made;
        }
        if (!open.add(figure.id())) {
            throw new IllegalArgumentException(
                    "the figures " + String.join(", ", open) + " are calculated in a circle");
        }
        try {
            Derivation derivation = figure.attributes().derivation().orElseThrow();
            List<Operand> operands =
                    derivation.operands().stream().map(this::operand).toList();
            Calculation calculation = Calculation.of(derivation, operands, figure.unit(), figure.sense());
            known.put(figure.id(), calculation);
            return calculation;
        } finally {
            open.remove(figure.id());
        }
    }

    private Operand operand(String name) {
        if (CellReference.isNotation(name)) {
            return cell(name);
        }
        Figure figure = find(name, figures, "figure");
        Figure whole = isDerived(figure) ? calculated(figure, calculation(figure)) : figure;
        return new Operand(
                name,
                whole.measure(),
                whole.value(),
                whole.unit(),
                whole.sense(),
                whole.period(),
                whole.flags(),
                new Comparison.WithFigure(name));
    }

    private Operand cell(String name) {
        CellReference reference = CellReference.parse(name);
        Table table = find(reference.table(), tables, "table");
        int row = reference.row(table);
        Cell cell = table.cells().cell(row);
        TableMeasure measure = table.measures().get(table.cells().measure(row));
        Optional<Unit> unit =
                cell.value() instanceof StatedValue.Verbal ? Optional.empty() : Optional.of(measure.unit());
        return new Operand(
                name,
                new Series(table.id(), measure.measure(), codes(table, row)),
                cell.value(),
                unit,
                measure.sense(),
                table.periods().get(table.cells().period(row)),
                cell.flags(),
                new Comparison.WithCell(name));
    }

    private static <T> T find(String id, Map<String, T> all, String what) {
        if (!all.containsKey(id)) {
            throw new IllegalArgumentException(Suggestions.refusal("no " + what + " '" + id + "'", id, all.keySet()));
        }
        return Objects.requireNonNull(all.get(id));
    }

    private static List<Integer> codes(Table table, int row) {
        List<Integer> codes = new ArrayList<>();
        for (int place = 0; place < table.dimensions().size(); place++) {
            codes.add(table.cells().code(place, row));
        }
        return codes;
    }
}
