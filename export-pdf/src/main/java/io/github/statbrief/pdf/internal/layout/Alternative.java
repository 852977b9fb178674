package io.github.statbrief.pdf.internal.layout;

import java.util.List;

/**
 * Two layouts of the same content; the end of the page decides which one is used. The unused layout is never drawn,
 * and so does not appear in the structure.
 *
 * @param together fragments used if they fit on the current page, or on the next one if the current page is filled so far
 * @param apart the layout used otherwise
 * @param filled the part of the current page that has to be filled for the fragments to go to the next one; more than 1 if
 *     they never do
 */
public record Alternative(List<Fragment> together, List<? extends Flow> apart, double filled) implements Flow {
    private static final double NEVER = 2;

    /** Makes an alternative whose first layout never goes to the next page. */
    public Alternative(List<Fragment> together, List<? extends Flow> apart) {
        this(together, apart, NEVER);
    }

    /** Copies both lists. */
    public Alternative {
        together = List.copyOf(together);
        apart = List.copyOf(apart);
    }

    @Override
    public void placeOn(Paginator paginator) {
        paginator.choice(this);
    }

    @Override
    public double naturalHeight() {
        return together.get(0).space() + Fragment.height(together);
    }
}
