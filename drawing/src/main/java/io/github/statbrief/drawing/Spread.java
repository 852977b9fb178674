package io.github.statbrief.drawing;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/** Moves labels on one line apart until none touches another, each as little as can be, and keeps their order. */
public final class Spread {
    private Spread() {}

    /** Where the middle of a label should lie, and how much room it takes, its share of the space between labels included. */
    public record Label(double wanted, double size) {}

    /** Labels that touch and so move as one; each pulls by where it would want the first one to start. */
    private record Cluster(double size, double sumOfStarts, int labels) {
        Cluster with(Cluster next) {
            double starts = sumOfStarts + (next.sumOfStarts - next.labels * size);
            return new Cluster(size + next.size, starts, labels + next.labels);
        }

        double start(double from, double to) {
            return Math.max(from, Math.min(sumOfStarts / labels, to - size));
        }
    }

    /** The middles of labels between two places; the first gives way where there are more labels than room. */
    public static List<Double> of(List<Label> labels, double from, double to) {
        Deque<Cluster> clusters = new ArrayDeque<>();
        for (Label label : labels) {
            Cluster cluster = new Cluster(label.size(), label.wanted() - label.size() / 2, 1);
            while (!clusters.isEmpty()
                    && clusters.getLast().start(from, to) + clusters.getLast().size() > cluster.start(from, to)) {
                cluster = clusters.removeLast().with(cluster);
            }
            clusters.addLast(cluster);
        }
        List<Double> middles = new ArrayList<>();
        for (Cluster cluster : clusters) {
            double start = cluster.start(from, to);
            for (int label = 0; label < cluster.labels(); label++) {
                double size = labels.get(middles.size()).size();
                middles.add(start + size / 2);
                start += size;
            }
        }
        return middles;
    }
}
