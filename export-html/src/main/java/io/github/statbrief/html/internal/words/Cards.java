package io.github.statbrief.html.internal.words;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The figures that the texts of a page have named so far: each has one card, at the end of the part that names it first. */
public final class Cards {
    private final Set<String> known = new HashSet<>();
    private final List<String> waiting = new ArrayList<>();

    /** Notes that a text names a figure. */
    void name(String figure) {
        if (known.add(figure)) {
            waiting.add(figure);
        }
    }

    /** The figures whose cards are still to be written. */
    List<String> taken() {
        List<String> taken = List.copyOf(waiting);
        waiting.clear();
        return taken;
    }
}
