package io.github.statbrief.charts.internal.line;

/**
 * How thick lines are. Where values stand close, lines and their edges are thinner, so that they do not hide each other.
 *
 * @param line of a line with no other beside it
 * @param edge of the white on either side of it
 * @param strand of one of several lines that run side by side
 * @param strandEdge of the white between these
 */
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
