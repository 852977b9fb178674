package io.github.statbrief.charts.internal.png;

import java.awt.Shape;
import java.awt.geom.PathIterator;
import java.util.Arrays;

/**
 * Finds how much of each pixel an area covers: eight lines through every row of pixels, along each of which the share of a pixel is exact to a 256th. What is encircled
 * is inside, however often (the non-zero rule). {@code java.awt.Graphics2D} would open the machine's display, and fails where there is none. Used once.
 */
final class AreaFiller {
    /** Lines through a row of pixels. */
    private static final int LINES = 8;
    /** Parts of a pixel along a line. */
    private static final int PARTS = 256;

    private static final int WHOLE = LINES * PARTS;
    private static final int OPAQUE = 255;
    /** How far a chord may lie from its curve, in pixels. */
    private static final double FLATNESS = 0.02;

    private final Edges edges;
    private final int left;
    private final int width;
    private final int top;
    private final int height;
    /** Of one row: what a pixel is covered more than the one before it. */
    private final int[] steps;

    private AreaFiller(Edges edges) {
        this.edges = edges;
        left = (int) Math.floor(edges.left());
        top = (int) Math.floor(edges.top());
        width = (int) Math.ceil(edges.right()) - left;
        height = (int) Math.ceil(edges.bottom()) - top;
        steps = new int[width + 2];
    }

    /** The mask of an area; curves become chords that no eye tells from them. */
    static AreaMask fill(Shape area) {
        Edges edges = new Edges();
        double[] point = new double[6];
        for (PathIterator path = area.getPathIterator(null, FLATNESS); !path.isDone(); path.next()) {
            switch (path.currentSegment(point)) {
                case PathIterator.SEG_MOVETO -> edges.move(point[0], point[1]);
                case PathIterator.SEG_LINETO -> edges.line(point[0], point[1]);
                default -> edges.close();
            }
        }
        edges.close();
        if (edges.count() == 0) {
            return AreaMask.EMPTY;
        }
        AreaFiller filler = new AreaFiller(edges);
        return filler.width <= 0 || filler.height <= 0 ? AreaMask.EMPTY : filler.mask();
    }

    private AreaMask mask() {
        byte[] coverage = new byte[width * height];
        Crossings crossings = new Crossings(edges);
        for (int row = 0; row < height; row++) {
            Arrays.fill(steps, 0);
            for (int line = 0; line < LINES; line++) {
                crossings.at(top + row + (line + 0.5) / LINES);
                spans(crossings);
            }
            int covered = 0;
            for (int column = 0; column < width; column++) {
                covered += steps[column];
                coverage[row * width + column] = (byte) ((covered * OPAQUE + WHOLE / 2) / WHOLE);
            }
        }
        return new AreaMask(left, top, width, coverage);
    }

    private void spans(Crossings crossings) {
        int winding = 0;
        int start = 0;
        for (int at = 0; at < crossings.count(); at++) {
            int part = (int) Math.ceil((crossings.x(at) - left) * PARTS - 0.5);
            int before = winding;
            winding += crossings.turn(at);
            if (before == 0) {
                start = part;
            } else if (winding == 0) {
                step(start, 1);
                step(part, -1);
            }
        }
    }

    /** From a part of the line on everything is covered, or no longer: the pixel in which it lies by what is left of it, the next one wholly. */
    private void step(int part, int turn) {
        int column = part / PARTS;
        int rest = part % PARTS;
        steps[column] += turn * (PARTS - rest);
        steps[column + 1] += turn * rest;
    }
}
