package io.github.statbrief.verify.result;

/**
 * How many figures and cells of one kind stand in an output.
 *
 * @param found how many stand there as stated
 * @param expected how many must stand there
 * @param differing how many stand there with another value, bound, unit, sign, period or status
 */
public record Standing(int found, int expected, int differing) {
    /** Whether all that must stand there does, as stated. */
    public boolean isProven() {
        return found >= expected && differing == 0;
    }

    /** Both together. */
    public Standing plus(Standing other) {
        return new Standing(found + other.found, expected + other.expected, differing + other.differing);
    }
}
