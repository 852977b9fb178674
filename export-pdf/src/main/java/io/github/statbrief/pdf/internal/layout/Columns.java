package io.github.statbrief.pdf.internal.layout;

import io.github.statbrief.pdf.internal.structure.Mark;
import java.util.ArrayList;
import java.util.List;

/**
 * Fragments in columns of equal width, in order and of much the same height on every page.
 *
 * @param fragments the fragments, relative to the left edge of their column
 * @param number the number of columns
 * @param step the distance from the left edge of a column to that of the next
 * @param head the head over all columns on each page
 */
public record Columns(List<Fragment> fragments, int number, double step, Fragment head) implements Flow {
    /** The difference in height, in points, that does not matter. */
    private static final double FINEST = 0.01;

    /** Copies the fragments. */
    public Columns {
        fragments = List.copyOf(fragments);
    }

    @Override
    public void placeOn(Paginator paginator) {
        paginator.columns(this);
    }

    @Override
    public double naturalHeight() {
        return head.height() + Fragment.height(fragments) / number;
    }

    /** The head over the first columns if the others are empty. */
    Fragment head(int used) {
        List<Mark> marks = head.marks().stream()
                .filter(mark -> !(mark instanceof Mark.Fill fill && fill.x() >= used * step))
                .toList();
        return new Fragment(head.height(), marks);
    }

    /** The number of fragments, from an index on, that fit into the columns at a height. */
    int fitting(int from, double height) {
        int fitting = 0;
        for (int column = 0; column < number; column++) {
            fitting += column(from + fitting, fragments.size(), height);
        }
        return fitting;
    }

    /** Divides fragments among the columns in order, so that the highest column is as low as it can be. */
    List<List<Fragment>> balanced(int from, int count) {
        int end = from + count;
        double high = Fragment.height(fragments.subList(from, end));
        double low = 0;
        while (high - low > FINEST) {
            double middle = (low + high) / 2;
            if (divided(from, end, middle).size() <= number) {
                high = middle;
            } else {
                low = middle;
            }
        }
        return divided(from, end, high);
    }

    /** Fills columns of a height one after the other. */
    private List<List<Fragment>> divided(int from, int end, double height) {
        List<List<Fragment>> columns = new ArrayList<>();
        int at = from;
        while (at < end) {
            int next = at + Math.max(1, column(at, end, height));
            columns.add(fragments.subList(at, next));
            at = next;
        }
        return columns;
    }

    private int column(int from, int end, double height) {
        double used = 0;
        for (int at = from; at < end; at++) {
            Fragment next = fragments.get(at);
            used += (at == from ? 0 : next.space()) + next.height();
            if (used > height + FINEST) {
                return at - from;
            }
        }
        return end - from;
    }
}
