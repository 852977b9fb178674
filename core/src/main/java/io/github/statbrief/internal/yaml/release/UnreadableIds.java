package io.github.statbrief.internal.yaml.release;

import java.util.LinkedHashSet;
import java.util.Set;

/**
 * The ids of unreadable parts of a file. References to them are not reported, and stand-ins take their place so that
 * one run checks the rest of the file.
 */
final class UnreadableIds {
    static final String STAND_IN_TEXT = "?";
    static final String STAND_IN_ID = "unread";

    private final Set<String> ids = new LinkedHashSet<>();

    /** Adds the id of an unreadable part. */
    void add(String id) {
        ids.add(id);
    }

    /** A fresh id for a part with an unreadable id. */
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
