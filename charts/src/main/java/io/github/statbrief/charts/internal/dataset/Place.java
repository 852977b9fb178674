package io.github.statbrief.charts.internal.dataset;

/**
 * The key of a series or category: JFreeChart merges those of one name.
 *
 * @param number which of them
 * @param name its name
 */
public record Place(int number, String name) implements Comparable<Place> {
    @Override
    public int compareTo(Place other) {
        return Integer.compare(number, other.number);
    }

    @Override
    public String toString() {
        return name;
    }
}
