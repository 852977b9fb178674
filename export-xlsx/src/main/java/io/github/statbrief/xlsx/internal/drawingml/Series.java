package io.github.statbrief.xlsx.internal.drawingml;

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
public record Series(
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
    public record Name(String formula, String text) {}

    /** A series of which only the name and the values are known. */
    public static Series of(Name name, Source names, Source values) {
        return new Series(
                name, Optional.empty(), Optional.empty(), Optional.empty(), List.of(), Optional.empty(), names, values);
    }

    /** The same series under another name. */
    public Series named(Name wanted) {
        return new Series(wanted, fill, stroke, marker, dashed, labels, names, values);
    }

    /** The same series as bars. */
    public Series filled(Fill wanted) {
        return new Series(name, Optional.of(wanted), stroke, marker, dashed, labels, names, values);
    }

    /** The same series with a line. */
    public Series stroked(Stroke wanted) {
        return new Series(name, fill, Optional.of(wanted), marker, dashed, labels, names, values);
    }

    /** The same series with marks. */
    public Series marked(Marker wanted) {
        return new Series(name, fill, stroke, Optional.of(wanted), dashed, labels, names, values);
    }

    /** The same series with dashed lines to some of its values. */
    public Series dashedTo(List<Integer> points) {
        return new Series(name, fill, stroke, marker, List.copyOf(points), labels, names, values);
    }

    /** The same series with labels. */
    public Series labelled(DataLabels wanted) {
        return new Series(name, fill, stroke, marker, dashed, Optional.of(wanted), names, values);
    }

    /** The same series with a number format for each value. */
    public Series formatted(List<String> formats) {
        return new Series(name, fill, stroke, marker, dashed, labels, names, values.formatted(formats));
    }
}
