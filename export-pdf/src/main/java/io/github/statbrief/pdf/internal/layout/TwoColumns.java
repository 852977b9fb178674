package io.github.statbrief.pdf.internal.layout;

import io.github.statbrief.pdf.internal.structure.Mark;
import java.util.List;

/**
 * Fragments in two columns of equal height on every page.
 *
 * @param fragments the fragments, relative to the left edge of their column
 * @param offset the left edge of the right column, from the left edge of the text
 * @param head the head over both columns on each page
 */
public record TwoColumns(List<Fragment> fragments, double offset, Fragment head) implements Flow {
    /** Copies the fragments. */
    public TwoColumns {
        fragments = List.copyOf(fragments);
    }

    @Override
    public void placeOn(Paginator paginator) {
        paginator.columns(this);
    }

    @Override
    public double naturalHeight() {
        return head.height() + Fragment.height(fragments) / 2;
    }

    /** The head over the left column if there is no right one. */
    Fragment leftHead() {
        List<Mark> marks = head.marks().stream()
                .filter(mark -> !(mark instanceof Mark.Fill fill && fill.x() >= offset))
                .toList();
        return new Fragment(head.height(), marks);
    }

    /** The number of fragments, from an index on, that fit into two columns of a height. */
    int fitting(int from, double height) {
        int left = column(from, height);
        return left + column(from + left, height);
    }

    /** The number of fragments for the left column, so that the right one is no higher. */
    int left(int from, int number) {
        double low = Fragment.height(fragments.subList(from, from + number)) / 2;
        int left = 0;
        while (left < number && Fragment.height(fragments.subList(from, from + left)) < low) {
            left++;
        }
        return left;
    }

    private int column(int from, double height) {
        int number = 0;
        while (from + number < fragments.size()
                && Fragment.height(fragments.subList(from, from + number + 1)) <= height + 0.01) {
            number++;
        }
        return number;
    }
}
