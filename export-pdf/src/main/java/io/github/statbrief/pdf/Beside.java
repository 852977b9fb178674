package io.github.statbrief.pdf;

import java.util.ArrayList;
import java.util.List;

/** Sets one column of strips beside another. */
final class Beside {
    private Beside() {}

    /**
     * Sets a short column to the right of a main one. The main one breaks over pages only below the short one, which is never cut.
     *
     * @param main the column at the left
     * @param side the column at the right
     * @param offset where the right one begins, from the left edge of the text
     * @return both, as strips of one column
     */
    static List<Strip> of(List<Strip> main, List<Strip> side, double offset) {
        if (main.isEmpty() || side.isEmpty()) {
            return main.isEmpty() ? Strip.together(side) : main;
        }
        double height = Strip.height(side);
        List<Strip> both = new ArrayList<>();
        double y = -main.get(0).space();
        for (int i = 0; i < main.size(); i++) {
            Strip strip = main.get(i);
            Strip joined = i == 0 ? strip.with(Strip.marks(side, offset)) : strip;
            y += strip.space() + strip.height();
            both.add(y < height && i < main.size() - 1 ? joined.keptWithNext() : joined);
        }
        if (y < height) {
            Strip last = both.remove(both.size() - 1);
            both.add(last.high(last.height() + height - y));
        }
        return both;
    }
}
