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
 * @param elsewhere the tables of the section that have further figures, in the place of these
 */
public record FigureList(
        String section,
        String name,
        String shared,
        List<OfMeasure> measures,
        List<TablePart> groups,
        List<Elsewhere> elsewhere) {
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

    /**
     * A table that has figures of the section.
     *
     * @param id the id of its group
     * @param words what it holds, and its label: "Cases by province: 12 figures, see Table 4"
     */
    public record Elsewhere(String id, String words) {}

    /** Copies the measures. */
    public FigureList {
        measures = List.copyOf(measures);
        groups = List.copyOf(groups);
        elsewhere = List.copyOf(elsewhere);
    }

    /** The figures listed here, in order. */
    public List<FigureItem> items() {
        return measures.stream().flatMap(measure -> measure.rows().stream()).toList();
    }
}
