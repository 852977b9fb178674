package io.github.statbrief.internal.yaml;

/**
 * How large a file may be, so that nobody's file takes all memory.
 *
 * @param megabytes the most megabytes
 * @param lines the most lines
 * @param values the most keys and values
 */
public record Limits(int megabytes, int lines, int values) {
    /** Those of files that people write; their values take about as much memory as a large release in total. */
    public static final Limits USUAL = new Limits(2, 50_000, 100_000);

    /** Those of files that a program has written, with tables of a million cells. */
    public static final Limits LARGE = new Limits(200, 5_000_000, 10_000_000);

    /** The most bytes. */
    int bytes() {
        return megabytes << 20;
    }
}
