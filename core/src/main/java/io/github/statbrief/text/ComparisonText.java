package io.github.statbrief.text;

import io.github.statbrief.CellReference;
import io.github.statbrief.Figure;
import io.github.statbrief.Measure;
import io.github.statbrief.Release;
import io.github.statbrief.Table;
import io.github.statbrief.internal.wording.PeriodText;
import io.github.statbrief.internal.wording.Phrases;
import io.github.statbrief.internal.wording.UnitText;
import io.github.statbrief.value.Comparison;
import io.github.statbrief.value.ReferencePeriod;
import io.github.statbrief.value.Sense;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Words what a change or a movement is measured against. */
final class ComparisonText {
    private final Phrases phrases;
    private final PeriodText periods;
    private final UnitText units;
    private final Map<String, Figure> figures;
    private final Map<String, Table> tables;

    ComparisonText(Phrases phrases, PeriodText periods, UnitText units, Release release) {
        this.phrases = phrases;
        this.periods = periods;
        this.units = units;
        figures = release.figuresById();
        tables = release.tables().collect(Collectors.toMap(Table::id, Function.identity(), (first, second) -> first));
    }

    /**
     * What a figure is compared with: "June 2013", "a year earlier", "Men, 2013".
     *
     * @param comparison the comparison
     * @param measure the figure's measure
     * @param period the figure's period, which is not repeated
     * @param label words a measure
     */
    String of(Comparison comparison, Measure measure, ReferencePeriod period, Function<Measure, String> label) {
        return comparison.accept(new Comparison.Visitor<>() {
            @Override
            public String earlier(Comparison.Earlier earlier) {
                return phrases.format(
                        "comparison.earlier",
                        "count",
                        earlier.length(),
                        "span",
                        units.span(earlier.unit(), earlier.length() == 1));
            }

            @Override
            public String withPeriod(Comparison.WithPeriod other) {
                return periods.of(other.period());
            }

            @Override
            public String withFigure(Comparison.WithFigure other) {
                Figure base = figures.get(other.figure());
                if (base == null) {
                    throw new IllegalArgumentException("no figure '" + other.figure() + "' to compare with");
                }
                List<String> parts = new ArrayList<>();
                if (!base.measure().equals(measure)) {
                    parts.add(label.apply(base.measure()));
                }
                return withPeriod(parts, base.period());
            }

            @Override
            public String withCell(Comparison.WithCell other) {
                CellReference reference = CellReference.parse(other.cell());
                Table table = tables.get(reference.table());
                if (table == null) {
                    throw new IllegalArgumentException("no table '" + reference.table() + "' to compare with");
                }
                int row = reference.row(table);
                List<String> parts = new ArrayList<>();
                Measure of = table.measures().get(table.cells().measure(row)).measure();
                if (!of.equals(measure)) {
                    parts.add(label.apply(of));
                }
                for (int place = 0; place < table.dimensions().size(); place++) {
                    parts.add(table.dimensions()
                            .get(place)
                            .codes()
                            .get(table.cells().code(place, row))
                            .label());
                }
                return withPeriod(parts, table.periods().get(table.cells().period(row)));
            }

            @Override
            public String inWords(Comparison.InWords words) {
                return words.words();
            }

            private String withPeriod(List<String> parts, ReferencePeriod other) {
                if (parts.isEmpty() || !other.equals(period)) {
                    parts.add(periods.of(other));
                }
                return String.join(", ", parts);
            }
        });
    }

    /** The words that lead to a comparison in a sentence: "on June 2013", "compared with men". */
    String clause(Sense sense, String words) {
        boolean time = sense.isChange()
                && sense.compared()
                        .filter(comparison ->
                                comparison instanceof Comparison.Earlier || comparison instanceof Comparison.WithPeriod)
                        .isPresent();
        boolean value =
                sense instanceof Sense.Change change && change.baseline().isPresent();
        return phrases.format(time && !value ? "comparison.on" : "comparison.with", "of", words);
    }
}
