package io.github.statbrief.charts.internal.dataset;

/** Which number of an item a renderer takes for its value. */
@FunctionalInterface
public interface Measured {
    /** Where a bar that is known ends. */
    Measured SOLID = item -> item.extent().solid();
    /** Where all of a bar ends, what may be included. */
    Measured REACH = item -> item.extent().high();
    /** Where a shape stands. */
    Measured MIDDLE = item -> item.spot().map(Spot::middle).orElse(Double.NaN);

    /** The number of an item that has one. */
    double of(Item item);
}
