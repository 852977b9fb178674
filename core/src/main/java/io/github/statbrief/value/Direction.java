package io.github.statbrief.value;

/** The direction of a level's movement or of a change, if stated. */
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
