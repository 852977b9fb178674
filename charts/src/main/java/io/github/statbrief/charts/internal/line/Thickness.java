package io.github.statbrief.charts.internal.line;

/** How thick lines and their white edges are, and strands of several that run side by side: thinner where values stand close, so that they do not hide each other. */
record Thickness(double line, double edge, double strand, double strandEdge) {
    private static final double CLOSE = 3;

    static Thickness in(LineFrame frame) {
        return frame.step() < CLOSE ? new Thickness(1.3, 0.45, 0.8, 0.3) : new Thickness(1.9, 0.9, 1.1, 0.4);
    }

    double of(Strands.Link link) {
        return link.isNarrow() ? strand : line;
    }

    double withEdges(Strands.Link link) {
        return link.isNarrow() ? strand + 2 * strandEdge : line + 2 * edge;
    }
}
