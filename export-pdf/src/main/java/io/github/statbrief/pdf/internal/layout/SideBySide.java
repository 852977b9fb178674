package io.github.statbrief.pdf.internal.layout;

import java.util.ArrayList;
import java.util.List;

/** Sets two columns of fragments side by side. */
public final class SideBySide {
    private SideBySide() {}

    /**
     * Sets a short column to the right of a main one. The main column breaks over pages only below the short one,
     * which is never cut.
     *
     * @param main the left column
     * @param side the right column
     * @param offset the left edge of the right column, from the left edge of the text
     * @return both columns as a single sequence of fragments
     */
    public static List<Fragment> of(List<Fragment> main, List<Fragment> side, double offset) {
        if (main.isEmpty() || side.isEmpty()) {
            return main.isEmpty() ? Fragment.together(side) : main;
        }
        double height = Fragment.height(side);
        List<Fragment> both = new ArrayList<>();
        double y = -main.get(0).space();
        for (int i = 0; i < main.size(); i++) {
            Fragment fragment = main.get(i);
            Fragment joined = i == 0 ? fragment.with(Fragment.marks(side, offset)) : fragment;
            y += fragment.space() + fragment.height();
            both.add(y < height && i < main.size() - 1 ? joined.keptWithNext() : joined);
        }
        if (y < height) {
            Fragment last = both.remove(both.size() - 1);
            both.add(last.high(last.height() + height - y));
        }
        return both;
    }
}
