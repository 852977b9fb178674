package io.github.statbrief.charts.internal.plot;

import io.github.statbrief.charts.internal.dataset.LineSeries;
import io.github.statbrief.drawing.Spread;
import java.awt.geom.Point2D;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Lets lines that would lie on each other run side by side, thinner and by less than their own thickness from their places, so that each stays visible; JFreeChart draws
 * one over the other. Lines that merely cross stay as they are.
 */
final class Strands {
    /** What is shorter is a crossing. */
    private static final double LEAST_LENGTH = 8;

    private static final double STEP = 1;
    /** Over how many columns to either side a line moves into its place beside another; fewer where places stand close. */
    private static final int EASE = 5;

    private static final double LEAST_COSINE = 0.3;
    private static final double STRAIGHT = 0.03;

    /** A straight piece of a line; narrow where others lie beside it. */
    record Link(Point2D from, Point2D to, boolean isNarrow) {}

    /** How thick lines and their white edges are, and strands of several that run side by side: thinner where values stand close, so that they do not hide each other. */
    record Thickness(double line, double edge, double strand, double strandEdge) {
        private static final double CLOSE = 3;

        static Thickness in(LineFrame frame) {
            return frame.step() < CLOSE ? new Thickness(1.3, 0.45, 0.8, 0.3) : new Thickness(1.9, 0.9, 1.1, 0.4);
        }

        double of(Link link) {
            return link.isNarrow() ? strand : line;
        }

        double withEdges(Link link) {
            return link.isNarrow() ? strand + 2 * strandEdge : line + 2 * edge;
        }
    }

    private final LineFrame frame;
    private final List<LineSeries> lines;
    private final Thickness thickness;
    private final int steps;
    private final int columns;
    private final double[][] places;
    private final double[][] drawn;
    private final boolean[][] narrow;

    /** Lines that make room for each other, or keep to their own places, whatever lies beneath. */
    Strands(LineFrame frame, List<LineSeries> lines, boolean makingRoom) {
        this.frame = frame;
        this.lines = lines;
        thickness = Thickness.in(frame);
        steps = Math.max(1, (int) Math.floor(frame.step() / STEP));
        columns = Math.max(1, (frame.places() - 1) * steps + 1);
        places = new double[lines.size()][columns];
        drawn = new double[lines.size()][columns];
        narrow = new boolean[lines.size()][columns];
        for (int series = 0; series < lines.size(); series++) {
            for (int column = 0; column < columns; column++) {
                places[series][column] = y(lines.get(series), column);
                drawn[series][column] = places[series][column];
            }
        }
        if (makingRoom && lines.size() > 1 && frame.places() > 1) {
            makeRoom();
        }
    }

    /** Where a line passes a column; not a number where none does. */
    private double y(LineSeries line, int column) {
        int after = (column + steps - 1) / steps;
        int before = column / steps;
        if (before == after) {
            boolean passes = line.isJoined(after) || (after + 1 < line.size() && line.isJoined(after + 1));
            return passes ? y(line, after, after, 0) : Double.NaN;
        }
        return line.isJoined(after) ? y(line, before, after, (column % steps) / (double) steps) : Double.NaN;
    }

    private double y(LineSeries line, int before, int after, double share) {
        double from = frame.y(line.middle(before));
        return from + share * (frame.y(line.middle(after)) - from);
    }

    private double x(int column) {
        return frame.x(column / (double) steps);
    }

    private void makeRoom() {
        int[][] partners = new int[lines.size()][columns];
        for (int one = 0; one < lines.size(); one++) {
            for (int other = one + 1; other < lines.size(); other++) {
                pair(one, other, partners);
            }
        }
        for (int column = 0; column < columns; column++) {
            spread(column, partners);
        }
        for (int series = 0; series < lines.size(); series++) {
            ease(series);
        }
    }

    /** Moves a line gradually where it leaves or changes its place beside another, by the mean of the offsets around. */
    private void ease(int series) {
        double[] stated = places[series];
        int ease = Math.min(EASE, steps);
        double[] offsets = new double[columns];
        for (int column = 0; column < columns; column++) {
            offsets[column] = drawn[series][column] - stated[column];
        }
        for (int column = 0; column < columns; column++) {
            int reach = 0;
            while (reach < ease && isNumber(stated, column - reach - 1) && isNumber(stated, column + reach + 1)) {
                reach++;
            }
            double sum = 0;
            for (int each = column - reach; each <= column + reach; each++) {
                sum += offsets[each];
            }
            drawn[series][column] = stated[column] + sum / (2 * reach + 1);
        }
    }

    private static boolean isNumber(double[] stated, int column) {
        return column >= 0 && column < stated.length && !Double.isNaN(stated[column]);
    }

    /** Marks the columns at which two lines run so near for so long that one would cover the other. */
    private void pair(int one, int other, int[][] partners) {
        BitSet near = new BitSet();
        int last = -1;
        for (int column = 0; column < columns; column++) {
            if (isNear(one, other, column)) {
                boolean briefly = last >= 0 && x(column) - x(last) < LEAST_LENGTH;
                near.set(briefly && meets(one, other, last, column) ? last : column, column + 1);
                last = column;
            }
        }
        for (int start = near.nextSetBit(0); start >= 0; start = near.nextSetBit(near.nextClearBit(start))) {
            int end = near.nextClearBit(start);
            if (x(end - 1) - x(start) >= LEAST_LENGTH) {
                for (int each = start; each < end; each++) {
                    partners[one][each] |= 1 << other;
                    partners[other][each] |= 1 << one;
                }
            }
        }
    }

    /** Whether both lines pass all columns between two. */
    private boolean meets(int one, int other, int from, int to) {
        return IntStream.range(from, to)
                .allMatch(column -> isNumber(places[one], column) && isNumber(places[other], column));
    }

    private boolean isNear(int one, int other, int column) {
        double cosine = Math.max(cosine(one, column), cosine(other, column));
        return Math.abs(places[one][column] - places[other][column]) * cosine < thickness.line() / 2 + thickness.edge();
    }

    /** Of the angle at which a line rises. */
    private double cosine(int series, int column) {
        int from = Math.max(0, column - 1);
        int to = Math.min(columns - 1, column + 1);
        double rise = places[series][to] - places[series][from];
        double run = x(to) - x(from);
        return Double.isNaN(rise) ? 1 : Math.max(LEAST_COSINE, run / StrictMath.hypot(run, rise));
    }

    private void spread(int column, int[][] partners) {
        int left = 0;
        for (int series = 0; series < lines.size(); series++) {
            left |= partners[series][column] == 0 ? 0 : 1 << series;
        }
        while (left != 0) {
            int bundle = bundle(Integer.numberOfTrailingZeros(left), column, partners);
            spread(bundle, column);
            left &= ~bundle;
        }
    }

    /** All that hang together, one by one. */
    private static int bundle(int first, int column, int[][] partners) {
        int bundle = 1 << first;
        int before = 0;
        while (bundle != before) {
            before = bundle;
            for (int series = 0; series < partners.length; series++) {
                bundle |= (before & (1 << series)) == 0 ? 0 : partners[series][column];
            }
        }
        return bundle;
    }

    private void spread(int bundle, int column) {
        List<Integer> order = IntStream.range(0, lines.size())
                .filter(series -> (bundle & (1 << series)) != 0)
                .boxed()
                .sorted(Comparator.comparingDouble(series -> places[series][column]))
                .toList();
        double cosine =
                order.stream().mapToDouble(series -> cosine(series, column)).reduce(1, Math::min);
        double size = (thickness.strand() + thickness.strandEdge()) / cosine;
        List<Spread.Label> labels = order.stream()
                .map(series -> new Spread.Label(places[series][column], size))
                .toList();
        List<Double> middles = Spread.of(labels, -Double.MAX_VALUE, Double.MAX_VALUE);
        for (int at = 0; at < order.size(); at++) {
            drawn[order.get(at)][column] = middles.get(at);
            narrow[order.get(at)][column] = true;
        }
    }

    /** The pieces that lead to a place of a series from the one before; none where no line does. */
    List<Link> to(int series, int place) {
        List<Link> links = new ArrayList<>();
        if (place >= frame.places() || !lines.get(series).isJoined(place)) {
            return links;
        }
        int from = (place - 1) * steps;
        for (int to = from + 1; to <= place * steps; to++) {
            boolean last = to == place * steps;
            if (last || !goesOn(series, from, to)) {
                links.add(new Link(point(series, from), point(series, to), isNarrow(series, to)));
                from = to;
            }
        }
        return links;
    }

    private boolean isNarrow(int series, int column) {
        return narrow[series][column] && narrow[series][column - 1];
    }

    /** Whether a line that comes from a column passes another one straight and as thick as before. */
    private boolean goesOn(int series, int from, int column) {
        if (isNarrow(series, column) != isNarrow(series, column + 1)) {
            return false;
        }
        double share = (column - from) / (double) (column + 1 - from);
        double straight = drawn[series][from] + share * (drawn[series][column + 1] - drawn[series][from]);
        return Math.abs(straight - drawn[series][column]) < STRAIGHT;
    }

    private Point2D point(int series, int column) {
        return new Point2D.Double(x(column), drawn[series][column]);
    }
}
