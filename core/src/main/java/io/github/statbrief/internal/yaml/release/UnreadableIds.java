package io.github.statbrief.internal.yaml.release;

import java.util.LinkedHashSet;
import java.util.Set;

/**
 * The ids of what is written in a file and could not be read. A reference to one of them is no error of its own, and a stand-in is put in its place so that the
 * rest of the file is checked in the same run.
 */
final class UnreadableIds {
    static final String STAND_IN_TEXT = "?";
    static final String STAND_IN_ID = "unread";

    private final Set<String> ids = new LinkedHashSet<>();

    /** Notes what could not be read. */
    void add(String id) {
        ids.add(id);
    }

    /** An id for something whose own cannot be read. */
    String standIn() {
        String id = STAND_IN_ID + "-" + ids.size();
        ids.add(id);
        return id;
    }

    boolean contains(String id) {
        return ids.contains(id);
    }

    Set<String> ids() {
        return ids;
    }
}
