package io.github.statbrief.charts.internal.png;

import java.util.Arrays;

/** The straight edges around an area, each from its upper to its lower end. Horizontal ones bound nothing and are left out. */
final class Edges {
    private static final int NUMBERS = 4;

    /** Upper end, lower end: x, y, x, y. */
    private double[] ends = new double[64];

    private byte[] turns = new byte[16];
    private int count;
    private double startX;
    private double startY;
    private double x;
    private double y;
    private double left = Double.MAX_VALUE;
    private double right = -Double.MAX_VALUE;
    private double top = Double.MAX_VALUE;
    private double bottom = -Double.MAX_VALUE;

    /** Closes what was begun and begins an outline. */
    void move(double toX, double toY) {
        close();
        x = toX;
        y = toY;
        startX = toX;
        startY = toY;
    }

    /** Goes on to a point. */
    void line(double toX, double toY) {
        if (toY > y) {
            add(x, y, toX, toY, 1);
        } else if (toY < y) {
            add(toX, toY, x, y, -1);
        }
        x = toX;
        y = toY;
    }

    /** Goes back to where the outline began. */
    void close() {
        line(startX, startY);
    }

    private void add(double upperX, double upperY, double lowerX, double lowerY, int turn) {
        if (count == turns.length) {
            turns = Arrays.copyOf(turns, 2 * count);
            ends = Arrays.copyOf(ends, 2 * ends.length);
        }
        int at = NUMBERS * count;
        ends[at] = upperX;
        ends[at + 1] = upperY;
        ends[at + 2] = lowerX;
        ends[at + 3] = lowerY;
        turns[count++] = (byte) turn;
        left = Math.min(left, Math.min(upperX, lowerX));
        right = Math.max(right, Math.max(upperX, lowerX));
        top = Math.min(top, upperY);
        bottom = Math.max(bottom, lowerY);
    }

    int count() {
        return count;
    }

    double upper(int edge) {
        return ends[NUMBERS * edge + 1];
    }

    double lower(int edge) {
        return ends[NUMBERS * edge + 3];
    }

    /** Where an edge crosses a height between its ends. */
    double x(int edge, double height) {
        int at = NUMBERS * edge;
        double share = (height - ends[at + 1]) / (ends[at + 3] - ends[at + 1]);
        return ends[at] + share * (ends[at + 2] - ends[at]);
    }

    /** 1 for an edge that was drawn downwards, -1 upwards. */
    int turn(int edge) {
        return turns[edge];
    }

    double left() {
        return left;
    }

    double right() {
        return right;
    }

    double top() {
        return top;
    }

    double bottom() {
        return bottom;
    }
}
