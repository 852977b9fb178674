package io.github.statbrief.value;

/** Which way a level has moved or a change goes, where that is stated. */
public enum Direction {
    /** No direction is stated. */
    UNSTATED(""),
    /** Risen, or a rise. */
    UP("up"),
    /** Fallen, or a fall. */
    DOWN("down"),
    /** As before, or no change. */
    STEADY("steady");

    private final String word;

    Direction(String word) {
        this.word = word;
    }

    /** The word of the notation; empty for {@link #UNSTATED}. */
    public String word() {
        return word;
    }
}
