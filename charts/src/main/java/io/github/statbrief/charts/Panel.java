package io.github.statbrief.charts;

/** A chart, or a part of one, measured for a width. */
interface Panel {
    /** How high it is. */
    double height();

    /** Draws it, its upper left corner at the sketch's origin. */
    void draw(Sketch sketch);
}
