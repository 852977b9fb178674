package io.github.statbrief.drawing.png;

import java.awt.Shape;
import java.awt.geom.PathIterator;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;

/**
 * How much of each pixel an area covers: eight lines through every row of pixels, along each of which the share of a pixel is exact to a 256th. What is encircled
 * is inside, however often (the non-zero rule). {@code java.awt.Graphics2D} would open the machine's display, and fails where there is none.
 *
 * @param left the first column of pixels
 * @param top the first row of pixels
 * @param height how many rows of pixels it has
 * @param runs where pixels are covered, row by row: three numbers for each run, its row and its column, from the first ones, and how many pixels it has
 * @param coverage of the pixels of all runs, 0 to 255
 */
@SuppressWarnings("ArrayRecordComponent") // never compared, never changed once it is made
record AreaMask(int left, int top, int height, int[] runs, byte[] coverage) {
    /** Numbers of a run. */
    static final int RUN = 3;

    /** Lines through a row of pixels. */
    private static final int LINES = 8;
    /** Parts of a pixel along a line. */
    private static final int PARTS = 256;

    private static final int WHOLE = LINES * PARTS;
    private static final int OPAQUE = 255;
    /** How far a chord may lie from its curve, in pixels. */
    private static final double FLATNESS = 0.02;

    /** A straight edge from its upper to its lower end, and whether it was drawn downwards (1) or upwards (-1). */
    private record Edge(double upperX, double upperY, double lowerX, double lowerY, int turn) {
        double x(double height) {
            return upperX + (height - upperY) / (lowerY - upperY) * (lowerX - upperX);
        }
    }

    /** The mask of an area, whose coverage has so many levels above none, a divisor of 255; curves become chords that no eye tells from them. */
    static AreaMask fill(Shape area, int levels) {
        List<Edge> edges = new ArrayList<>();
        double[] point = new double[6];
        double[] start = {0, 0};
        double[] last = start;
        for (PathIterator path = area.getPathIterator(null, FLATNESS); !path.isDone(); path.next()) {
            int kind = path.currentSegment(point);
            if (kind != PathIterator.SEG_LINETO) {
                edge(last, start, edges);
                last = start;
            }
            if (kind != PathIterator.SEG_CLOSE) {
                double[] next = {point[0], point[1]};
                if (kind == PathIterator.SEG_LINETO) {
                    edge(last, next, edges);
                } else {
                    start = next;
                }
                last = next;
            }
        }
        edge(last, start, edges);
        edges.sort(Comparator.comparingDouble(Edge::upperY));
        return fill(edges, levels);
    }

    /** Horizontal edges bound nothing and are left out. */
    private static void edge(double[] from, double[] to, List<Edge> edges) {
        if (to[1] > from[1]) {
            edges.add(new Edge(from[0], from[1], to[0], to[1], 1));
        } else if (to[1] < from[1]) {
            edges.add(new Edge(to[0], to[1], from[0], from[1], -1));
        }
    }

    private static AreaMask fill(List<Edge> edges, int levels) {
        double leftmost = Double.MAX_VALUE;
        double rightmost = -Double.MAX_VALUE;
        double lowest = -Double.MAX_VALUE;
        for (Edge edge : edges) {
            leftmost = Math.min(leftmost, Math.min(edge.upperX(), edge.lowerX()));
            rightmost = Math.max(rightmost, Math.max(edge.upperX(), edge.lowerX()));
            lowest = Math.max(lowest, edge.lowerY());
        }
        int left = (int) Math.floor(leftmost);
        int width = (int) Math.ceil(rightmost) - left;
        int top = edges.isEmpty() ? 0 : (int) Math.floor(edges.get(0).upperY());
        int height = (int) Math.ceil(lowest) - top;
        if (edges.isEmpty() || width <= 0 || height <= 0) {
            return new AreaMask(0, 0, 0, new int[0], new byte[0]);
        }
        Runs runs = new Runs(levels);
        Crossings crossings = new Crossings(edges, new Steps(width));
        for (int row = 0; row < height; row++) {
            for (int line = 0; line < LINES; line++) {
                crossings.spans(top + row + (line + 0.5) / LINES, left);
            }
            runs.add(row, crossings.steps);
        }
        return new AreaMask(
                left, top, height, Arrays.copyOf(runs.runs, runs.count), Arrays.copyOf(runs.coverage, runs.pixels));
    }

    /** Of one row: what a pixel is covered more than the one before it, and where that is anything. */
    private static final class Steps {
        private final int width;
        private final int[] steps;
        private final BitSet some = new BitSet();

        Steps(int width) {
            this.width = width;
            // what ends with the last pixel ends in the next one
            steps = new int[width + 2];
        }

        void add(int column, int step) {
            steps[column] += step;
            some.set(column);
        }

        /** The next column with a step, or none (-1). */
        int next(int column) {
            return some.nextSetBit(column);
        }

        int take(int column) {
            int step = steps[column];
            steps[column] = 0;
            some.clear(column);
            return step;
        }
    }

    /** Gathers the runs of all rows. */
    private static final class Runs {
        private final int levels;
        private int[] runs = new int[48 * RUN];
        private byte[] coverage = new byte[256];
        private int count;
        private int pixels;

        Runs(int levels) {
            this.levels = levels;
        }

        void add(int row, Steps steps) {
            for (int from = steps.next(0); from >= 0; from = steps.next(from)) {
                int to = from;
                int first = pixels;
                for (int covered = steps.take(to++); covered != 0 && to <= steps.width; covered += steps.take(to++)) {
                    put((byte) ((covered * levels + WHOLE / 2) / WHOLE * (OPAQUE / levels)));
                }
                if (pixels > first) {
                    runs = count + RUN > runs.length ? Arrays.copyOf(runs, 2 * runs.length) : runs;
                    runs[count++] = row;
                    runs[count++] = from;
                    runs[count++] = pixels - first;
                }
                from = to;
            }
        }

        private void put(byte covered) {
            if (pixels == coverage.length) {
                coverage = Arrays.copyOf(coverage, 2 * coverage.length);
            }
            coverage[pixels++] = covered;
        }
    }

    /** Where a horizontal line that moves down crosses edges, from left to right. */
    private static final class Crossings {
        /** By their upper ends. */
        private final List<Edge> edges;

        private final Edge[] crossed;
        private final double[] places;
        private final Steps steps;
        private int next;
        private int count;

        Crossings(List<Edge> edges, Steps steps) {
            this.edges = edges;
            this.steps = steps;
            crossed = new Edge[edges.size()];
            places = new double[edges.size()];
        }

        /** Moves the line down to a height and notes where what is covered begins and ends. An edge is crossed from its upper end on, its lower end is the next one's. */
        void spans(double height, int left) {
            while (next < crossed.length && edges.get(next).upperY() <= height) {
                crossed[count++] = edges.get(next++);
            }
            int kept = 0;
            for (int at = 0; at < count; at++) {
                if (crossed[at].lowerY() > height) {
                    insert(kept++, crossed[at], crossed[at].x(height));
                }
            }
            count = kept;
            int winding = 0;
            for (int at = 0; at < count; at++) {
                int before = winding;
                winding += crossed[at].turn();
                if (before == 0 || winding == 0) {
                    int part = (int) Math.ceil((places[at] - left) * PARTS - 0.5);
                    int turn = before == 0 ? 1 : -1;
                    // the pixel in which it lies by what is left of it, the next one wholly
                    steps.add(part / PARTS, turn * (PARTS - part % PARTS));
                    steps.add(part / PARTS + 1, turn * (part % PARTS));
                }
            }
        }

        /** Sorts in; from one line to the next the order hardly changes. */
        private void insert(int size, Edge edge, double place) {
            int at = size;
            while (at > 0 && places[at - 1] > place) {
                places[at] = places[at - 1];
                crossed[at] = crossed[at - 1];
                at--;
            }
            places[at] = place;
            crossed[at] = edge;
        }
    }

    /** Notes the rows of a picture that may differ from the one above because of the area, so many rows down. */
    void noteRows(int y, BitSet rows) {
        if (height > 0) {
            rows.set(Math.max(0, y + top), Math.max(0, y + top + height + 1));
        }
    }
}
