package io.github.statbrief.charts.internal.shape;

import java.util.ArrayList;
import java.util.List;

/** Moves labels on one line apart until none touches another, each as little as can be, and keeps their order. */
public final class Spread {
    private Spread() {}

    /**
     * A label.
     *
     * @param wanted where its middle should lie
     * @param size how much room it takes, its share of the space between labels included
     */
    public record Label(double wanted, double size) {}

    /** Labels that touch and so move as one. */
    private static final class Cluster {
        private double size;
        private double sumOfStarts;
        private int labels;

        Cluster(Label label) {
            size = label.size();
            sumOfStarts = label.wanted() - label.size() / 2;
            labels = 1;
        }

        double start() {
            return sumOfStarts / labels;
        }

        /** Each label of the other pulls by as much as it would want this one to start elsewhere. */
        void add(Cluster other) {
            sumOfStarts += other.sumOfStarts - other.labels * size;
            labels += other.labels;
            size += other.size;
        }
    }

    /**
     * Spreads labels.
     *
     * @param labels labels, by where they should lie
     * @param from where the first may start; gives way where there are more labels than room
     * @param to where the last may end
     * @return the middle of each
     */
    public static List<Double> of(List<Label> labels, double from, double to) {
        List<Cluster> clusters = new ArrayList<>();
        for (Label label : labels) {
            Cluster cluster = new Cluster(label);
            while (!clusters.isEmpty()
                    && start(last(clusters), from, to) + last(clusters).size > start(cluster, from, to)) {
                Cluster before = clusters.remove(clusters.size() - 1);
                before.add(cluster);
                cluster = before;
            }
            clusters.add(cluster);
        }
        return middles(labels, clusters, from, to);
    }

    private static List<Double> middles(List<Label> labels, List<Cluster> clusters, double from, double to) {
        List<Double> middles = new ArrayList<>();
        for (Cluster cluster : clusters) {
            double start = start(cluster, from, to);
            for (int label = 0; label < cluster.labels; label++) {
                double size = labels.get(middles.size()).size();
                middles.add(start + size / 2);
                start += size;
            }
        }
        return middles;
    }

    private static double start(Cluster cluster, double from, double to) {
        return Math.max(from, Math.min(cluster.start(), to - cluster.size));
    }

    private static Cluster last(List<Cluster> clusters) {
        return clusters.get(clusters.size() - 1);
    }
}
