package io.github.statbrief.charts.internal.plot;

/** A plot that knows how high it has to be; JFreeChart fills whatever height it is given. */
public interface Sized {
    /** The height in whole points in which everything has its room in a plot of a width, axes included. */
    double heightFor(double width);

    /** The least height in which everything can still be read; that of {@link #heightFor} unless a plot can be lower. */
    default double lowestFor(double width) {
        return heightFor(width);
    }
}
