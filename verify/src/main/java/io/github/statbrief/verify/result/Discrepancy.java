package io.github.statbrief.verify.result;

/**
 * A place at which an output does not say what its release states.
 *
 * @param kind what is wrong
 * @param file the path of the output in its folder, with {@code /}
 * @param place where in the file: "page 3", "Table 1!B7", "#figure-exports", "row 12"; empty if it is the whole file
 * @param id the id of the figure or the notation of the cell; empty if it is none
 * @param message what was found and what was expected
 */
public record Discrepancy(Kind kind, String file, String place, String id, String message) {
    /** What is wrong with a place in an output. */
    public enum Kind {
        /** A figure, a cell or a text is not where it must be. */
        MISSING,
        /** A figure or cell is shown with another value, bound, unit, sign, period or status. */
        DIFFERS,
        /** Digits belong to nothing that the release states. */
        UNEXPLAINED,
        /** The file is not the one that was written. */
        FILE
    }

    @Override
    public String toString() {
        return file + (place.isEmpty() ? "" : ", " + place) + ": " + (id.isEmpty() ? "" : id + ": ") + message;
    }
}
