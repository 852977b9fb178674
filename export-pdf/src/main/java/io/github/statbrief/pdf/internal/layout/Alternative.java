package io.github.statbrief.pdf.internal.layout;

import java.util.ArrayList;
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
    /** The part of a page that has to be filled for what belongs together to go to the next one. */
    private static final double FAR_ENOUGH = 0.6;

    /** Makes an alternative whose first layout never goes to the next page. */
    public Alternative(List<Fragment> together, List<? extends Flow> apart) {
        this(together, apart, NEVER);
    }

    /** Fragments that belong together: on one page if there is one for them, otherwise wherever they come to stand. */
    public static Alternative of(List<Fragment> fragments) {
        return new Alternative(Fragment.together(fragments), fragments, FAR_ENOUGH);
    }

    /** Two flows that belong together, if both are fragments; otherwise one after the other. */
    public static List<? extends Flow> together(List<? extends Flow> first, List<? extends Flow> second) {
        List<Flow> both = new ArrayList<>(first);
        both.addAll(second);
        List<Fragment> fragments = both.stream()
                .filter(Fragment.class::isInstance)
                .map(Fragment.class::cast)
                .toList();
        return fragments.size() == both.size() ? List.of(of(fragments)) : both;
    }

    /** Whether its first layout may go to the next page. */
    boolean mayGoToNextPage() {
        return filled < NEVER;
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
