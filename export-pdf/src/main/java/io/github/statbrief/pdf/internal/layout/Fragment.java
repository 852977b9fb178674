package io.github.statbrief.pdf.internal.layout;

import io.github.statbrief.pdf.internal.structure.Mark;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A slice of a block over the width of the text that is never cut. Its marks are relative to the text's left edge and
 * the fragment's top.
 *
 * @param space the space above it, omitted at the top of a page
 * @param height its height
 * @param marks its marks
 * @param kept whether the next fragment stays on the same page
 * @param start where it may start
 * @param head the head repeated if this fragment starts a page
 */
public record Fragment(
        double space, double height, List<Mark> marks, boolean kept, Start start, Optional<Fragment> head)
        implements Flow {
    /** The place where a fragment may start. */
    public enum Start {
        /** Below the one before it. */
        BELOW,
        /** At the top of a page, unless the current one would be left half empty. */
        NEW_PAGE,
        /** At the top of a page if the first page is nearly full; otherwise below the one before it. */
        AFTER_FIRST_PAGE,
        /** At the bottom of the first page if that is nearly full; otherwise below the one before it. */
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

    /** Makes a fragment without space above it that a page break may follow. */
    public Fragment(double height, List<Mark> marks) {
        this(0, height, marks, false, Start.BELOW, Optional.empty());
    }

    /** Makes an empty fragment. */
    public static Fragment gap(double height) {
        return new Fragment(height, List.of()).keptWithNext();
    }

    /** Returns the same fragment with space above it. */
    public Fragment below(double above) {
        return new Fragment(above, height, marks, kept, start, head);
    }

    /** Returns the same fragment, kept on the page of the next one. */
    public Fragment keptWithNext() {
        return new Fragment(space, height, marks, true, start, head);
    }

    /** Returns the same fragment with another start. */
    public Fragment starting(Start where) {
        return new Fragment(space, height, marks, kept, where, head);
    }

    /** Returns the same fragment under a head that is repeated on a new page. */
    Fragment under(Fragment repeated) {
        return new Fragment(space, height, marks, kept, start, Optional.of(repeated));
    }

    /** Returns the same fragment with more marks, relative to its top. */
    public Fragment with(List<Mark> more) {
        List<Mark> all = new ArrayList<>(marks);
        all.addAll(more);
        return new Fragment(space, height, all, kept, start, head);
    }

    /** Returns the same fragment with another height. */
    public Fragment high(double other) {
        return new Fragment(space, other, marks, kept, start, head);
    }

    /** The height of stacked fragments, without the space above the first. */
    public static double height(List<Fragment> fragments) {
        double height = 0;
        for (Fragment fragment : fragments) {
            height += fragment.space() + fragment.height();
        }
        return fragments.isEmpty() ? 0 : height - fragments.get(0).space();
    }

    /** Stacked fragments as one that is never cut, with the space above the first. */
    public static Fragment joined(List<Fragment> fragments) {
        return new Fragment(height(fragments), marks(fragments, 0))
                .below(fragments.get(0).space());
    }

    /** The marks of stacked fragments, relative to the top of the first. */
    public static List<Mark> marks(List<Fragment> fragments, double right) {
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

    /** Returns the same fragments, each kept on the page of the next; the last one keeps its own setting. */
    public static List<Fragment> together(List<Fragment> fragments) {
        List<Fragment> together = new ArrayList<>();
        for (int i = 0; i < fragments.size(); i++) {
            together.add(i < fragments.size() - 1 ? fragments.get(i).keptWithNext() : fragments.get(i));
        }
        return together;
    }

    /** Returns the same fragments with a height rounded up to a step. */
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
