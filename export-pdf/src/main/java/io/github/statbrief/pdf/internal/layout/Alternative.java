package io.github.statbrief.pdf.internal.layout;

import java.util.List;

/**
 * Two layouts of the same content; the end of the page decides which one is used. The unused layout is never drawn,
 * and so does not appear in the structure.
 *
 * @param together fragments used if they fit on the current page
 * @param apart the layout used otherwise
 */
public record Alternative(List<Fragment> together, List<Flow> apart) implements Flow {
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
