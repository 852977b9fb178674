package io.github.statbrief.pdf.internal.layout;

import java.util.List;

/**
 * Content on a page of its own that is turned by a quarter. It follows the page on which it is mentioned, which what comes
 * next in the text fills first.
 *
 * @param fragments its fragments, laid out for the turned page
 */
public record Turned(List<Fragment> fragments) implements Flow {
    /** Copies the fragments. */
    public Turned {
        fragments = List.copyOf(fragments);
    }

    @Override
    public void placeOn(Paginator paginator) {
        paginator.turned(this);
    }

    /** Nothing of it stands between what comes before and after it. */
    @Override
    public double naturalHeight() {
        return 0;
    }
}
