package io.github.statbrief.pdf;

/** What is distributed over pages, from top to bottom. */
sealed interface Flow permits Strip, TwoColumns {
    /** Takes its place on the pages. */
    void placeOn(Paginator paginator);
}
