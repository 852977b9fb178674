package io.github.statbrief.csv;

/** How much memory the data files of one release may take together, so that files made to exhaust it end in a message. Used by one thread. */
public final class Room {
    private long left;

    private Room(long left) {
        this.left = left;
    }

    /** Most of what Java has: the release itself and the words of its language take the rest. */
    public static Room ofJava() {
        return new Room(Runtime.getRuntime().maxMemory() / 4 * 3);
    }

    /**
     * So much.
     *
     * @param bytes how many bytes
     * @return room for the files that are read with it
     */
    public static Room of(long bytes) {
        return new Room(bytes);
    }

    long left() {
        return left;
    }

    /** Takes room for as long as the release is there. */
    void keep(long bytes) {
        left -= bytes;
    }
}
