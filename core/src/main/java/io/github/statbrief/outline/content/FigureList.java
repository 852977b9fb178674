package io.github.statbrief.outline.content;

import java.util.List;

/**
 * The figures of one section in the list of all figures.
 *
 * @param section the id of the section
 * @param name the title of the section
 * @param shared what holds for all of them and is not repeated: "seasonally adjusted"; empty if there is nothing
 * @param measures the figures, in their order; successive ones of one measure together
 * @param groups the same figures by group, for formats that name the group of each
 */
public record FigureList(String section, String name, String shared, List<OfMeasure> measures, List<TablePart> groups) {
    /**
     * Successive figures of one measure.
     *
     * @param name the measure, without what is shared
     * @param rows the figures, at least one
     */
    public record OfMeasure(String name, List<FigureItem> rows) {
        /** Copies the rows. */
        public OfMeasure {
            rows = List.copyOf(rows);
        }
    }

    /** Copies the measures. */
    public FigureList {
        measures = List.copyOf(measures);
        groups = List.copyOf(groups);
    }

    /** All figures, in order. */
    public List<FigureItem> items() {
        return measures.stream().flatMap(measure -> measure.rows().stream()).toList();
    }
}
