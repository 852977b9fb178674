package io.github.statbrief.pdf.internal.layout;

import java.util.List;

/** What is distributed over pages, from top to bottom. */
public sealed interface Flow permits Fragment, TwoColumns, Alternative {
    /** Takes its place on the pages. */
    void placeOn(Paginator paginator);

    /** How high it is where no page ends within it, with the space above it. */
    double naturalHeight();

    /** The height of several that follow each other. */
    static double height(List<Flow> flows) {
        return flows.stream().mapToDouble(Flow::naturalHeight).sum();
    }
}
