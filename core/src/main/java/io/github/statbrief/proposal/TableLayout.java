package io.github.statbrief.proposal;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What the columns of a table are for.
 *
 * @param periods its periods
 * @param value the column of values; empty if periods or measures have columns of their own
 * @param values how values are written
 * @param measures its measures
 * @param dimensions its dimensions
 * @param marks the column of marks
 * @param unitColumn the column of units, if its words are declared
 * @param units the unit of each of its words
 * @param limits the columns of the lower and the upper confidence limit, or none
 * @param note the column of notes
 * @param ignored the columns that are left out
 */
record TableLayout(
        PeriodSource periods,
        Optional<Column> value,
        ValueForm values,
        List<MeasurePart> measures,
        List<DimensionPart> dimensions,
        Optional<MarkColumn> marks,
        Optional<Column> unitColumn,
        Map<String, String> units,
        List<Column> limits,
        Optional<Column> note,
        List<Column> ignored) {
    /** Copies the collections. */
    TableLayout {
        measures = List.copyOf(measures);
        dimensions = List.copyOf(dimensions);
        units = Collections.unmodifiableMap(new LinkedHashMap<>(units));
        limits = List.copyOf(limits);
        ignored = List.copyOf(ignored);
    }

    /** The same layout with each code as it is spelled. */
    TableLayout asSpelled() {
        return new TableLayout(
                periods,
                value,
                values,
                measures,
                dimensions.stream().map(DimensionPart::asSpelled).toList(),
                marks,
                unitColumn,
                units,
                limits,
                note,
                ignored);
    }
}
