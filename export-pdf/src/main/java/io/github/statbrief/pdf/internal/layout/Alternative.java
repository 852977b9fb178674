package io.github.statbrief.pdf.internal.layout;

import java.util.List;

/**
 * Two ways to lay out the same content: which one is taken depends on where the page ends. What is not taken is never drawn, and so stands in no structure either.
 *
 * @param together fragments that are taken where they fit on one page with what stands there already
 * @param apart what is taken otherwise
 */
public record Alternative(List<Fragment> together, List<Flow> apart) implements Flow {
    /** Copies both. */
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
