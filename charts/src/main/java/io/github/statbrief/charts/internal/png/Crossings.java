package io.github.statbrief.charts.internal.png;

import java.util.Comparator;
import java.util.stream.IntStream;

/** Where a horizontal line that moves down crosses the edges of an area, from left to right. Used once. */
final class Crossings {
    private final Edges edges;
    /** The edges by their upper ends. */
    private final int[] order;
    /** Those that the line crosses, and where. */
    private final int[] crossed;

    private final double[] places;
    private int next;
    private int count;

    Crossings(Edges edges) {
        this.edges = edges;
        order = IntStream.range(0, edges.count())
                .boxed()
                .sorted(Comparator.comparingDouble(edges::upper))
                .mapToInt(Integer::intValue)
                .toArray();
        crossed = new int[order.length];
        places = new double[order.length];
    }

    /** Moves the line down to a height. An edge is crossed from its upper end on, its lower end is the next one's. */
    void at(double height) {
        while (next < order.length && edges.upper(order[next]) <= height) {
            crossed[count++] = order[next++];
        }
        int kept = 0;
        for (int at = 0; at < count; at++) {
            int edge = crossed[at];
            if (edges.lower(edge) > height) {
                insert(kept++, edge, edges.x(edge, height));
            }
        }
        count = kept;
    }

    /** Sorts in; from one line to the next the order hardly changes. */
    private void insert(int size, int edge, double place) {
        int at = size;
        while (at > 0 && places[at - 1] > place) {
            places[at] = places[at - 1];
            crossed[at] = crossed[at - 1];
            at--;
        }
        places[at] = place;
        crossed[at] = edge;
    }

    int count() {
        return count;
    }

    double x(int at) {
        return places[at];
    }

    int turn(int at) {
        return edges.turn(crossed[at]);
    }
}
