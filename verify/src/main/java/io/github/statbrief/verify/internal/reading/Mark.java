package io.github.statbrief.verify.internal.reading;

import java.util.Map;

/**
 * Words that an output says of a figure or cell.
 *
 * @param id the id of the figure, or the notation of the cell
 * @param start where they begin in their passage
 * @param end where they end
 * @param role what they say of it
 * @param stated what the output states of them for programs: value, bound, unit; empty where it states nothing
 */
public record Mark(String id, int start, int end, Role role, Map<String, String> stated) {
    /** What words say of a figure or cell. */
    public enum Role {
        /** Its name, its value, or what it is compared with, in words. */
        WORDS,
        /** The lower end of its range, as a number. */
        LOW,
        /** The upper end of its range, as a number. */
        HIGH,
        /** The lower of its confidence limits, as a number. */
        LOWER_LIMIT,
        /** The upper of its confidence limits, as a number. */
        UPPER_LIMIT,
        /** The length of its bar in a chart. */
        BAR,
        /** All that a chart says of it. */
        SPOKEN,
        /** The content of one column in a row that states all of it. */
        COLUMN
    }

    /** Copies what is stated. */
    public Mark {
        stated = Map.copyOf(stated);
    }

    /** The same mark in a passage in which it begins later. */
    Mark shifted(int by) {
        return new Mark(id, start + by, end + by, role, stated);
    }
}
