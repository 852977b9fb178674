package io.github.statbrief.xlsx.internal.chart;

import java.util.List;
import java.util.Optional;

/**
 * A series of a native chart.
 *
 * @param name its name
 * @param fill the inside of its bars; empty for lines and dots
 * @param stroke its line; empty for the program's own
 * @param marker the mark at each value; empty for bars
 * @param dashed the places of values to which a dashed line leads
 * @param labels the labels at its values; empty for none
 * @param names the names of the values, or the numbers across
 * @param values the numbers
 */
record Series(
        Name name,
        Optional<Fill> fill,
        Optional<Stroke> stroke,
        Optional<Marker> marker,
        List<Integer> dashed,
        Optional<DataLabels> labels,
        Source names,
        Source values) {
    /**
     * A name.
     *
     * @param formula its cell; empty if it stands in the chart only
     * @param text the words; empty, together with the formula, for no name
     */
    record Name(String formula, String text) {}

    static Series of(Name name, Source names, Source values) {
        return new Series(
                name, Optional.empty(), Optional.empty(), Optional.empty(), List.of(), Optional.empty(), names, values);
    }

    Series named(Name wanted) {
        return new Series(wanted, fill, stroke, marker, dashed, labels, names, values);
    }

    Series filled(Fill wanted) {
        return new Series(name, Optional.of(wanted), stroke, marker, dashed, labels, names, values);
    }

    Series stroked(Stroke wanted) {
        return new Series(name, fill, Optional.of(wanted), marker, dashed, labels, names, values);
    }

    Series marked(Marker wanted) {
        return new Series(name, fill, stroke, Optional.of(wanted), dashed, labels, names, values);
    }

    Series dashedTo(List<Integer> points) {
        return new Series(name, fill, stroke, marker, List.copyOf(points), labels, names, values);
    }

    Series labelled(DataLabels wanted) {
        return new Series(name, fill, stroke, marker, dashed, Optional.of(wanted), names, values);
    }

    Series formatted(List<String> formats) {
        return new Series(name, fill, stroke, marker, dashed, labels, names, values.formatted(formats));
    }
}
