package io.github.statbrief.pdf.internal.layout;

import io.github.statbrief.pdf.internal.structure.Mark;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A slice of a block, as wide as the text, that is never cut. Its marks stand relative to the text's left edge and the fragment's top.
 *
 * @param space what is left free above it, not at the top of a page
 * @param height its height
 * @param marks what stands in it
 * @param kept whether the next fragment stands on the same page
 * @param start where it may begin
 * @param head what is printed again where this fragment opens a page
 */
public record Fragment(
        double space, double height, List<Mark> marks, boolean kept, Start start, Optional<Fragment> head)
        implements Flow {
    /** Where a fragment may begin. */
    public enum Start {
        /** Below the one before it. */
        BELOW,
        /** At the top of a page. */
        NEW_PAGE,
        /** At the top of a page, where the first page is nearly full; otherwise below the one before it. */
        AFTER_FIRST_PAGE,
        /** At the foot of the first page, where that is nearly full; otherwise below the one before it. */
        FOOT_OF_FIRST_PAGE
    }

    /** Copies the marks. */
    public Fragment {
        marks = List.copyOf(marks);
    }

    @Override
    public void placeOn(Paginator paginator) {
        paginator.fragment(this);
    }

    @Override
    public double naturalHeight() {
        return space + height;
    }

    /** Makes a fragment with nothing free above it that may be followed by a new page. */
    public Fragment(double height, List<Mark> marks) {
        this(0, height, marks, false, Start.BELOW, Optional.empty());
    }

    /** Makes a fragment in which nothing stands. */
    public static Fragment gap(double height) {
        return new Fragment(height, List.of()).keptWithNext();
    }

    /** The same fragment with space above it. */
    public Fragment below(double above) {
        return new Fragment(above, height, marks, kept, start, head);
    }

    /** The same fragment, on the page of the next one. */
    public Fragment keptWithNext() {
        return new Fragment(space, height, marks, true, start, head);
    }

    /** The same fragment, beginning elsewhere. */
    public Fragment starting(Start where) {
        return new Fragment(space, height, marks, kept, where, head);
    }

    /** The same fragment under a head that is printed again on a new page. */
    Fragment under(Fragment repeated) {
        return new Fragment(space, height, marks, kept, start, Optional.of(repeated));
    }

    /** The same fragment with more marks in it, given relative to its top. */
    public Fragment with(List<Mark> more) {
        List<Mark> all = new ArrayList<>(marks);
        all.addAll(more);
        return new Fragment(space, height, all, kept, start, head);
    }

    /** The same fragment with another height. */
    public Fragment high(double other) {
        return new Fragment(space, other, marks, kept, start, head);
    }

    /** The height of fragments that stand on each other, without the space above the first. */
    static double height(List<Fragment> fragments) {
        double height = 0;
        for (Fragment fragment : fragments) {
            height += fragment.space() + fragment.height();
        }
        return fragments.isEmpty() ? 0 : height - fragments.get(0).space();
    }

    /** The marks of fragments that stand on each other, relative to the top of the first. */
    static List<Mark> marks(List<Fragment> fragments, double right) {
        List<Mark> marks = new ArrayList<>();
        double y = fragments.isEmpty() ? 0 : -fragments.get(0).space();
        for (Fragment fragment : fragments) {
            y += fragment.space();
            for (Mark mark : fragment.marks()) {
                marks.add(mark.moved(right, y));
            }
            y += fragment.height();
        }
        return marks;
    }

    /** The same fragments, all on one page, with space above the first and the last one kept with what follows or not. */
    public static List<Fragment> together(List<Fragment> fragments) {
        List<Fragment> together = new ArrayList<>();
        for (int i = 0; i < fragments.size(); i++) {
            together.add(i < fragments.size() - 1 ? fragments.get(i).keptWithNext() : fragments.get(i));
        }
        return together;
    }

    /** The same fragments with a height that ends on a step. */
    public static List<Fragment> stepped(List<Fragment> fragments) {
        if (fragments.isEmpty()) {
            return fragments;
        }
        double height = height(fragments);
        List<Fragment> stepped = new ArrayList<>(fragments);
        Fragment last = stepped.remove(stepped.size() - 1);
        stepped.add(last.high(last.height() + PageGeometry.step(height) - height));
        return stepped;
    }
}
