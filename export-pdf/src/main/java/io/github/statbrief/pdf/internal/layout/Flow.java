package io.github.statbrief.pdf.internal.layout;

import java.util.List;

/** Content that is distributed over pages, from top to bottom. */
public sealed interface Flow permits Fragment, Columns, Alternative, Turned {
    /** Places itself on the pages. */
    void placeOn(Paginator paginator);

    /** Its height in points without page breaks, including the space above it. */
    double naturalHeight();

    /** The total height of successive flows. */
    static double height(List<Flow> flows) {
        return flows.stream().mapToDouble(Flow::naturalHeight).sum();
    }
}
